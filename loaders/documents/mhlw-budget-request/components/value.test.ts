import { expect, test } from 'vitest';
import { readValue } from './value.ts';

test('amounts beside the first keep their printed label; those in the bracket of last year are marked', () => {
  expect(readValue('97億円の内数+17.7億円（他局計上分）（96億円の内数+11.4億円（他局計上分））')).toMatchObject({
    request: { text: '97億円の内数' },
    previousInitial: { text: '96億円の内数' },
    others: [
      { label: '他局計上分', amount: { text: '17.7億円' } },
      { label: '他局計上分', amount: { text: '11.4億円' }, previousYear: true },
    ],
  });
});

test('an amount that nothing names is called by its own text; a larger sum is not of last year', () => {
  const others = readValue('9億円 3億円（見本金20億円の内数）（8億円）')?.others;
  expect(others?.map(({ label, previousYear }) => [label, previousYear])).toEqual([
    ['見本金20億円の内数', undefined],
    ['20億円の内数', undefined],
  ]);
});
