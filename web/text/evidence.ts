import { inBoth } from './in-both.ts';

/** Words about where a claim stands and how it is known. */
export const evidenceText = inBoth({
  en: {
    lines: (first: number, last: number) => (first === last ? `line ${first}` : `lines ${first} to ${last}`),
    shortLines: (first: number, last: number) => (first === last ? `l. ${first}` : `ll. ${first}–${last}`),
    comma: ', ',
    under: [' (under ', ')'],
    source: 'Where this stands',
    letters: { STATED: 'P', DERIVED: 'R', CURATED: 'D' },
    basis: {
      STATED: 'Printed in the document.',
      DERIVED: 'Concluded by a rule from what is printed.',
      CURATED: 'Decided by a person, who gives a reason.',
    },
    confidence: (value: number) => `Confidence ${value.toFixed(2)} of 1`,
    printedAs: 'Printed as',
    moreOnMarks: 'How to read the marks',
    reason: 'Why',
    more: (places: number) => `and ${places} more`,
  },
  ja: {
    lines: (first: number, last: number) => (first === last ? `${first}行目` : `${first}～${last}行目`),
    shortLines: (first: number, last: number) => (first === last ? `${first}行目` : `${first}–${last}行目`),
    comma: '、',
    under: ['（見出し：', '）'],
    source: '出典箇所',
    letters: { STATED: '記', DERIVED: '則', CURATED: '判' },
    basis: {
      STATED: '文書に記載されています。',
      DERIVED: '記載から規則によって導きました。',
      CURATED: '理由を付して人が判断しました。',
    },
    confidence: (value: number) => `確度 ${value.toFixed(2)}（最大1）`,
    printedAs: '文書での表記：',
    moreOnMarks: '記号の見方',
    reason: '理由',
    more: (places: number) => `ほか${places}か所`,
  },
});
