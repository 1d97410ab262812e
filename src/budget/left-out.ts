import { groupBy } from '../graph/group-by.ts';
import type { MoneyNames } from './money-names.ts';
import type { FlowLine } from './money-rows.ts';

/** Reasons of `NotAddedReason`, in its order. */
export const REASONS = [
  'PART_OF_LARGER_SUM',
  'REPEATED',
  'COMPONENT_OF_COUNTED',
  'COUNTED_BY_PARTS',
  'NONE_PRINTED',
  'UNKNOWN',
  'SHARED_AMOUNT',
  'SAME_AMOUNT_IN_OTHER_DOCUMENT',
  'SUBTOTAL',
  'OVERVIEW',
  'PUBLIC_MONEY',
  'SHARE_BY_MINISTRY',
  'LARGER_SUM',
  'OTHER_AMOUNT',
  'NOT_POSITIVE',
];

/** Amounts that are printed but not added, for one reason. */
export interface LeftOut {
  reason: string;
  /** Yen; `null` when no amount is printed. */
  amount: number | null;
  programCount: number;
  programIds: string[];
}

/** A line that a total adds, wholly or in part. */
export function isCounted<Line extends FlowLine>(line: Line): line is Line & { counted: number } {
  return line.counted !== null;
}

/** What is not added, by reason; of a sum that is counted by its parts, all but what is left of it. */
export function leftOutOf(names: MoneyNames, lines: readonly FlowLine[]): LeftOut[] {
  const byReason = groupBy(
    lines.filter((line) => !isCounted(line) || line.reason !== null),
    ({ reason }) => (reason !== null && REASONS.includes(reason) ? reason : 'UNKNOWN'),
  );
  return REASONS.flatMap((reason) => {
    const ofReason = byReason.get(reason);
    if (!ofReason) return [];
    const amounts = ofReason.flatMap(({ amount, counted }) => (amount === null ? [] : [amount - (counted ?? 0)]));
    const programIds = wholes(names, ofReason);
    return [{ reason, amount: amounts.length > 0 ? sum(amounts) : null, programCount: programIds.length, programIds }];
  });
}

/** The programmes of lines, each once, a part as its whole, in the order of the documents. */
export function wholes(names: MoneyNames, lines: readonly FlowLine[]): string[] {
  const found = new Map(lines.map(({ countsAs }) => [countsAs, names.program(countsAs)]));
  return [...found.values()].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

/** Whole yen. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
