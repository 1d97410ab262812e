import type { Amount } from '../../../facts/common.ts';
import { readFiscalYears } from '../../../text/eras.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import { readAmounts } from '../../../text/yen.ts';

/** A supplementary budget's amount (補正予算額) of the fiscal year that it names. */
export interface Supplementary {
  fiscalYear: number;
  /** 第1次, 第二次, or `null`. */
  round: number | null;
  amount: Amount;
}

/** 予算額, 予算: or nothing between 補正 and the amount, blanks aside; the amount may stand in a bracket. */
const BETWEEN = rule(
  /^(?:補正)?予?算?額?[:：]?[（(]?$/u,
  ['補正予算額:', '予算額', '', '予算額('],
  ['補正予算の見本', '当初予算額'],
);

/**
 * `※令和5年度補正予算額：2.1億円`, `令和4年度第二次補正予算額 3.0億円`, `（参考）令和5年度補正予算：3.9億円`, `補正予算額（1.5億円）`.
 * `start` and `end` cover year and amount.
 */
export function readSupplementary(text: string): (Supplementary & { start: number; end: number })[] {
  const folded = halfWidth(text);
  const amounts = readAmounts(text);
  return readFiscalYears(folded).flatMap((year) => {
    const amount = amounts.find((candidate) => candidate.start >= year.end);
    if (!amount || !folded.slice(year.start, amount.start).includes('補正')) return [];
    if (!BETWEEN.test(folded.slice(year.end, amount.start).replace(/\s/gu, ''))) return [];
    const { fiscalYear, supplementary: round, start } = year;
    return [{ fiscalYear, round, amount: amount.amount, start, end: amount.end }];
  });
}
