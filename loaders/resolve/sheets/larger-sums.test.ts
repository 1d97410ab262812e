import { expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import { spendingOfLargerSums } from './larger-sums.ts';

type Told = readonly [fiscalYear: number, stage: string, amount: number, partOf?: boolean];
const program = (...told: Told[]) => ({
  lines: told.map(
    ([fiscalYear, stage, amount, partOf = false], index): NodeRow => ({
      id: `line:${index}`,
      type: 'BudgetLine',
      properties: { fiscalYear, stage, amount, partOf },
    }),
  ),
});
const harbours = program(
  [2030, 'INITIAL', 900],
  [2030, 'EXECUTED', 800],
  [2029, 'INITIAL', 700],
  [2029, 'EXECUTED', 600],
);
const spent = ([fiscalYear, , amount]: Told): Told => [fiscalYear, 'EXECUTED', amount];
const isWithin = (own: ReturnType<typeof program>, ...others: ReturnType<typeof program>[]) =>
  own.lines
    .filter(({ properties }) => properties['stage'] === 'EXECUTED')
    .map((line) => spendingOfLargerSums([own, ...others]).has(line));

test('what was spent of a larger sum is within what the sheet of that sum spent, in years whose sum is not told, too', () => {
  const pier = program([2030, 'INITIAL', 900, true], [2030, 'EXECUTED', 30], [2029, 'EXECUTED', 20]);
  expect(isWithin(pier, harbours)).toEqual([true, true]);
});

test.each<[string, Told[]]>([
  ['no larger sum', [[2030, 'INITIAL', 900]]],
  ['a larger sum that no sheet has', [[2030, 'INITIAL', 901, true]]],
  ['the sum of another year', [[2029, 'INITIAL', 900, true]]],
  [
    'the sum of one year, and not that of another',
    [
      [2030, 'INITIAL', 900, true],
      [2029, 'INITIAL', 701, true],
    ],
  ],
])('its own: %s', (_, told) => {
  expect(isWithin(program(...told, spent([2030, '', 30])), harbours)).toEqual([false]);
});

test('more than the other sheet spent, or of a year of which it tells nothing, is not within it', () => {
  const pier = program([2030, 'INITIAL', 900, true], [2030, 'EXECUTED', 801], [2028, 'EXECUTED', 1]);
  expect(isWithin(pier, harbours)).toEqual([false, false]);
});

test('without the sheet of the larger sum it is the sheet’s own', () => {
  expect(isWithin(program([2030, 'INITIAL', 900, true], [2030, 'EXECUTED', 30]))).toEqual([false]);
});
