import { describe, expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import { amountsInLargerSums, partsAboveSums } from './larger-sums.ts';

type Told = readonly [fiscalYear: number, stage: string, amount: number, partOf?: boolean, note?: string];
const program = (...told: Told[]) => ({
  lines: told.map(
    ([fiscalYear, stage, amount, partOf = false, note], index): NodeRow => ({
      id: `line:${index}`,
      type: 'BudgetLine',
      properties: {
        fiscalYear,
        stage,
        amount,
        partOf,
        ...(note === undefined ? {} : { note }),
        evidence: ['rs-2031-2-1#7-7'],
      },
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
    .map((line) => amountsInLargerSums([own, ...others]).has(line));

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

describe('what is asked for', () => {
  const asking = program([2030, 'INITIAL', 900], [2031, 'REQUEST', 950]);
  const within: Told = [2030, 'INITIAL', 900, true];
  test.each<[string, Told[], boolean]>([
    ['within a larger sum, as the sheet says of the same year', [[2031, 'REQUEST', 950, true]], true],
    ['without such words', [], false],
    ['where another sum is told', [[2031, 'REQUEST', 940, true]], false],
    ['where the sum of another year is told', [[2030, 'REQUEST', 950, true]], false],
    ['where 要望額 is as much as the other asks for', [[2031, 'REQUEST', 950, true, '要望額']], false],
  ])('%s', (_, told, isWithinIt) => {
    const pier = program(within, ...told, [2031, 'REQUEST', 50]);
    const own = pier.lines.at(-1);
    const found = amountsInLargerSums([pier, asking]);
    expect(own !== undefined && found.get(own)).toBe(isWithinIt ? asking.lines[1] : undefined);
  });
});

test('parts that print more together than the sum that they are in are told, and others are not', () => {
  const pier = (spentThere: number) => program([2030, 'INITIAL', 900, true], [2030, 'EXECUTED', spentThere]);
  expect(partsAboveSums(amountsInLargerSums([harbours, pier(500), pier(300)]))).toEqual([]);
  const [told, ...others] = partsAboveSums(amountsInLargerSums([harbours, pier(500), pier(301)]));
  expect(others).toEqual([]);
  expect(told).toMatchObject({ severity: 'note', code: 'parts-above-larger-sum', startLine: 7 });
  expect(told?.message).toContain(
    'EXECUTED of 2030 is 800 yen, and 2 sheets whose money is within it print 801 together, 1 more',
  );
});

test('what a part of a programme spent that words name is within what that one spent of the year, and no more than that', () => {
  const part = program([2030, 'EXECUTED', 30], [2029, 'EXECUTED', 601], [2030, 'INITIAL', 5]);
  const found = amountsInLargerSums([part, harbours], new Map([[part, harbours]]));
  expect([...found]).toEqual([[part.lines[0], harbours.lines[1]]]);
});
