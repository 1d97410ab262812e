import { expect, test } from 'vitest';
import type { NodeRow } from '../../../src/graph/model.ts';
import type { KnownProgram } from './known-programs.ts';
import { namedPrograms } from './named-programs.ts';
import type { SettledSheet } from './open-programs.ts';
import type { Sheet } from './sheet.ts';

const line = (fiscalYear: number, counted: number): NodeRow => ({
  id: `line:${fiscalYear}-${counted}`,
  type: 'BudgetLine',
  properties: {
    fiscalYear,
    stage: 'REQUEST',
    amount: counted,
    kind: 'amount',
    text: `${counted}円`,
    unit: '円',
    counted,
  },
});
const known: KnownProgram = {
  node: { id: 'program:a', type: 'BudgetProgram', properties: { name: '看護師研修モデル事業' } },
  names: ['看護師研修モデル事業'],
  ...{
    units: [],
    ministries: ['org:m'],
    lines: [line(2025, 20_000_000)],
    wholes: [],
    parts: [],
    unitsAreDerived: false,
  },
};
const evidence = { document: 'rs-2024-1-2', startLine: 7, endLine: 7, section: null };
const settled = (joined: KnownProgram[] = []): SettledSheet => ({
  sheet: {
    ...{ number: 1, year: 2024, name: '人材費', budgets: null },
    outlines: {
      programmes: [
        { programme: '看護師 研修モデル事業', printed: '看護師研修モデル事業', column: 'purpose', evidence },
        { programme: '看護師研修モデル事業', printed: '看護師研修モデル事業', column: 'outline', evidence },
      ],
    },
  } as unknown as Sheet,
  program: { id: 'program:sheet-1', known: null, lines: [line(2025, 90_000_000)], wholes: [], parts: joined },
  units: [],
});
const told = (sheet: SettledSheet, isRefused = false) =>
  namedPrograms(
    [sheet],
    [known],
    (node) => node,
    () => isRefused,
  );

test('a programme that a sheet names and no sheet has is told once, at its line, with what is counted beside it', () => {
  const [finding, ...more] = told(settled());
  expect(finding).toMatchObject({ code: 'sheet-names-programme', startLine: 7 });
  expect(finding?.message).toContain('names the programme "看護師研修モデル事業", which no sheet has');
  expect(finding?.message).toContain('counted beside each other: FY2025 REQUEST 90百万円 and 20百万円');
  expect(more).toEqual([]);
});

test('nothing is told of what is joined or refused', () => {
  expect(told(settled([known]))).toEqual([]);
  expect(told(settled(), true)).toEqual([]);
});
