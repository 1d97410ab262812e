import { describe, expect, it } from 'vitest';
import { type OutcomeReason, outcomeSentence } from './outcome-reason.ts';

const added = { amount: '166百万円', fiscalYear: 2024 };
const beside = { amount: '1億円', fiscalYear: 2018 };

describe('why an outcome was decided, in both languages', () => {
  it.each<[OutcomeReason, string, string]>([
    [
      { why: 'OTHER_BUREAU' },
      'Another bureau asks for it; the draft document covers the Health Policy Bureau only.',
      '他局の要求であり、予算案の資料は医政局分のみです。',
    ],
    [
      { why: 'CUT', asked: '2.7億円', given: '216百万円' },
      'The draft gives 216百万円 of the 2.7億円 requested.',
      '予算案は要求額2.7億円のうち216百万円です。',
    ],
    [
      { why: 'CUT', asked: '48百万円', given: '30百万円', lines: 2, fromOverview: true },
      'The draft gives 30百万円 in 2 lines of the 48百万円 requested. The figure is that of the overview tables.',
      '予算案は要求額48百万円のうち30百万円です（内訳2件の合計）。金額は概要の表によります。',
    ],
    [
      { why: 'RAISED', asked: '3.5億円', given: '11億円', beside: added },
      'The draft gives 11億円, more than the 3.5億円 requested, beside 166百万円 in the FY2024 supplementary budget.',
      '予算案は11億円で、要求額3.5億円を上回ります（このほか令和6年度補正予算で166百万円）。',
    ],
    [
      { why: 'AGREES', asked: '1.4億円', given: '136百万円', lines: 2, beside },
      'The request of 1.4億円 and the draft of 136百万円 in 2 lines agree, rounded as they are printed, beside 1億円 in the FY2018 supplementary budget.',
      '要求額1.4億円と予算案136百万円は、記載の単位で一致します（内訳2件の合計、このほか平成30年度補正予算で1億円）。',
    ],
    [
      { why: 'SPLIT', asked: '3.4億円', given: '177百万円', added, isAll: true, lines: 4 },
      'Of the 3.4億円 requested, the draft gives 177百万円 and the FY2024 supplementary budget 166百万円, together what was requested in 4 lines.',
      '要求額3.4億円に対し、予算案で177百万円、令和6年度補正予算で166百万円が措置され、合わせて要求額と一致します（内訳4件の合計）。',
    ],
    [
      { why: 'SPLIT', asked: '3.4億円', given: '17百万円', added, isAll: false },
      'Of the 3.4億円 requested, the draft gives 17百万円 and the FY2024 supplementary budget 166百万円.',
      '要求額3.4億円に対し、予算案で17百万円、令和6年度補正予算で166百万円が措置されています。',
    ],
    [
      { why: 'MOVED', asked: '80百万円', added },
      'The draft gives nothing; the FY2024 supplementary budget gives 166百万円 beside the 80百万円 requested.',
      '予算案には措置がなく、要求額80百万円に対し令和6年度補正予算で166百万円が措置されています。',
    ],
  ])('%j', (reason, en, ja) => {
    expect(outcomeSentence(reason)).toEqual({ en, ja });
  });
});
