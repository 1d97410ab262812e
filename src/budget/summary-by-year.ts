import { type BudgetGroup, type BudgetSummary, comparedSides, SURE_ENOUGH } from './budget-summary.ts';
import { type Figures, figuresOf } from './figures.ts';
import { yearName } from './group-names.ts';
import { type LeftOut, REASONS, sum } from './left-out.ts';
import { SAME_AS_LIST } from './listed-programs.ts';
import { MoneyNames } from './money-names.ts';
import type { Appropriation, LineRow, MoneyRows } from './money-rows.ts';

/** The programmes that a filter lets through in a year; `null` when nothing is filtered. */
export type Chosen = (fiscalYear: number) => ReadonlySet<string> | null;

/**
 * A group for each of the years that has the stage, the latest first, each with what the summary of that year tells; the figures over all are
 * those of the years together. `fiscalYear` is the latest of them.
 */
export function summaryByYear(
  rows: MoneyRows,
  { stage, years }: { stage: string; years: readonly number[] },
  chosen: Chosen = () => null,
): BudgetSummary {
  const names = new MoneyNames(rows, SURE_ENOUGH);
  const summaries = years
    .toSorted((a, b) => b - a)
    .map((fiscalYear) => summaryOfYear(names, ofYear(rows, chosen(fiscalYear)), { fiscalYear, stage }));
  const order = new Map(rows.programs.map((program) => [program.id, program.order]));
  return {
    fiscalYear: Math.max(0, ...years),
    stage,
    groupBy: 'YEAR',
    groups: summaries.flatMap(({ group }) => group ?? []),
    ...together(
      summaries.map(({ figures }) => figures),
      (ids) => [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : 1)),
    ),
  };
}

const ofYear = ({ lines }: MoneyRows, chosen: ReadonlySet<string> | null): readonly LineRow[] =>
  chosen === null ? lines : lines.filter(({ countsAs }) => chosen.has(countsAs));

/** What a year tells, and its group, which has all of its lines; `null` where it has none. */
function summaryOfYear(
  names: MoneyNames,
  lines: readonly LineRow[],
  asked: Appropriation,
): { figures: Figures; group: BudgetGroup | null } {
  const { sides, comparison } = comparedSides(lines, asked);
  const figures = figuresOf(names, sides, comparison);
  // Of the year before only what programmes of this one have is compared: without lines of this one there are none.
  if (sides.current.length === 0) return { figures, group: null };
  const { id, name, nameEn } = yearName(asked.fiscalYear);
  const none = { printedTotal: null, printedTotalComparable: null, ...SAME_AS_LIST, parts: [] };
  return { figures, group: { key: id, label: name, labelEn: nameEn, ...figures, ...none } };
}

/** Each yen of each year once; a programme once, though it is compared in each year. */
function together(years: readonly Figures[], inOrder: (ids: readonly string[]) => string[]): Figures {
  const added = (of: (figures: Figures) => number) => sum(years.map(of));
  const known = (of: (figures: Figures) => number | null) => {
    const amounts = years.map(of).filter((amount) => amount !== null);
    return amounts.length === 0 ? null : sum(amounts);
  };
  const programIds = inOrder(years.flatMap((figures) => figures.programIds));
  return {
    amount: added(({ amount }) => amount),
    previousAmount: known(({ previousAmount }) => previousAmount),
    change: known(({ change }) => change),
    comparedAmount: added(({ comparedAmount }) => comparedAmount),
    comparedPreviousAmount: added(({ comparedPreviousAmount }) => comparedPreviousAmount),
    programCount: programIds.length,
    programIds,
    notComparable: added(({ notComparable }) => notComparable),
    notCompared: years.flatMap(({ notCompared }) => notCompared),
    leftOut: leftOutTogether(
      years.flatMap(({ leftOut }) => leftOut),
      inOrder,
    ),
  };
}

function leftOutTogether(all: readonly LeftOut[], inOrder: (ids: readonly string[]) => string[]): LeftOut[] {
  return REASONS.flatMap((reason) => {
    const own = all.filter((left) => left.reason === reason);
    if (own.length === 0) return [];
    const amounts = own.flatMap(({ amount }) => amount ?? []);
    const programIds = inOrder(own.flatMap((left) => left.programIds));
    const amount = amounts.length === 0 ? null : sum(amounts);
    return [{ reason, amount, programCount: programIds.length, programIds }];
  });
}
