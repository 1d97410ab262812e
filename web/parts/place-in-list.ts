import type { Query } from '../address/href.ts';
import { whole, words } from '../address/parameters.ts';

/** Where a page of a list begins, in every list's address: behind a cursor, or before one, and as the how-manieth page. */
export const listParameters = { after: words(1_000), before: words(1_000), page: whole(2, 1_000_000) };

/** What `listParameters` reads. */
export interface PlaceInList {
  after: string | undefined;
  before: string | undefined;
  page: number | undefined;
}

/** Names of an address that say where in a list one is, and nothing of what the list has. */
export const PLACE_NAMES: readonly string[] = ['after', 'before', 'page', 'rows'];

/** What stands behind the `?` of a list, without where in it one is: its first page, or all of it. */
export const withoutPlace = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !PLACE_NAMES.includes(name)));

/** One page of `size`, as a connection is asked for it. */
export function pageOf({ after, before }: Omit<PlaceInList, 'page'>, size: number): PageVariables {
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
export interface ListEnd {
  hasNextPage: boolean;
  endCursor: string | null;
  hasPreviousPage: boolean;
  startCursor: string | null;
}

/** Which rows of a list a page has, counted from 1, and which page of its size that is. */
export interface Range {
  from: number;
  to: number;
  page: number;
}

/**
 * The range of a page with `rows` of `total`. A cursor does not say how many are before it, and the address only claims to: `null` where neither
 * end of the list nor a claim that fits tells it.
 */
export function rangeOf(end: ListEnd, { page }: PlaceInList, size: number, rows: number, total: number): Range | null {
  const claimed = page === undefined ? null : (page - 1) * size;
  const before = !end.hasPreviousPage ? 0 : !end.hasNextPage ? total - rows : claimed;
  if (before === null || rows === 0) return null;
  const to = before + rows;
  const fits = end.hasPreviousPage === before > 0 && end.hasNextPage === to < total;
  return fits ? { from: before + 1, to, page: Math.ceil(before / size) + 1 } : null;
}
