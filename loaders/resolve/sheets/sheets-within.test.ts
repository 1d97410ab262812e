import { expect, test } from 'vitest';
import type { NodeRow, PropertyValue } from '../../../src/graph/model.ts';
import { sheetsWithin } from './sheets-within.ts';

const place = (number: number) => [`rs-2031-2-1#${number}-${number}`];
const line = (
  number: number,
  fiscalYear: number,
  amount: number,
  more: Record<string, PropertyValue> = {},
): NodeRow => ({
  id: `line:${number}-${fiscalYear}`,
  type: 'BudgetLine',
  properties: {
    fiscalYear,
    stage: 'EXECUTED',
    amount,
    text: `${amount}円`,
    unit: '円',
    evidence: place(number),
    ...more,
  },
});
const sum = (number: number, fiscalYear: number, thousands: number): NodeRow =>
  line(number, fiscalYear, thousands * 1000, { text: `${thousands}千円の内数`, unit: '千円', partOf: true });
const own = (number: number, fiscalYear: number, amount: number): NodeRow =>
  line(number, fiscalYear, amount, { counted: amount });

function sheetOf(number: number, name: string, lines: NodeRow[], ministry = 'org:ports') {
  const nothing = { organizations: null, outlines: null, policies: null, subsidies: null, budgets: null };
  const sheet = { number, year: 2031, name, unit: {}, further: [], ...nothing };
  return { sheet, ministry, program: { id: `program:${number}`, known: null, lines, wholes: [], parts: [] } };
}
const told = (...sheets: ReturnType<typeof sheetOf>[]) =>
  sheetsWithin(sheets).map(({ from, to }) => `${from} in ${to}`);

const WHOLE = sheetOf(9, '港湾補助金', [own(9, 2029, 7_321_000), own(9, 2030, 5_432_321)]);
const SUMS = [sum(1, 2029, 7_321), sum(1, 2030, 5_432)];

test('a sheet whose sums are, to their unit, what one other prints as its own is a part of that', () => {
  const [row] = sheetsWithin([sheetOf(1, '灯台', SUMS), WHOLE]);
  expect(row).toMatchObject({ type: 'COMPONENT_OF', from: 'program:1', to: 'program:9' });
  expect(row?.properties).toMatchObject({
    basis: 'DERIVED',
    rule: 'within-sum-of-sheet',
    evidence: [...place(1), ...place(9)],
  });
  expect(row?.properties['reason']).toContain('(7321千円の内数, 5432千円の内数), which are those of review sheet 9');
});

test('not where a year differs, another ministry prints them, or two sheets do', () => {
  expect(told(sheetOf(1, '灯台', [sum(1, 2029, 7_321), sum(1, 2030, 5_434)]), WHOLE)).toEqual([]);
  expect(told(sheetOf(1, '灯台', SUMS, 'org:roads'), WHOLE)).toEqual([]);
  expect(told(sheetOf(1, '灯台', SUMS), WHOLE, { ...WHOLE, program: { ...WHOLE.program, id: 'program:8' } })).toEqual(
    [],
  );
  expect(told(sheetOf(1, '灯台', SUMS), sheetOf(9, '港湾補助金', SUMS))).toEqual([]);
});

test('one sum alone may be equal by chance, unless the part is called after the whole', () => {
  expect(told(sheetOf(1, '灯台', SUMS.slice(0, 1)), WHOLE)).toEqual([]);
  expect(told(sheetOf(1, '灯台（港湾補助金関係）', SUMS.slice(0, 1)), WHOLE)).toEqual(['program:1 in program:9']);
});

test('round sums, one of several years, and rough ones may be equal by chance, too', () => {
  const wholeOf = (...amounts: number[]) =>
    sheetOf(
      9,
      '港湾補助金',
      amounts.map((amount, index) => own(9, 2029 + index, amount)),
    );
  const rough = (fiscalYear: number, hundreds: number) =>
    line(1, fiscalYear, hundreds * 100_000_000, { text: `${hundreds}億円の内数`, unit: '億円', partOf: true });
  const round = [sum(1, 2029, 20_000), sum(1, 2030, 30_000)];
  expect(told(sheetOf(1, '灯台', round), wholeOf(20_000_000, 30_000_000))).toEqual([]);
  const same = [sum(1, 2029, 7_321), sum(1, 2030, 7_321)];
  expect(told(sheetOf(1, '灯台', same), wholeOf(7_321_000, 7_321_000))).toEqual([]);
  const few = [rough(2029, 12), rough(2030, 15)];
  expect(told(sheetOf(1, '灯台', few), wholeOf(1_234_567_000, 1_543_210_000))).toEqual([]);
  expect(told(sheetOf(1, '灯台（港湾補助金関係）', round), wholeOf(20_000_000, 30_000_000))).toEqual([
    'program:1 in program:9',
  ]);
});

test('a sheet that has money of its own, or tells no sum, is no part', () => {
  expect(told(sheetOf(1, '灯台', [...SUMS, own(1, 2029, 3)]), WHOLE)).toEqual([]);
  expect(told(sheetOf(1, '灯台', [...SUMS, own(1, 2029, 0)]), WHOLE)).toEqual(['program:1 in program:9']);
  expect(told(sheetOf(1, '灯台（港湾補助金関係）', []), WHOLE)).toEqual([]);
});
