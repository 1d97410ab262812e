import { oneSpelling } from './english-words.ts';
import { fold, squeeze } from './fold.ts';

/** Legal forms of bodies in Japan, written out; folding has made one width of them. */
const LEGAL_FORMS = [
  '独立行政法人',
  '国立研究開発法人',
  '地方独立行政法人',
  '国立大学法人',
  '特殊法人',
  '公益財団法人',
  '公益社団法人',
  '一般財団法人',
  '一般社団法人',
  '財団法人',
  '社団法人',
  '社会福祉法人',
  '医療法人',
  '学校法人',
  '特定非営利活動法人',
  '認定特定非営利活動法人',
  'NPO法人',
  '株式会社',
  '有限会社',
  '合同会社',
];
/** The same in brackets, as （独） or （公財）; NFKC makes (株) of ㈱. */
const SHORT_FORMS = [
  '独',
  '国研',
  '地独',
  '大',
  '公財',
  '公社',
  '一財',
  '一社',
  '財',
  '社',
  '福',
  '医',
  '学',
  '特非',
  '株',
  '有',
  '合',
];
const LEGAL_FORM = new RegExp(
  `^(${LEGAL_FORMS.map((form) => fold(form)).join('|')})\\s*|\\s*(${fold('株式会社')}|${fold('有限会社')})$|\\((${SHORT_FORMS.map((form) => fold(form)).join('|')})\\)\\s*`,
  'gu',
);
const ENGLISH_LEGAL_FORM =
  /^(the |incorporated administrative agency,? |national research and development agency,? )|,? (inc|ltd|co)\.?$/g;
const BRACKETS = /^(?<outer>[^()]+)\((?<inner>[^()]+)\)$/u;

/** A name in brackets after another one: 国際協力機構（JICA）; `null` when there is none. */
export function inBrackets(name: string): { outer: string; inner: string } | null {
  const { outer, inner } = BRACKETS.exec(withoutLegalForm(fold(name)))?.groups ?? {};
  return outer && inner ? { outer: outer.trim(), inner: inner.trim() } : null;
}

/** The folded name without the legal form of the body: （独）国際協力機構 is 国際協力機構. */
function withoutLegalForm(folded: string): string {
  const shorter = folded.replace(LEGAL_FORM, '').replace(ENGLISH_LEGAL_FORM, '').trim();
  return shorter === '' ? folded : shorter;
}

/** The name as the loosest comparison has it: without legal form, one English spelling, `&` as and, long vowels and ヴ as people write them. */
export function looseKey(name: string): string {
  const spelt = withoutLegalForm(fold(name))
    .replace(/&/g, ' and ')
    .replace(/[a-z]+/g, (word) => oneSpelling(word))
    .replace(/ゔぁ|ゔ([ぃぇぉ])?/g, (sound) => VU[sound] ?? 'ぶ')
    .replace(/ー/g, '')
    .replace(/(?<=[\p{Script=Han}])[がけヶヵケ](?=[\p{Script=Han}])/gu, 'け');
  return squeeze(spelt).replace(/^the(?=[a-z])/, '');
}

/** ヴ and its vowels as バ, ビ, ブ, ベ, ボ. */
const VU: Readonly<Record<string, string>> = { ゔぁ: 'ば', ゔぃ: 'び', ゔぇ: 'べ', ゔぉ: 'ぼ', ゔ: 'ぶ' };
