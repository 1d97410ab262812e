import { isCounted, type LeftOut, leftOutOf, sum, wholes } from './left-out.ts';
import type { MoneyGraph } from './money-graph.ts';
import type { LineRow } from './money-rows.ts';
import { groupedBy } from './tables.ts';

/** What a total, or a group of it, tells; amounts in yen. */
export interface Figures {
  amount: number;
  /** `null` when none is known. */
  previousAmount: number | null;
  change: number | null;
  programCount: number;
  programIds: string[];
  notComparable: number;
  leftOut: LeftOut[];
}

/** Lines of the stage that is asked for, and of the one that it is compared with. */
export interface Sides {
  current: readonly LineRow[];
  previous: readonly LineRow[];
}

/**
 * Which programmes (as wholes) can be compared with last year: on either side something is counted or none (－) is printed. A programme
 * marked new (新規) needs nothing on last year's side where `isMarked`: the mark of a request speaks of initial budgets.
 */
export function comparablePrograms(graph: MoneyGraph, { current, previous }: Sides, isMarked: boolean): Set<string> {
  const wholeOf = ({ program }: LineRow) => graph.whole(program).id;
  const now = groupedBy(current, wholeOf);
  const before = groupedBy(previous, wholeOf);
  const isNew = (id: string) => isMarked && graph.program(id).tags.includes('NEW');
  const isKnownBefore = (id: string) => (before.has(id) ? isKnown(before.get(id) ?? []) : isNew(id));
  return new Set([...now].filter(([id, lines]) => isKnown(lines) && isKnownBefore(id)).map(([id]) => id));
}

/** The figures of some lines of both sides. */
export function figuresOf(graph: MoneyGraph, { current, previous }: Sides, comparable: ReadonlySet<string>): Figures {
  const counted = current.filter(isCounted);
  const before = previous.filter(isCounted);
  const concerned = wholes(graph, current);
  const compares = (line: LineRow) => comparable.has(graph.whole(line.program).id);
  const comparedNow = counted.filter(compares);
  const comparedBefore = before.filter(compares);
  const programIds = wholes(graph, counted);
  return {
    amount: total(counted),
    previousAmount: before.length > 0 ? total(before) : null,
    change: comparedNow.length + comparedBefore.length > 0 ? total(comparedNow) - total(comparedBefore) : null,
    programCount: programIds.length,
    programIds,
    notComparable: concerned.filter((id) => !comparable.has(id)).length,
    leftOut: leftOutOf(graph, current),
  };
}

const total = (lines: readonly { amount: number }[]): number => sum(lines.map(({ amount }) => amount));

function isKnown(lines: readonly LineRow[]): boolean {
  return lines.some(isCounted) || (lines.length > 0 && lines.every(({ reason }) => reason === 'NONE_PRINTED'));
}
