import { expect, test } from 'vitest';
import { amount } from './fixtures/small-budget.ts';
import { agree, measured, ownYen, precision } from './printed-amounts.ts';

test.each([
  ['7.9億円', 10_000_000],
  ['41億円', 100_000_000],
  ['７．９億円', 10_000_000],
  ['789百万円', 1_000_000],
  ['553,081千円', 1_000],
])('%s is precise to %d yen', (text, yen) => {
  expect(precision(amount(text))).toBe(yen);
});

test.each([
  ['7.9億円', '789百万円', true],
  ['7.9億円', '785百万円', true],
  ['7.9億円', '784百万円', false],
  ['13億円', '1,326百万円', true],
  ['1.1億円', '103百万円', false],
  ['5.1億円', '515百万円', true],
])('%s and %s agree: %s', (a, b, expected) => {
  const [left, right] = [measured([amount(a)]), measured([amount(b)])];
  expect(left && right && agree(left, right)).toBe(expected);
});

test('parts of larger sums and none have no yen of their own', () => {
  expect([ownYen(amount('5億円の内数')), ownYen(amount('（－）')), measured([null])]).toEqual([null, null, null]);
});
