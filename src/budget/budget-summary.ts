import { groupBy } from '../graph/group-by.ts';
import { type Comparison, comparisonOf } from './comparison.ts';
import { type Figures, figuresOf } from './figures.ts';
import { GROUPINGS, type GroupKey } from './groupings.ts';
import { differencesFromLists, type ListDifference, type ProgramLists, SAME_AS_LIST } from './listed-programs.ts';
import { MoneyNames } from './money-names.ts';
import {
  type Appropriation,
  asOfNextYear,
  type LineRow,
  type MoneyRows,
  previousOf,
  type Sides,
  type TotalRow,
} from './money-rows.ts';

export interface BudgetGroup extends Figures, ListDifference {
  key: string;
  label: string;
  labelEn: string | null;
  /** Yen. */
  printedTotal: number | null;
  /** Whether `amount` is all that is counted under the printed total. */
  printedTotalComparable: boolean | null;
  parts: BudgetGroup[];
}

export interface BudgetSummary extends Figures, Appropriation {
  groupBy: string;
  groups: BudgetGroup[];
}

/** A line with the groups it is in, from its place in the grouping inwards. */
interface Placed {
  line: LineRow;
  way: GroupKey[];
}
type PlacedSides = Record<keyof Sides, Placed[]>;

/** From this confidence on a link from a programme to the strategy counts where a client does not say otherwise. */
export const SURE_ENOUGH = 0.6;

/** Sums the lines of a stage in groups and over all, each group beside the list that has its condition where `lists` are given; last year's amounts are those of the same programmes, in the groups of this year. */
export function budgetSummary(
  rows: MoneyRows,
  asked: Appropriation,
  groupBy: string,
  minConfidence = SURE_ENOUGH,
  lists: ProgramLists | null = null,
): BudgetSummary {
  const grouping = GROUPINGS[groupBy];
  if (!grouping) throw new Error(`there is no grouping ${groupBy}`);
  const names = new MoneyNames(rows, minConfidence);
  const { sides, thisYear, comparison } = comparedSides(rows.lines, asked);
  // Last year's amount may be counted in the other document: its section is sought in the one that this year's stands in.
  const beside = (line: LineRow) => thisYear.get(line.countsAs) ?? line;
  const placed = (lines: readonly LineRow[], other: (line: LineRow) => LineRow): Placed[] =>
    lines.flatMap((line) => grouping(names, line, other(line)).map((way) => ({ line, way })));
  const printed = printedTotals(rows, asked);
  const figures = figuresOf(names, sides, comparison);
  const sum = { groupBy, fiscalYear: asked.fiscalYear, programIds: figures.programIds };
  const differenceOf = lists ? differencesFromLists(sum, lists) : () => SAME_AS_LIST;
  const figuresOfGroup = (inside: Sides): Figures =>
    isSame(inside, sides) ? figures : figuresOf(names, inside, comparison);
  const groupOf = ({ key, inside }: { key: GroupKey; inside: PlacedSides }): OrderedGroup => {
    const own = figuresOfGroup(ofBoth(inside, ({ line }) => line));
    const total = printed(key);
    return {
      key: key.id,
      label: key.name,
      labelEn: key.nameEn,
      ...own,
      printedTotal: total?.printed ?? null,
      printedTotalComparable: total && total.counted === own.amount,
      ...differenceOf({ key: key.id, programIds: own.programIds }),
      parts: groupsOf(ofBoth(inside, inward)),
      order: key.order ?? 0,
    };
  };
  const groupsOf = (sides: PlacedSides): OrderedGroup[] => groupsIn(sides).map(groupOf).sort(inOrder);
  return {
    ...asked,
    groupBy,
    groups: groupsOf({ current: placed(sides.current, (line) => line), previous: placed(sides.previous, beside) }),
    ...figures,
  };
}

/** The lines of what is asked for, and of the year before those of the same programmes, each with the way that it has this year. */
export function comparedSides(
  lines: readonly LineRow[],
  asked: Appropriation,
): { sides: Sides; thisYear: ReadonlyMap<string, LineRow>; comparison: Comparison } {
  const at = ({ fiscalYear, stage }: Appropriation) =>
    lines
      .filter((line) => line.fiscalYear === fiscalYear && line.stage === stage)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const current = at(asked);
  const thisYear = new Map(current.map((line) => [line.countsAs, line]));
  const previous = at(previousOf(asked))
    .filter((line) => thisYear.has(line.countsAs))
    .map(asOfNextYear);
  const sides = { current, previous };
  return { sides, thisYear, comparison: comparisonOf(sides, asked.stage === 'REQUEST' || asked.stage === 'DRAFT') };
}

/** Whether a group has all lines that there are: what it tells is what all of them tell. */
function isSame(inside: Sides, all: Sides): boolean {
  const has = (some: readonly LineRow[], every: readonly LineRow[]) =>
    some.length === every.length && every.every((line, index) => line === some[index]);
  return has(inside.current, all.current) && has(inside.previous, all.previous);
}

/** A group with its place in the order of the document, where it has one. */
type OrderedGroup = BudgetGroup & { order: number };

/** What has no group stands last; the others as printed, then the largest first. */
function inOrder(a: OrderedGroup, b: OrderedGroup): number {
  return isNone(a) - isNone(b) || a.order - b.order || b.amount - a.amount || (a.key < b.key ? -1 : 1);
}

const isNone = ({ key }: { key: string }): number => (key.startsWith('none:') ? 1 : 0);
const inward = ({ line, way }: Placed): Placed => ({ line, way: way.slice(1) });

/** The same made of each line of this year and of each of the year before. */
function ofBoth<Made>({ current, previous }: PlacedSides, made: (placed: Placed) => Made) {
  return { current: current.map(made), previous: previous.map(made) };
}

/** The outermost groups, each with the lines that are in it; a line whose way has ended is in none. */
function groupsIn({ current, previous }: PlacedSides): { key: GroupKey; inside: PlacedSides }[] {
  const keys = new Map([...current, ...previous].flatMap(({ way: [key] }) => (key ? [[key.id, key] as const] : [])));
  const outermost = ({ way: [key] }: Placed) => key?.id ?? '';
  const [now, before] = [groupBy(current, outermost), groupBy(previous, outermost)];
  return [...keys].map(([id, key]) => ({
    key,
    inside: { current: now.get(id) ?? [], previous: before.get(id) ?? [] },
  }));
}

/** The total that the document prints for a section, for the year and stage. */
function printedTotals(
  { totals }: MoneyRows,
  { fiscalYear, stage }: Appropriation,
): (key: GroupKey) => TotalRow | null {
  const own = totals.filter((total) => total.fiscalYear === fiscalYear && total.stage === stage);
  const bySection = new Map(own.map((total) => [total.section, total]));
  return ({ section }) => (section === undefined ? null : (bySection.get(section.id) ?? null));
}
