import { inBoth } from './in-both.ts';
import { fiscalYear, plural } from './numbers.ts';

/** Words about budget programmes. */
export const programText = inBoth({
  en: {
    kind: 'Budget programme',
    program: 'Programme',
    unknownAmount: 'not known',
    previous: (year: number) => `Initial ${fiscalYear('en', year)}`,
    request: (year: number) => `Request ${fiscalYear('en', year)}`,
    draft: (year: number) => `Draft ${fiscalYear('en', year)}`,
    supplementary: (year: number) => `Supplementary ${fiscalYear('en', year)}`,
    change: 'Change',
    changeNote: 'request against last year’s initial budget',
    outcome: 'What became of the request',
    runBy: 'Run by',
    recipients: 'Pays into',
    inYen: 'Amounts in yen, rounded; each leads to the line that prints it.',
    count: (number: number) => plural(number, 'programme'),
    extension: (numbers: string) => `ext. ${numbers}`,
  },
  ja: {
    kind: '予算事業',
    program: '事業',
    unknownAmount: '不明',
    previous: (year: number) => `${fiscalYear('ja', year)}当初`,
    request: (year: number) => `${fiscalYear('ja', year)}要求`,
    draft: (year: number) => `${fiscalYear('ja', year)}予算案`,
    supplementary: (year: number) => `${fiscalYear('ja', year)}補正`,
    change: '増減',
    changeNote: '要求額と前年度当初予算額の差',
    outcome: '要求の結果',
    runBy: '担当課室',
    recipients: '拠出先',
    inYen: '金額は概数。各金額から記載行を確認できます。',
    count: (number: number) => `${number}事業`,
    extension: (numbers: string) => `内線${numbers}`,
  },
});
