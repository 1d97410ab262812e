import type { MoneyPageQuery, StagesOfYearFragment } from '../../generated/graphql.ts';

type MoneyFlow = MoneyPageQuery['moneyFlow'];
type Carrying = MoneyPageQuery['carrying'];

/** A place that money flows through; its key is the id of the item, programme or organisation, or begins with `none:`. */
export type MoneyNode = MoneyFlow['nodes'][number];

/** One way of money from an item of the strategy on, in yen. `null`: the flow ends before. */
export interface CarriedRow {
  item: MoneyNode;
  program: MoneyNode;
  division: MoneyNode | null;
  ministry: MoneyNode | null;
  value: number;
  /** The programme's amounts in the year of the flow; `null` where none is known. */
  stages: StagesOfYearFragment | null;
}

/** What carries an item, the largest first; its sum and what remains of the total, in yen. */
export interface Carried {
  rows: readonly CarriedRow[];
  sum: number;
  remainder: number;
}

/** The ways of the flow that end at an item, turned round to begin with the strategy. What carries no item is the remainder. */
export function carriedOf({ nodes, links, total, fiscalYear }: MoneyFlow, carrying: Carrying): Carried {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const into = new Map(links.map((link) => [link.target, link.source]));
  const above = (key: string | undefined) => (key === undefined ? undefined : into.get(key));
  const placeOf = (key: string | undefined) => (key === undefined ? null : (byKey.get(key) ?? null));
  const stages = stagesIn(carrying, fiscalYear);
  const rows = links.flatMap(({ source, target, value }): CarriedRow[] => {
    const [program, item] = [placeOf(source), placeOf(target)];
    if (!program || !item || item.kind !== 'ITEM' || item.key.startsWith('none:')) return [];
    const division = above(source);
    const places = { item, program, division: placeOf(division), ministry: placeOf(above(above(division))) };
    return [{ ...places, value, stages: stages.get(program.key) ?? null }];
  });
  rows.sort((a, b) => b.value - a.value);
  const sum = rows.reduce((before, { value }) => before + value, 0);
  return { rows, sum, remainder: total - sum };
}

function stagesIn({ nodes }: Carrying, year: number): Map<string, StagesOfYearFragment> {
  const stages = new Map<string, StagesOfYearFragment>();
  for (const { id, years } of nodes) {
    const told = years.find(({ fiscalYear }) => fiscalYear === year);
    if (told) stages.set(id, told);
  }
  return stages;
}

/** Rows that share a place, with their sum in yen; the largest first. */
export interface Branch {
  place: MoneyNode | null;
  sum: number;
  rows: readonly CarriedRow[];
}

/** The rows by one of their places. */
export function branchesBy(column: 'item' | 'division' | 'ministry', rows: readonly CarriedRow[]): Branch[] {
  const branches = new Map<string, CarriedRow[]>();
  for (const row of rows) {
    const key = row[column]?.key ?? '';
    branches.set(key, [...(branches.get(key) ?? []), row]);
  }
  return [...branches.values()]
    .map((group) => ({
      place: group[0]?.[column] ?? null,
      sum: group.reduce((before, { value }) => before + value, 0),
      rows: group,
    }))
    .sort((a, b) => b.sum - a.sum);
}
