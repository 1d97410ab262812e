import { groupBy } from '../../../src/graph/group-by.ts';
import type { AmountInWords, BudgetsSheet, PriorityInWords } from '../../documents/rs-system/facts.ts';
import { precision } from '../printed-amounts.ts';
import { ownYen, PRIORITY, type SheetLine } from './sheet-line.ts';
import { STAGES } from './worded-lines.ts';

/**
 * What a sheet tells in words alone of the frame for priority policies (重要政策推進枠：50百万円), as a part of what it asks for: where neither its table nor
 * other words (`lines`) tell how much that is, all words of the year tell one amount, its unit is no slip, and the request is not less. Most sheets fill the column
 * (要望額) for their own year alone, and print 0 or nothing in it for years before.
 */
export function wishesInWords({ priorityInWords = [] }: BudgetsSheet, lines: readonly SheetLine[]): SheetLine[] {
  const byYear = groupBy(priorityInWords, ({ fiscalYear }) => fiscalYear);
  return [...byYear].flatMap(([fiscalYear, said]) => {
    const amount = oneAmount(said);
    const [evidence, ...alsoIn] = said.filter((each) => each.amount !== undefined).map((each) => each.evidence);
    if (amount === null || evidence === undefined) return [];
    const request = ownYen(lines, STAGES.request, fiscalYear);
    if (wishedIn(lines, fiscalYear).length > 0 || !fits(amount, request) || isDoubtful(amount, request)) return [];
    const line = { fiscalYear, stage: STAGES.request, ...amount, note: PRIORITY, partOf: true, evidence };
    return [alsoIn.length > 0 ? { ...line, alsoIn } : line];
  });
}

/** Lines that tell what is wished for in a year. */
export const wishedIn = (lines: readonly SheetLine[], fiscalYear: number): SheetLine[] =>
  lines.filter((line) => line.note === PRIORITY && line.fiscalYear === fiscalYear);

/** The amount that all words of a year tell, as far as they tell one; `null` without one, and where they tell two. */
export function oneAmount(said: readonly PriorityInWords[]): AmountInWords | null {
  const amounts = said.flatMap(({ amount }) => amount ?? []);
  return amounts.every(({ yen }) => yen === amounts[0]?.yen) ? (amounts[0] ?? null) : null;
}

/** Whether an amount in words may be a part of the request: at its own precision, since the request is printed to the yen. */
const fits = (amount: AmountInWords, request: number | null): boolean =>
  request !== null && request > 0 && amount.yen - request < precision(amount);

/**
 * Whether the unit may be a slip: nearly all sheets print million yen here, and a figure in a smaller unit that the request holds as millions, too, is mostly
 * that (519千円 of 519,000,000円, 200万円 of 200,000,000円).
 */
const isDoubtful = ({ unit, yen }: AmountInWords, request: number | null): boolean => {
  const one = precision({ text: '1', unit });
  return one < MILLION && (yen / one) * MILLION <= (request ?? 0);
};
const MILLION = 1_000_000;
