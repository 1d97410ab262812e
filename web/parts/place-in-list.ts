import { createHash } from 'node:crypto';
import type { Query } from '../address/href.ts';
import { byLinks, type OddParameter } from '../address/parameters.ts';
import type { ListEndFragment } from '../generated/graphql.ts';

/** A place that a cursor names. */
export const cursor = byLinks(/^[\w-]{1,1000}$/);

/** Where a page of a list begins, in every list's address: behind a cursor, or before one, and as the how-manieth page, sealed. */
export const listParameters = { after: cursor, before: cursor, page: byLinks(/^\d{1,7}-[\w-]{6}$/) };

/** What `listParameters` reads. */
export interface PlaceInList {
  after: string | undefined;
  before: string | undefined;
  page: string | undefined;
}

type Cursors = Pick<PlaceInList, 'after' | 'before'>;

/**
 * The number of a page as it stands in an address, sealed with its place and the data: no cursor says how many rows are before it, so a number is
 * believed only where a list of the same data gave both.
 */
export function sealedPage(page: number, { after, before }: Partial<Cursors>, dataVersion: string): string {
  const sealed = JSON.stringify([page, after ?? null, after === undefined ? before : null, dataVersion]);
  return `${page}-${createHash('sha256').update(sealed).digest('base64url').slice(0, 6)}`;
}

/** The number of the page that an address says, as it is sealed there. */
function pageIn(page: string): number {
  return Number.parseInt(page, 10);
}

/** What of the place in an address does not fit the rest: a number of a page that no list gave with this place, and a second place. */
export function oddPlaces({ after, before, page }: PlaceInList, dataVersion: string): OddParameter[] {
  const isFit =
    page === undefined ||
    ((after ?? before) !== undefined && page === sealedPage(pageIn(page), { after, before }, dataVersion));
  return [
    ...(after !== undefined && before !== undefined ? [{ name: 'before', value: before, placedBy: 'after' }] : []),
    ...(isFit ? [] : [{ name: 'page', value: page }]),
  ];
}

/** Names of an address that say where in a list one is, and nothing of what the list has. */
export const PLACE_NAMES: readonly string[] = ['after', 'before', 'page', 'rows'];

/** Names of an address that leave nothing out of a list: a place in it, an order, and the words of a search, which are what it is of. */
export const LEAVES_NOTHING_OUT: ReadonlySet<string> = new Set([...PLACE_NAMES, 'order', 'q']);

/** What stands behind the `?` of a list, without where in it one is: its first page, or all of it. */
export const withoutPlace = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !PLACE_NAMES.includes(name)));

/** One page of `size`, as a connection is asked for it. */
export function pageOf({ after, before }: Cursors, size: number): PageVariables {
  if (before !== undefined && after === undefined) return { first: null, after: null, last: size, before };
  return { first: size, after: after ?? null, last: null, before: null };
}

interface PageVariables {
  first: number | null;
  after: string | null;
  last: number | null;
  before: string | null;
}

/** Where a page of a list ends and begins, as connections tell it. */
export type ListEnd = ListEndFragment;

/** Which rows of a list a page has, counted from 1, and which page of its size that is; `null` where it begins within one. */
export interface Range {
  from: number;
  to: number;
  page: number | null;
}

/**
 * The range of a page with `rows` of `total`. A cursor does not say how many are before it: `null` where neither end of the list nor the number of
 * the page in the address, which is a sealed one, tells it.
 */
export function rangeOf(end: ListEnd, { page }: PlaceInList, size: number, rows: number, total: number): Range | null {
  const claimed = page === undefined ? null : (pageIn(page) - 1) * size;
  const before = !end.hasPreviousPage ? 0 : !end.hasNextPage ? total - rows : claimed;
  if (before === null || rows === 0) return null;
  const to = before + rows;
  const fits = end.hasPreviousPage === before > 0 && end.hasNextPage === to < total;
  return fits ? { from: before + 1, to, page: before % size === 0 ? before / size + 1 : null } : null;
}
