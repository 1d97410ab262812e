import { expect, it } from 'vitest';
import { ADDRESSES } from './addresses.ts';
import { PAGES } from './pages.ts';

it('the addresses are those of the pages, with the same forms', () => {
  const bySelf = PAGES.map(({ path, forms }) => ({ path, forms }));
  expect(ADDRESSES).toEqual(bySelf);
});
