/** Forms that next year's documents may print, each as a change of a document's text; what it says stays the same. */
export interface PrintedForm {
  name: string;
  change(text: string): string;
}

const RADICALS: Readonly<Record<string, string>> = {
  大: '⼤',
  臣: '⾂',
  生: '⽣',
  用: '⽤',
  長: '⻑',
  民: '⺠',
  食: '⻝',
  金: '⾦',
  人: '⼈',
  力: '⼒',
  医: '医',
  社: '\uFA4C',
  神: '\uFA19',
  者: '\uFA5B',
};
const KANJI = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const LONG_VOWEL = /(?<=[ぁ-ゖァ-ヺ])ー(?=[ぁ-ゖァ-ヺ])/gu;
const DASHES = ['－', '−', '―', '—', '‐'];

/** 7 → 七, 10 → 十, 15 → 十五, 31 → 三十一. */
function kanji(figure: string): string {
  const value = Number(figure);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? KANJI[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || value === 0 ? KANJI[ones] : ''}`;
}

const half = (text: string) => text.replace(/[０-９]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

export const FORMS: readonly PrintedForm[] = [
  {
    name: 'Kangxi radicals and compatibility ideographs',
    change: (text) => text.replace(/[大臣生用長民食金人力社神者]/gu, (sign) => RADICALS[sign] ?? sign),
  },
  {
    name: 'dashes of every kind for the long vowel',
    change: (text) => text.replace(LONG_VOWEL, (_, at: number) => DASHES[at % DASHES.length] ?? 'ー'),
  },
  {
    name: 'variation selectors',
    change: (text) => text.replace(/[厚省課局]/gu, (sign, at: number) => sign + (at % 2 ? '\uFE00' : '\u{E0100}')),
  },
  {
    name: 'decomposed kana',
    change: (text) =>
      text.replace(/[がぎぐげござじずぜぞだでどばびぶべぼガギグゲゴザジズゼゾダデドバビブベボパピプペポ]/gu, (sign) =>
        sign.normalize('NFD'),
      ),
  },
  {
    name: 'eras in one sign',
    change: (text) =>
      text.replace(/令和(?=[ \u3000]*[0-9０-９])/gu, '㋿').replace(/平成(?=[ \u3000]*[0-9０-９])/gu, '㍻'),
  },
  {
    name: 'years in kanji',
    change: (text) =>
      text.replace(/(?<=(?:令和|平成)[ \u3000]*)[0-9０-９]{1,2}(?=[ \u3000]*年)/gu, (year) => kanji(half(year))),
  },
  {
    name: 'the western year behind the era',
    change: (text) =>
      text.replace(
        /(令和)([0-9０-９]{1,2})年度(?![ \u3000]*[（(])/gu,
        (_, era: string, year: string) => `${era}${year}（${2018 + Number(half(year))}）年度`,
      ),
  },
  {
    name: 'middle dots for decimal points',
    change: (text) =>
      text.replace(/(?<=(?<![0-9０-９A-Za-z.．])[0-9０-９]+)[.．](?=[0-9０-９]+[ \u3000]*億円)/gu, (_, at: number) =>
        at % 2 ? '･' : '・',
      ),
  },
  {
    name: 'other minus signs',
    change: (text) => text.replace(/[▲△](?=[0-9０-９，,]+[ ]*百万円)/gu, (_, at: number) => (at % 2 ? '−' : '－')),
  },
  { name: '内数 in brackets', change: (text) => text.replace(/(?<=円)の内数(?![）)])/gu, '（内数）') },
  {
    name: 'amounts in kanji',
    change: (text) => text.replace(/(?<![0-9０-９.．,，A-Za-z])[1-9][0-9]?(?=億円)/gu, (figure) => kanji(figure)),
  },
];
