import { expect, it } from 'vitest';
import { ADDRESSES } from './addresses.ts';
import { PAGES } from './pages.ts';

it('the addresses are those of the pages, with the same forms', () => {
  const bySelf = PAGES.map(({ path, forms }) => ({ path, forms }));
  const mend = 'web/pages/addresses.ts has the path and forms of every page of pages.ts, in its order: mend it there';
  expect(ADDRESSES, mend).toEqual(bySelf);
});
