import { decodePlace } from '../graph/evidence.ts';
import { comparablePrograms, type Figures, figuresOf, type Sides } from './figures.ts';
import { GROUPINGS, type GroupKey } from './groupings.ts';
import { MoneyGraph } from './money-graph.ts';
import { type Appropriation, type LineRow, type MoneyRows, previousOf } from './money-rows.ts';
import { groupedBy } from './tables.ts';

export interface BudgetGroup extends Figures {
  key: string;
  label: string;
  labelEn: string | null;
  /** Yen. */
  printedTotal: number | null;
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

/** Sums the lines of a stage in groups and over all; last year's amounts are those of the same programmes. */
export function budgetSummary(rows: MoneyRows, asked: Appropriation, groupBy: string): BudgetSummary {
  const grouping = GROUPINGS[groupBy];
  if (!grouping) throw new Error(`there is no grouping ${groupBy}`);
  const graph = new MoneyGraph(rows);
  const at = ({ fiscalYear, stage }: Appropriation) =>
    rows.lines
      .filter((line) => line.fiscalYear === fiscalYear && line.stage === stage)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const current = at(asked);
  const thisYear = new Map(current.map((line) => [graph.whole(line.program).id, line]));
  const previous = at(previousOf(asked)).filter((line) => thisYear.has(graph.whole(line.program).id));
  const comparable = comparablePrograms(
    graph,
    { current, previous },
    asked.stage === 'REQUEST' || asked.stage === 'DRAFT',
  );
  // Last year's amount may be counted in the other document: its section is sought in the one that this year's stands in.
  const beside = (line: LineRow) => thisYear.get(graph.whole(line.program).id) ?? line;
  const placed = (lines: LineRow[], other: (line: LineRow) => LineRow): Placed[] =>
    lines.flatMap((line) => grouping(graph, line, other(line)).map((way) => ({ line, way })));
  const printed = printedTotals(rows, asked);
  const groupsOf = (sides: PlacedSides): BudgetGroup[] =>
    groupsIn(sides)
      .map(({ key, inside }): BudgetGroup & { order: number } => {
        const figures = figuresOf(
          graph,
          { current: inside.current.map(({ line }) => line), previous: inside.previous.map(({ line }) => line) },
          comparable,
        );
        const parts = groupsOf({ current: inside.current.map(inward), previous: inside.previous.map(inward) });
        return {
          key: key.id,
          label: key.name,
          labelEn: key.nameEn,
          ...figures,
          printedTotal: printed(key),
          parts,
          order: key.order ?? 0,
        };
      })
      .sort((a, b) => isNone(a) - isNone(b) || a.order - b.order || b.amount - a.amount || (a.key < b.key ? -1 : 1));
  return {
    ...asked,
    groupBy,
    groups: groupsOf({ current: placed(current, (line) => line), previous: placed(previous, beside) }),
    ...figuresOf(graph, { current, previous }, comparable),
  };
}

const isNone = ({ key }: { key: string }): number => (key.startsWith('none:') ? 1 : 0);
const inward = ({ line, way }: Placed): Placed => ({ line, way: way.slice(1) });

/** The outermost groups, each with the lines that are in it; a line whose way has ended is in none. */
function groupsIn({ current, previous }: PlacedSides): { key: GroupKey; inside: PlacedSides }[] {
  const keys = new Map([...current, ...previous].flatMap(({ way: [key] }) => (key ? [[key.id, key] as const] : [])));
  const outermost = ({ way: [key] }: Placed) => key?.id ?? '';
  const [now, before] = [groupedBy(current, outermost), groupedBy(previous, outermost)];
  return [...keys].map(([id, key]) => ({
    key,
    inside: { current: now.get(id) ?? [], previous: before.get(id) ?? [] },
  }));
}

/** The total that a section's document prints at a stage: its own year's draft; the initial and supplementary budgets of the year before. */
function printedTotals(
  { documents }: MoneyRows,
  { fiscalYear, stage }: Appropriation,
): (key: GroupKey) => number | null {
  const years = new Map(documents.map((document) => [document.id, document.fiscalYear]));
  return ({ section }) => {
    const [place] = section?.evidence ?? [];
    if (!section || place === undefined) return null;
    const year = years.get(`document:${decodePlace(place).document}`) ?? null;
    if (year === null) return null;
    if (stage === 'DRAFT') return year === fiscalYear ? section.draft : null;
    if (stage === 'INITIAL') return year - 1 === fiscalYear ? section.initial : null;
    if (stage === 'SUPPLEMENTARY') return year - 1 === fiscalYear ? section.supplementary : null;
    return null;
  };
}
