import type { MoneyPageQuery, StagesOfYearFragment } from '../../generated/graphql.ts';
import { grouped } from '../../parts/grouped.ts';

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
  const placeOf = (key: string | undefined) => (key === undefined ? null : (byKey.get(key) ?? null));
  const upwards = new Upwards(links);
  const stages = stagesIn(carrying, fiscalYear);
  const rows = links.flatMap(({ source, target, value }): CarriedRow[] => {
    const [program, item] = [placeOf(source), placeOf(target)];
    if (!program || !item || item.kind !== 'ITEM' || item.key.startsWith('none:')) return [];
    return upwards.from(source, value).map(({ division, ministry, value: part }) => ({
      item,
      program,
      division: placeOf(division),
      ministry: placeOf(ministry),
      value: part,
      stages: stages.get(program.key) ?? null,
    }));
  });
  rows.sort((a, b) => b.value - a.value);
  const sum = rows.reduce((before, { value }) => before + value, 0);
  return { rows, sum, remainder: total - sum };
}

/** A part of what flows into a programme, with the keys of where it came from. */
interface WayUp {
  division: string | undefined;
  ministry: string | undefined;
  value: number;
}

/** How far up it is to the ministry: division, bureau, ministry. */
const LAYERS_ABOVE = 3;

/**
 * Goes up the flow without losing a yen. What comes into a place from several others is taken from one after the other, and no more from any than flows
 * from it.
 */
class Upwards {
  readonly #into: ReadonlyMap<string, { source: string; left: number }[]>;

  constructor(links: MoneyFlow['links']) {
    const into = grouped(links, ({ target }) => target);
    this.#into = new Map(
      into.map(([target, sources]) => [target, sources.map(({ source, value }) => ({ source, left: value }))]),
    );
  }

  /** The ways by which `value` came into a programme, those through the same division and ministry as one. */
  from(program: string, value: number): WayUp[] {
    const taken = this.#taken(program, value, LAYERS_ABOVE).map(({ keys: [division, , ministry], value: part }) => ({
      division,
      ministry,
      value: part,
    }));
    return grouped(taken, ({ division, ministry }) => `${division} ${ministry}`).flatMap(([, same]) => {
      const [first] = same;
      return first ? { ...first, value: same.reduce((sum, way) => sum + way.value, 0) } : [];
    });
  }

  /** The keys of the places that parts of `value` came through, the nearest first. */
  #taken(key: string, value: number, layers: number): { keys: readonly string[]; value: number }[] {
    const ways: { keys: readonly string[]; value: number }[] = [];
    let rest = value;
    for (const link of layers === 0 ? [] : (this.#into.get(key) ?? [])) {
      const taken = Math.min(rest, link.left);
      if (taken <= 0) continue;
      link.left -= taken;
      rest -= taken;
      for (const way of this.#taken(link.source, taken, layers - 1)) {
        ways.push({ keys: [link.source, ...way.keys], value: way.value });
      }
    }
    // The flow begins here.
    return rest > 0 ? [...ways, { keys: [], value: rest }] : ways;
  }
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
  return grouped(rows, (row) => row[column]?.key ?? '')
    .map(([, group]) => ({
      place: group[0]?.[column] ?? null,
      sum: group.reduce((before, { value }) => before + value, 0),
      rows: group,
    }))
    .sort((a, b) => b.sum - a.sum);
}
