import { expect, test } from 'vitest';
import type { BudgetsSheet } from '../../documents/rs-system/facts.ts';
import { namedWholes } from './named-wholes.ts';

const at = { document: 'rs-2031-2-1', startLine: 7, endLine: 7, section: null };
const year = (executed: number): BudgetsSheet['years'][number] => ({
  year: 2030,
  totals: { yen: { executed }, evidence: at },
  accounts: [],
});
function sheetOf(number: number, name: string, { whole, executed = 0, ministry = 'org:ports' }: Told = {}) {
  const said = { printed: '子事業', column: 'remarks' as const, of: [], whole, evidence: at };
  const budgets: BudgetsSheet = { number, name, years: [year(executed)], within: [said], evidence: at };
  const nothing = { organizations: null, outlines: null, policies: null, subsidies: null };
  const sheet = { number, year: 2031, name, unit: {}, further: [], ...nothing, budgets };
  return { sheet, ministry, program: { id: `program:${number}`, known: null, lines: [], wholes: [], parts: [] } };
}
interface Told {
  whole?: string;
  executed?: number;
  ministry?: string;
}
const told = (...sheets: ReturnType<typeof sheetOf>[]) => {
  const { wholes, findings } = namedWholes(sheets);
  return [[...wholes].map(([part, whole]) => `${part.id} in ${whole.id}`), findings.map(({ code }) => code)];
};

test('the only sheet of the ministry that is called so is the whole', () => {
  expect(
    told(sheetOf(1, '灯台', { whole: '港湾事業(本体)' }), sheetOf(2, '港湾事業（本体）'), sheetOf(3, '海')),
  ).toEqual([['program:1 in program:2'], []]);
});

test('without such a sheet, with two, or one of another ministry, a person is told', () => {
  const part = sheetOf(1, '灯台', { whole: '港湾事業' });
  const unknown = [[], ['named-whole-unknown']];
  expect(told(part)).toEqual(unknown);
  expect(told(part, sheetOf(2, '港湾事業', { ministry: 'org:roads' }))).toEqual(unknown);
  expect(told(part, sheetOf(2, '港湾事業'), sheetOf(3, '港湾事業'))).toEqual(unknown);
});

test('two sheets that call each other the whole are none, and a person is told of both', () => {
  expect(told(sheetOf(1, '灯台', { whole: '港湾事業' }), sheetOf(2, '港湾事業', { whole: '灯台' }))).toEqual([
    [],
    ['named-whole-unknown', 'named-whole-unknown'],
  ]);
});

test('a sheet that prints what it spent, or names no whole, has its own money', () => {
  expect(told(sheetOf(1, '灯台', { whole: '港湾事業', executed: 5 }), sheetOf(2, '港湾事業'))).toEqual([[], []]);
  expect(told(sheetOf(1, '灯台'), sheetOf(2, '港湾事業'))).toEqual([[], []]);
});
