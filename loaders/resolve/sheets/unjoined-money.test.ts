import { expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import type { KnownProgram } from './known-programs.ts';
import type { SettledSheet } from './open-programs.ts';
import type { Sheet } from './sheet.ts';
import { unjoinedMoney } from './unjoined-money.ts';

const line = (counted: number, text: string, unit: string): NodeRow => ({
  id: `line:${text}`,
  type: 'BudgetLine',
  properties: { fiscalYear: 2024, stage: 'SUPPLEMENTARY', amount: counted, kind: 'amount', text, unit, counted },
});
const known = (name: string, lines: NodeRow[], unit = 'org:bureau'): KnownProgram => ({
  node: { id: `program:${name}`, type: 'BudgetProgram', properties: { name } },
  names: [name],
  units: [unit],
  ministries: ['org:m'],
  lines,
  wholes: [],
  parts: [],
  unitsAreDerived: false,
});
const settled = (yen: number, parts: KnownProgram[] = []): SettledSheet => ({
  sheet: { number: 1, year: 2024, name: '事業' } as Sheet,
  program: { id: 'program:sheet-1', known: null, lines: [line(yen, `${yen}円`, '円')], wholes: [], parts },
  units: ['org:division', 'org:bureau'],
});
const [first, second] = [
  known('初回投与', [line(786_000_000, '７８６百万円', '百万円')]),
  known('相談窓口', [line(267_000_000, '２６７百万円', '百万円')]),
];
const told = (sheet: SettledSheet, programs: KnownProgram[], refused: KnownProgram[] = []) =>
  unjoinedMoney(
    [sheet],
    programs,
    (node) => node,
    (_sheet, program) => refused.includes(program),
  ).map(({ message }) => message);

test('a sheet with the money of two programmes of its bureau that no sheet has is told, with year and amount', () => {
  const [message, ...more] = told(settled(1_053_181_000), [first, second]);
  expect(message).toContain('sheet 1 of 2024 (事業) may hold "初回投与" and "相談窓口"');
  expect(message).toContain('FY2024 SUPPLEMENTARY 1,053,181千円');
  expect(more).toEqual([]);
  expect(told(settled(786_412_000), [first, second])).toHaveLength(1);
});

test('nothing is told of what is joined, refused or another bureau’s, nor where the amounts differ', () => {
  const sheet = settled(1_053_181_000);
  expect(told(settled(1_053_181_000, [first]), [first, second])).toEqual([]);
  expect(told(sheet, [first, second], [second])).toEqual([]);
  expect(told(sheet, [first, { ...second, units: ['org:other'] }])).toEqual([]);
  expect(told(settled(1_060_000_000), [first, second])).toEqual([]);
});

test('amounts that are printed too roughly say nothing', () => {
  const rough = known('概算', [line(1_100_000_000, '11億円', '億円')]);
  expect(told(settled(1_090_000_000), [rough])).toEqual([]);
});
