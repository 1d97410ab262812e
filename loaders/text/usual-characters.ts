import { asPrinted, type RewrittenText, rewrite } from './rewritten-text.ts';

/**
 * The usual character for each that only looks different: Kangxi radicals (⼤⾂ 大臣), compatibility ideographs, old forms that
 * recognition takes for the usual ones (內 内), half-width and decomposed kana, and the dashes that stand for ー between kana. Variation
 * selectors and signs of format (zero-width spaces, soft hyphens, word joiners) are nothing, every blank but the wide one is a plain one.
 * Width, circled numbers (⑪) and compound signs (㈱, Ⅱ) stay as they are.
 */
export function usualCharacters(text: string): RewrittenText {
  const printed = asPrinted(text);
  if (!UNUSUAL.test(text)) return printed;
  // Selectors go first: one may stand between a kana and its voicing mark.
  const bare = rewrite(printed, NOTHING, () => '');
  const spaced = rewrite(bare, BLANK, () => ' ');
  const usual = rewrite(spaced, VARIANTS, ([sign]) => SUPPLEMENT[sign] ?? OLD_FORMS[sign] ?? sign.normalize('NFKC'));
  return rewrite(
    rewrite(usual, LONG_VOWEL, () => 'ー'),
    LONG_VOWEL_AT_END,
    () => 'ー',
  );
}

/** Whether a text may hold any character that `usualCharacters` changes. */
export function hasUnusualCharacters(text: string): boolean {
  return UNUSUAL.test(text);
}

/** As `usualCharacters`, without the places. */
export function inUsualCharacters(text: string): string {
  return UNUSUAL.test(text) ? usualCharacters(text).text : text;
}

/** Variation selectors, those of Mongolian among them, the selectors of ideographs, and what only formats. */
const NOTHING = /[\uFE00-\uFE0F\u180B-\u180D\u{E0100}-\u{E01EF}\p{Cf}]/gu;
/** Blanks of other widths than the two of a keyboard, and those at which no line breaks. */
const BLANK = /[^\P{Zs} \u3000]/gu;
/** Radicals, compatibility ideographs, old forms, half-width kana with its voicing mark, decomposed kana. */
const VARIANTS =
  /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}內齡]|[\uFF66-\uFF9D][\uFF9E\uFF9F\u3099\u309A]*|[\u3041-\u30FE][\uFF9E\uFF9F\u3099\u309A]+/gu;
const DASHES = '－−―—‐‑–─ｰ';
const KANA = '\\p{Script=Hiragana}\\p{Script=Katakana}ー';
/** グロ－バル. A dash behind a blank or a kanji is a dash. */
const LONG_VOWEL = new RegExp(`(?<=[${KANA}])[${DASHES}](?=[${KANA}])`, 'gu');
/** At the end of a word of katakana: センタ－（…）. */
const LONG_VOWEL_AT_END = new RegExp(`(?<=[ァ-ヺー]{2})[${DASHES}](?![${DASHES}\\-\\p{L}\\p{N}])`, 'gu');
const UNUSUAL = new RegExp(
  `[\\u2E80-\\u2FDF\\uF900-\\uFAFF\\u{2F800}-\\u{2FA1F}內齡\\uFF66-\\uFF9F\\u3099\\u309A\\uFE00-\\uFE0F\\u180B-\\u180D\\u{E0100}-\\u{E01EF}\\p{Cf}]|[^\\P{Zs} \\u3000]|[${KANA}][${DASHES}]`,
  'u',
);

/** Kanji in forms that are not those of today's standard, as recognition prints them. */
const OLD_FORMS: Readonly<Record<string, string>> = { 內: '内', 齡: '齢' };

/** Radicals of the supplement that are whole kanji; Unicode's compatibility forms know only two of them. */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺁': '厂',
  '⺅': '亻',
  '⺆': '冂',
  '⺈': '刀',
  '⺊': '卜',
  '⺌': '小',
  '⺍': '小',
  '⺎': '兀',
  '⺒': '巳',
  '⺓': '幺',
  '⺗': '心',
  '⺘': '扌',
  '⺙': '攵',
  '⺛': '旡',
  '⺜': '日',
  '⺝': '月',
  '⺞': '歺',
  '⺟': '母',
  '⺠': '民',
  '⺡': '氵',
  '⺣': '灬',
  '⺥': '爫',
  '⺧': '牛',
  '⺩': '王',
  '⺪': '疋',
  '⺫': '目',
  '⺬': '示',
  '⺭': '礻',
  '⺮': '竹',
  '⺯': '糸',
  '⺲': '罒',
  '⺶': '羊',
  '⺷': '羊',
  '⺸': '羊',
  '⺹': '耂',
  '⺻': '聿',
  '⺼': '肉',
  '⺽': '臼',
  '⻁': '虎',
  '⻂': '衤',
  '⻃': '西',
  '⻄': '西',
  '⻆': '角',
  '⻇': '角',
  '⻊': '足',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻏': '阝',
  '⻑': '長',
  '⻒': '長',
  '⻕': '阜',
  '⻖': '阝',
  '⻗': '雨',
  '⻘': '青',
  '⻝': '食',
  '⻞': '食',
  '⻟': '食',
  '⻡': '首',
  '⻣': '骨',
  '⻤': '鬼',
  '⻨': '麦',
  '⻩': '黄',
  '⻫': '斉',
  '⻭': '歯',
  '⻯': '竜',
  '⻱': '亀',
  '⻲': '亀',
};
