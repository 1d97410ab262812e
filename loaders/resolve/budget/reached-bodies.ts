import { groupBy } from '../../../src/graph/group-by.ts';
import type { GraphRows, RelationshipRow, RelationshipType } from '../../../src/graph/model.ts';
import { ofYear } from '../../../src/graph/program-year.ts';
import { holdsIn } from './line-ways.ts';
import { runnersOf } from './runners.ts';

/** How many levels up it is looked for what a part does not say of itself. */
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

/** A way from a programme to organisations in a fiscal year; without a year, now. */
type Way = (program: string, year: number | null) => readonly string[];

/**
 * Who runs a programme, receives its money and carries it out, as conditions on programmes ask for it: by what is printed of it or, where documents
 * print no such way of a part, of what it is a part of.
 */
export class BodiesReached {
  readonly #above: ReadonlyMap<string, readonly RelationshipRow[]>;
  readonly #years: ReadonlyMap<string, ReadonlySet<number>>;
  readonly #runners: Way;
  readonly #recipients: Way;
  readonly #implementers: Way;

  constructor(rows: GraphRows) {
    this.#above = groupBy(
      rows.relationships.filter(({ type }) => type === 'COMPONENT_OF'),
      ({ from }) => from,
    );
    this.#years = yearsOfWholes(rows);
    this.#runners = runnersOf(rows.relationships);
    this.#recipients = waysOf(rows.relationships, 'CONTRIBUTION_TO');
    this.#implementers = waysOf(rows.relationships, 'IMPLEMENTED_BY');
  }

  of(program: string): ReachedBodies {
    const above = this.#wholesOf(program);
    const years = new Set([program, ...above].flatMap((id) => [...(this.#years.get(id) ?? [])]));
    const reached = (way: Way, year: number | null): string[] => {
      const own = way(program, year);
      const found = own.length > 0 ? own : above.flatMap((whole) => way(whole, year));
      return [...new Set(found)].sort();
    };
    const byYear = (way: Way): string[] =>
      [...years].sort().flatMap((year) => reached(way, year).map((id) => ofYear(year, id)));
    return {
      runners: reached(this.#runners, null),
      recipients: reached(this.#recipients, null),
      implementers: reached(this.#implementers, null),
      runnersByYear: byYear(this.#runners),
      recipientsByYear: byYear(this.#recipients),
      implementersByYear: byYear(this.#implementers),
    };
  }

  /** What a programme is a part of, the nearest first. */
  #wholesOf(program: string): string[] {
    const found = new Set<string>();
    let level = [program];
    for (let step = 0; step < LEVELS; step += 1) {
      level = level.flatMap((id) => (this.#above.get(id) ?? []).map(({ to }) => to));
      for (const id of level) found.add(id);
    }
    return [...found];
  }
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
  const byProgram = groupBy(
    relationships.filter((row) => row.type === type),
    ({ from }) => from,
  );
  return (program, year) =>
    (byProgram.get(program) ?? []).filter((row) => year === null || holdsIn(row, year)).map(({ to }) => to);
}
