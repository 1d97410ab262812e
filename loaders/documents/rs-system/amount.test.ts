import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from './amount.ts';

test.each([
  ['33498000', 33_498_000],
  ['152000000.0', 152_000_000],
  ['0', 0],
  ['0.0', 0],
  ['-0', 0],
  ['-1000000', -1_000_000],
  ['▲1,234,567', -1_234_567],
  ['−５００', -500],
  ["'12", 12],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
])('%s is %i yen', (cell, yen) => {
  expect(readAmount(cell)).toEqual({ kind: 'amount', yen });
});

test.each([
  ['', 'unknown'],
  ['　', 'unknown'],
  ['-', 'none'],
  ["'-'", 'none'],
  ['ー', 'none'],
  ['－', 'none'],
])('“%s” is %s, which is not zero', (cell, kind) => {
  expect(readAmount(cell)).toEqual({ kind });
});

test.each([
  ['1.5', 'has a fraction of a yen'],
  ['1.52E+08', 'was rounded by a spreadsheet, so that its digits are lost'],
  ['9007199254740993', 'is above 2^53'],
  ['12億円', 'is no number'],
  ['1,23', 'is no number'],
])('%s is not understood, since it %s', (cell, reason) => {
  expect(readAmount(cell)).toEqual({ kind: 'not-understood', reason });
});

test('every whole number of yen comes back, however it is printed', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom('', '.0', '.00'), fc.boolean(), (yen, end, parted) => {
      const digits = parted ? Math.abs(yen).toLocaleString('en') : String(Math.abs(yen));
      expect(readAmount(`${yen < 0 ? '-' : ''}${digits}${end}`)).toEqual({ kind: 'amount', yen });
    }),
    { seed: 20_240_401 },
  );
});
