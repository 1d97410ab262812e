import { readFiscalYears } from '../../../text/eras.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import { readAmounts } from '../../../text/yen.ts';
import type { EarlierSupplementary } from '../facts.ts';
import { STOP, withoutBlanks } from './budget-words.ts';

/** What a clause says of a supplementary budget, without its place. */
type SaidSupplementary = Omit<EarlierSupplementary, 'column' | 'evidence'>;

/**
 * The clauses of a cell of prose that tell an amount behind a supplementary budget of a fiscal year (令和3年度補正予算の51,500,000千円を…): the year, and the amounts
 * up to the end of the sentence. Words tell in too many ways what the amount is (all of it, what was carried over of it, a part, what a number is compared
 * with) for it to be taken as the sheet's.
 */
export function readSupplementary(printed: string): SaidSupplementary[] {
  // The text keeps its length, so that offsets hold for both.
  const text = halfWidth(printed);
  if (!BUDGET.test(text)) return [];
  const placed = readAmounts(printed);
  return readFiscalYears(text).flatMap(({ fiscalYear, supplementary, start, end }, index, years) => {
    const behind = text.slice(end);
    if (supplementary === null && !BEHIND_YEAR.test(behind)) return [];
    const stop = behind.search(STOP);
    const next = years.find((other, at) => at > index && other.start > start && other.fiscalYear !== fiscalYear)?.start;
    const to = Math.min(stop < 0 ? text.length : end + stop, next ?? text.length);
    const figures = placed.filter((amount) => amount.start >= end && amount.end <= to);
    if (figures.length === 0) return [];
    const name = supplementary === null ? `${text.slice(start, end)}補正` : text.slice(start, end);
    return [
      { printed: withoutBlanks(name), fiscalYear, figures: figures.map(({ amount }) => withoutBlanks(amount.text)) },
    ];
  });
}

/** A supplementary budget. */
const BUDGET = rule(/補正/u, ['令和12年度補正予算'], ['修正予算']);
/** Right behind a fiscal year. */
const BEHIND_YEAR = rule(
  /^\s*(?:の|第?[一二三四五\d]次)?補正/u,
  ['補正予算の', '第2次補正予算', '二次補正予算', 'の補正予算により'],
  ['当初予算及び補正予算', 'に補正'],
);
