import { groupBy } from '../graph/group-by.ts';
import { isCounted, sum, wholes } from './left-out.ts';
import type { MoneyNames } from './money-names.ts';
import type { LineRow, Sides } from './money-rows.ts';

/**
 * Why a programme is not compared with last year. NOT_COUNTED: nothing of it is counted this year, though it is not printed as none
 * either. NO_PREVIOUS: the same of last year. CUT_DIFFERENTLY: what is counted this year is not the same part of it as last year.
 */
export type NotComparedReason = 'NOT_COUNTED' | 'NO_PREVIOUS' | 'CUT_DIFFERENTLY';

/** A programme that is not compared, with what is counted of it on each side, in yen; `null` when nothing is. */
export interface NotCompared {
  programId: string;
  reason: NotComparedReason;
  amount: number | null;
  previousAmount: number | null;
}

/** All lines of both sides, and the same by the programme that they are told under, whatever the group. */
export interface Comparison {
  all: Sides;
  current: ReadonlyMap<string, readonly LineRow[]>;
  previous: ReadonlyMap<string, readonly LineRow[]>;
  /** The mark of a request (新規, new) speaks of initial budgets: it says that there was none. */
  isMarkHeard: boolean;
}

export function comparisonOf(all: Sides, isMarkHeard: boolean): Comparison {
  const { current, previous } = all;
  return {
    all,
    current: byWhole(current),
    previous: byWhole(previous),
    isMarkHeard,
  };
}

/** The programmes of some lines that cannot be compared there, in the order of the documents. */
export function notCompared(names: MoneyNames, sides: Sides, comparison: Comparison): NotCompared[] {
  const isAll = sides === comparison.all;
  const now = isAll ? comparison.current : byWhole(sides.current);
  const before = isAll ? comparison.previous : byWhole(sides.previous);
  return wholes(names, [...sides.current, ...sides.previous]).flatMap((programId): NotCompared[] => {
    const inside = { current: now.get(programId) ?? [], previous: before.get(programId) ?? [] };
    const reason = reasonOf(programId, inside, comparison);
    if (reason === null) return [];
    return [{ programId, reason, amount: countedIn(inside.current), previousAmount: countedIn(inside.previous) }];
  });
}

const byWhole = (lines: readonly LineRow[]): Map<string, LineRow[]> => groupBy(lines, ({ countsAs }) => countsAs);

function countedIn(lines: readonly LineRow[]): number | null {
  const counted = lines.filter(isCounted);
  return counted.length === 0 ? null : sum(counted.map((line) => line.counted));
}

function reasonOf(id: string, inside: Sides, comparison: Comparison): NotComparedReason | null {
  const now = comparison.current.get(id) ?? [];
  const before = comparison.previous.get(id) ?? [];
  const isNew = before.length === 0 && comparison.isMarkHeard && now.some(({ markedNew }) => markedNew);
  if (!isKnown(now)) return 'NOT_COUNTED';
  if (!isNew && !isKnown(before)) return 'NO_PREVIOUS';
  if (isNew || isNone(now) || isNone(before)) return null;
  if (!isCutAlike(coverOf(now), coverOf(before))) return 'CUT_DIFFERENTLY';
  if (inside.current === now && inside.previous === before) return null;
  const all = { current: now, previous: before };
  return isWholeInside(all, inside) || (isSameParts(all) && isSameParts(inside)) ? null : 'CUT_DIFFERENTLY';
}

const isKnown = (lines: readonly LineRow[]): boolean => lines.some(isCounted) || isNone(lines);

/** Nothing but none (－) is printed, for the whole programme. */
const isNone = (lines: readonly LineRow[]): boolean =>
  lines.some(({ program, countsAs }) => program === countsAs) && lines.every(({ reason }) => reason === 'NONE_PRINTED');

/** Why nothing is counted of a line that all the same says what is counted of its programme. */
const TOLD: ReadonlySet<string | null> = new Set(['COUNTED_BY_PARTS', 'NONE_PRINTED']);

/**
 * What of a programme is counted on one side: all but the parts `elsewhere`, or, where nothing is printed of the whole, some parts. The parts that
 * are `nothing` there are in no sum: whether they are taken out makes no difference.
 */
interface Cover {
  elsewhere: ReadonlySet<string>;
  nothing: ReadonlySet<string>;
  parts: ReadonlySet<string> | null;
}

function coverOf(lines: readonly LineRow[]): Cover {
  const told = lines.filter((line) => isCounted(line) || TOLD.has(line.reason));
  const ofWhole = told.filter(({ program, countsAs }) => program === countsAs);
  const elsewhere = new Set((ofWhole.length > 0 ? ofWhole : told).flatMap((line) => line.elsewhere));
  const nothing = new Set(lines.flatMap((line) => line.nothing));
  return { elsewhere, nothing, parts: ofWhole.length > 0 ? null : new Set(told.map(({ program }) => program)) };
}

function isCutAlike(now: Cover, before: Cover): boolean {
  if ((now.parts === null) !== (before.parts === null)) return false;
  if (now.parts !== null && before.parts !== null && !isSame(now.parts, before.parts)) return false;
  const isAlike = (part: string, side: Cover) => side.elsewhere.has(part) || side.nothing.has(part);
  return (
    [...now.elsewhere].every((part) => isAlike(part, before)) &&
    [...before.elsewhere].every((part) => isAlike(part, now))
  );
}

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

/** Whether a group holds all that is counted of the programme, on both sides. */
function isWholeInside(all: Sides, inside: Sides): boolean {
  const has = (lines: readonly LineRow[], some: readonly LineRow[]) => {
    const ids = new Set(some.map(({ id }) => id));
    return lines.filter(isCounted).every(({ id }) => ids.has(id));
  };
  return has(all.current, inside.current) && has(all.previous, inside.previous);
}

/** Whether the same parts are counted on both sides, so that any group of them is cut alike. */
function isSameParts({ current, previous }: Sides): boolean {
  const parts = (lines: readonly LineRow[]) => new Set(lines.filter(isCounted).map(({ program }) => program));
  return isSame(parts(current), parts(previous));
}
