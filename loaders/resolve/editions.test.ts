import { expect, test } from 'vitest';
import type { DocumentEntry } from '../registry/schema.ts';
import { latestFirst } from './editions.ts';

const edition = (id: string, printed?: string, fiscalYear: number | null = null) => ({
  format: '',
  document: { id, layout: 'l', title: id, fiscalYear, lines: 1, sha256: '', ...(printed ? { edition: printed } : {}) },
});
const entries = (...ids: string[]) => ids.map((id) => ({ id }) as DocumentEntry);
const order = (editions: ReturnType<typeof edition>[], known: DocumentEntry[]) => {
  const { editions: sorted, rule } = latestFirst(editions, known);
  return [rule, ...sorted.map(({ document }) => document.id)];
};

test.each([
  ['by printed dates', [edition('a', '2023-05'), edition('b', '2024')], [], ['printed-date', 'b', 'a']],
  [
    'a fiscal year is a date',
    [edition('a', undefined, 2025), edition('b', '2024-09-30')],
    [],
    ['printed-date', 'a', 'b'],
  ],
  ['dates before the registry', [edition('a', '2025'), edition('b', '2024')], ['a', 'b'], ['printed-date', 'a', 'b']],
  ['one prints none: the registry', [edition('a', '2025'), edition('b')], ['a', 'b'], ['registry-order', 'b', 'a']],
  ['without entry it is the latest', [edition('a'), edition('b', 'no-2')], ['a'], ['registry-order', 'b', 'a']],
])('%s', (_, editions, known, expected) => {
  expect(order(editions, entries(...known))).toEqual(expected);
  expect(order([...editions].reverse(), entries(...known))).toEqual(expected);
});
