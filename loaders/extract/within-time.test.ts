import { expect, test } from 'vitest';
import { TimeLimitError, withinTime } from './within-time.ts';

test('the result of work that ends in time is the very object', () => {
  const result = { a: 1 };
  expect(withinTime(1_000, () => result)).toBe(result);
});

test('what the work throws is thrown', () => {
  const error = new RangeError('odd');
  expect(() =>
    withinTime(1_000, () => {
      throw error;
    }),
  ).toThrow(error);
});

test('a loop without end is stopped', () => {
  const forever = () => {
    for (;;);
  };
  expect(() => withinTime(50, forever)).toThrow(TimeLimitError);
});

test('a regular expression that backtracks without end is stopped', () => {
  const text = `${'a'.repeat(60)}b`;
  expect(() => withinTime(50, () => /^(a+)+$/.test(text))).toThrow('took longer than 0.05 s and was stopped');
});
