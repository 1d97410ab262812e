import { inBoth } from './in-both.ts';
import { fiscalYear, plural } from './numbers.ts';

/** Words about what changed. */
export const changeText = inBoth({
  en: {
    title: 'What changed',
    lead: 'What was asked against what the draft budget gave, and this year’s request against last year’s budget.',
    outcomes: (year: number) => `What became of the requests for ${fiscalYear('en', year)}`,
    outcomesLead: 'The draft document at hand covers the Health Policy Bureau; what others asked for is not in it.',
    outcome: 'What became of it',
    programs: 'Programmes',
    amount: 'Requested',
    previous: 'The year before',
    change: 'Change',
    years: 'Programme by programme',
    order: 'Show first',
    orders: { CHANGE_DESC: 'largest increase', CHANGE_ASC: 'largest decrease', AMOUNT_DESC: 'largest request' },
    shown: (shown: number, total: number) => `The first ${shown} of ${plural(total, 'programme')}.`,
    all: 'All of them, with filters',
  },
  ja: {
    title: '増減',
    lead: '概算要求と予算案の差、前年度予算と要求の差を示します。',
    outcomes: (year: number) => `${fiscalYear('ja', year)}概算要求の結果`,
    outcomesLead: '手元の予算案の資料は医政局分のみです。他局の要求の結果は含まれません。',
    outcome: '結果',
    programs: '事業数',
    amount: '要求額',
    previous: '前年度',
    change: '増減',
    years: '事業別',
    order: '先に表示',
    orders: { CHANGE_DESC: '増額の大きい順', CHANGE_ASC: '減額の大きい順', AMOUNT_DESC: '要求額の大きい順' },
    shown: (shown: number, total: number) => `${total}事業のうち先頭の${shown}件。`,
    all: 'すべての事業（絞り込み可）',
  },
});
