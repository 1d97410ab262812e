import { type Comparison, type NotCompared, notCompared } from './comparison.ts';
import { isCounted, type LeftOut, leftOutOf, sum, wholes } from './left-out.ts';
import type { MoneyNames } from './money-names.ts';
import type { Sides } from './money-rows.ts';

/**
 * What a total, or a group of it, tells; amounts in yen. `change` is `comparedAmount` less `comparedPreviousAmount`; each `amount` is that
 * of what is compared and that of what is not, together.
 */
export interface Figures {
  amount: number;
  /** `null` when none is known. */
  previousAmount: number | null;
  /** `null` when nothing can be compared. */
  change: number | null;
  comparedAmount: number;
  comparedPreviousAmount: number;
  programCount: number;
  programIds: string[];
  notComparable: number;
  notCompared: NotCompared[];
  leftOut: LeftOut[];
}

/** The figures of some lines of both sides. */
export function figuresOf(names: MoneyNames, sides: Sides, comparison: Comparison): Figures {
  const counted = sides.current.filter(isCounted);
  const before = sides.previous.filter(isCounted);
  const apart = notCompared(names, sides, comparison);
  const ids = new Set(apart.map(({ programId }) => programId));
  const comparedNow = counted.filter(({ countsAs }) => !ids.has(countsAs));
  const comparedBefore = before.filter(({ countsAs }) => !ids.has(countsAs));
  const programIds = wholes(names, counted);
  return {
    amount: total(counted),
    previousAmount: before.length > 0 ? total(before) : null,
    change: comparedNow.length + comparedBefore.length > 0 ? total(comparedNow) - total(comparedBefore) : null,
    comparedAmount: total(comparedNow),
    comparedPreviousAmount: total(comparedBefore),
    programCount: programIds.length,
    programIds,
    notComparable: apart.length,
    notCompared: apart,
    leftOut: leftOutOf(names, sides.current),
  };
}

const total = (lines: readonly { counted: number }[]): number => sum(lines.map(({ counted }) => counted));
