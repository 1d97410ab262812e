import { describe, expect, it } from 'vitest';
import { pageOf, rangeOf } from './place-in-list.ts';

const place = (page?: number) => ({ after: undefined, before: undefined, page });
const end = (hasPreviousPage: boolean, hasNextPage: boolean) => ({
  hasPreviousPage,
  hasNextPage,
  startCursor: 'first',
  endCursor: 'last',
});

describe('where a page of a list is', () => {
  it.each([
    ['the first', end(false, true), undefined, 20, { from: 1, to: 20, page: 1 }],
    ['the second, as the address says', end(true, true), 2, 20, { from: 21, to: 40, page: 2 }],
    ['the last, whatever the address says', end(true, false), 9, 5, { from: 41, to: 45, page: 3 }],
    ['in the midst, where the address says nothing', end(true, true), undefined, 20, null],
    ['in the midst, where the address says what cannot be', end(true, true), 3, 20, null],
    ['nowhere', end(false, false), undefined, 0, null],
  ])('%s', (_what, at, page, rows, range) => {
    expect(rangeOf(at, place(page), 20, rows, 45)).toEqual(range);
  });
});

describe('a page as it is asked for', () => {
  it('is from the beginning, behind a cursor or before one', () => {
    const { page: _, ...none } = place();
    expect(pageOf(none, 20)).toEqual({ first: 20, after: null, last: null, before: null });
    expect(pageOf({ ...none, after: 'x' }, 20)).toEqual({ first: 20, after: 'x', last: null, before: null });
    expect(pageOf({ ...none, before: 'x' }, 20)).toEqual({ first: null, after: null, last: 20, before: 'x' });
    expect(pageOf({ after: 'x', before: 'y' }, 20)).toEqual({ first: 20, after: 'x', last: null, before: null });
  });
});
