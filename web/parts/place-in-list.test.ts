import { describe, expect, it } from 'vitest';
import { oddPlaces, pageOf, rangeOf, sealedPage } from './place-in-list.ts';

const place = (page?: number) => ({
  after: undefined,
  before: undefined,
  page: page === undefined ? undefined : `${page}-`,
});
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
    ['the last, which begins within a page', end(true, false), 3, 20, { from: 26, to: 45, page: null }],
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

describe('the number of a page', () => {
  const after = { after: 'x', before: undefined };
  const page = sealedPage(3, { after: 'x' }, 'data');

  it('is believed with the place and the data that it was given with', () => {
    expect(oddPlaces({ ...after, page }, 'data')).toEqual([]);
    expect(oddPlaces({ ...after, page: undefined }, 'data')).toEqual([]);
    const before = sealedPage(3, { before: 'x' }, 'data');
    expect(oddPlaces({ after: undefined, before: 'x', page: before }, 'data')).toEqual([]);
  });

  it.each([
    ['another number', { ...after, page: page.replace('3', '4') }, 'data'],
    ['another place', { after: 'y', before: undefined, page }, 'data'],
    ['the other side of the place', { after: undefined, before: 'x', page }, 'data'],
    ['no place', { after: undefined, before: undefined, page }, 'data'],
    ['other data', { ...after, page }, 'newer'],
  ])('is told with %s', (_what, at, data) => {
    expect(oddPlaces(at, data)).toEqual([{ name: 'page', value: at.page }]);
  });

  it('is one place: the one before another is told, with the one that is taken', () => {
    const told = [{ name: 'before', value: 'y', placedBy: 'after' }];
    expect(oddPlaces({ after: 'x', before: 'y', page }, 'data')).toEqual(told);
  });
});
