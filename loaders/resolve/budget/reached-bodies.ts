import { groupBy } from '../../../src/graph/group-by.ts';
import type { GraphRows, RelationshipRow, RelationshipType } from '../../../src/graph/model.ts';
import { ofYear } from '../../../src/graph/program-year.ts';
import { compare } from '../row-order.ts';
import { holdsIn, holdsNow } from './holds-in.ts';
import { runnersOf } from './runners.ts';

/** How many levels up it is looked for what a part does not say of itself; as many as lists of programmes go down (`program-starts.ts`). */
const LEVELS = 4;

/** Ids of organisations that a programme leads to, of now, and of each year that it has lines in (`2024 org:who`). */
export interface ReachedBodies {
  runners: string[];
  recipients: string[];
  implementers: string[];
  runnersByYear: string[];
  recipientsByYear: string[];
  implementersByYear: string[];
}

/** A way from a programme to organisations in a fiscal year, in printed order; without a year, now. */
type Way = (program: string, year: number | null) => readonly string[];

/**
 * Who runs a programme, receives its money and carries it out, for lists of programmes and for sums alike: those that documents print of it or, where
 * they print no such way of it, of the nearest that it is a part of and they do of. Several that are equally near count together.
 */
export class BodiesReached {
  readonly runners: Way;
  readonly recipients: Way;
  readonly implementers: Way;
  readonly #above: ReadonlyMap<string, readonly string[]>;
  readonly #levels = new Map<string, readonly (readonly string[])[]>();
  readonly #years: ReadonlyMap<string, ReadonlySet<number>>;

  constructor(rows: GraphRows) {
    this.#above = wholesOf(rows);
    this.#years = yearsOfWholes(rows);
    this.runners = this.#nearest(runnersOf(rows.relationships));
    this.recipients = this.#nearest(waysOf(rows.relationships, 'CONTRIBUTION_TO'));
    this.implementers = this.#nearest(waysOf(rows.relationships, 'IMPLEMENTED_BY'));
  }

  /** All that conditions on programmes ask for, in the order of ids. */
  of(program: string): ReachedBodies {
    const concerned = this.#levelsOf(program).flat();
    const years = [...new Set(concerned.flatMap((id) => [...(this.#years.get(id) ?? [])]))].sort();
    const now = (way: Way): string[] => [...way(program, null)].sort();
    const byYear = (way: Way): string[] =>
      years.flatMap((year) => [...way(program, year)].sort().map((id) => ofYear(year, id)));
    return {
      runners: now(this.runners),
      recipients: now(this.recipients),
      implementers: now(this.implementers),
      runnersByYear: byYear(this.runners),
      recipientsByYear: byYear(this.recipients),
      implementersByYear: byYear(this.implementers),
    };
  }

  #nearest(printed: Way): Way {
    return (program, year) => {
      for (const level of this.#levelsOf(program)) {
        const found = level.flatMap((id) => printed(id, year));
        if (found.length > 0) return [...new Set(found)];
      }
      return [];
    };
  }

  /** The programme itself, what it is a part of, what those are parts of, and so on; each where it is nearest. */
  #levelsOf(program: string): readonly (readonly string[])[] {
    const known = this.#levels.get(program);
    if (known !== undefined) return known;
    const levels = [[program]];
    const passed = new Set([program]);
    for (let level = [program]; levels.length <= LEVELS; ) {
      level = [...new Set(level.flatMap((id) => this.#above.get(id) ?? []))].filter((id) => !passed.has(id));
      if (level.length === 0) break;
      for (const id of level) passed.add(id);
      levels.push(level);
    }
    this.#levels.set(program, levels);
    return levels;
  }
}

/** Programme → what it is a part of, the one that it is told under first. */
function wholesOf({ nodes, relationships }: GraphRows): Map<string, string[]> {
  const orders = new Map(nodes.map(({ id, properties }) => [id, Number(properties['order'] ?? 0)]));
  const order = (id: string) => orders.get(id) ?? 0;
  const rows = relationships.filter(({ type }) => type === 'COMPONENT_OF');
  const inOrder = rows.toSorted((a, b) => order(a.to) - order(b.to) || compare(a.to, b.to));
  return new Map([...groupBy(inOrder, ({ from }) => from)].map(([from, wholes]) => [from, wholes.map(({ to }) => to)]));
}

/** Whole programme → the fiscal years of all lines that are told under it. */
function yearsOfWholes({ nodes }: GraphRows): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const { type, properties } of nodes) {
    if (type !== 'BudgetLine' || properties['fiscalYear'] === undefined) continue;
    const whole = String(properties['countsAs']);
    years.set(whole, (years.get(whole) ?? new Set()).add(Number(properties['fiscalYear'])));
  }
  return years;
}

function waysOf(relationships: readonly RelationshipRow[], type: RelationshipType): Way {
  const rows = relationships.filter((row) => row.type === type);
  const order = ({ properties }: RelationshipRow) => Number(properties['order'] ?? 0);
  const inOrder = rows.toSorted((a, b) => order(a) - order(b) || compare(a.to, b.to));
  const byProgram = groupBy(inOrder, ({ from }) => from);
  return (program, year) => {
    const holds = year === null || Number.isNaN(year) ? holdsNow : (row: RelationshipRow) => holdsIn(row, year);
    return (byProgram.get(program) ?? []).filter(holds).map(({ to }) => to);
  };
}
