import { describe, expect, it } from 'vitest';
import { outcomeReasonInJapanese } from './outcome-reasons.ts';

describe('why an outcome was decided', () => {
  it.each([
    [
      'Another bureau asks for it; the draft document covers the Health Policy Bureau only.',
      '他局の要求であり、予算案の資料は医政局分のみです。',
    ],
    ['The draft gives 216百万円 of the 2.7億円 requested.', '予算案は要求額2.7億円のうち216百万円です。'],
    [
      'The draft gives 30百万円 of the 48百万円 requested. The figure is that of the overview tables.',
      '予算案は要求額48百万円のうち30百万円です。金額は概要の表によります。',
    ],
    [
      'The draft gives 11億円, more than the 3.5億円 requested, beside 1,304百万円 in the FY2024 supplementary budget.',
      '予算案は11億円で、要求額3.5億円を上回ります（このほか令和6年度補正予算で1,304百万円）。',
    ],
    [
      'Of the 3.4億円 requested, the draft gives 177百万円 and the FY2024 supplementary budget 166百万円, together what was requested in 4 lines.',
      '要求額3.4億円に対し、予算案で177百万円、令和6年度補正予算で166百万円が措置され、合わせて要求額と一致します（内訳4件の合計）。',
    ],
    [
      'The request of 1.4億円 and the draft of 136百万円 in 2 lines agree as printed, beside 1億円 in the FY2018 supplementary budget.',
      '要求額1.4億円と予算案136百万円は、記載の単位で一致します（内訳2件の合計、このほか2018年度補正予算で1億円）。',
    ],
    [
      'The draft gives nothing; the FY2018 supplementary budget gives 81百万円 beside the 80百万円 requested.',
      '予算案には措置がなく、要求額80百万円に対し2018年度補正予算で81百万円が措置されています。',
    ],
  ])('%s', (reason, japanese) => {
    expect(outcomeReasonInJapanese(reason)).toBe(japanese);
  });

  it('is left as it is where it is another sentence', () => {
    expect(outcomeReasonInJapanese('Something else happened.')).toBeNull();
  });
});
