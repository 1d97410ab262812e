import { expect, test } from 'vitest';
import type { BudgetsSheet } from '../../documents/rs-system/facts.ts';
import { isWithinLargerSum, sheetLines } from './sheet-lines.ts';

const evidence = { document: 'rs-2024-2-1', startLine: 2, endLine: 2, section: null };
const within: BudgetsSheet['within'] = [{ printed: '内数表記', column: 'remarks', evidence }];
const sheet = (
  amounts: readonly { initial: number; executed: number; available?: number; nextYearRequest?: number }[],
  said?: BudgetsSheet['within'],
): BudgetsSheet => ({
  number: 1,
  name: '助成事業',
  years: amounts.map((yen, index) => ({ year: 2021 + index, totals: { yen, evidence }, accounts: [] })),
  ...(said ? { within: said } : {}),
  evidence,
});
const amountsOf = (budgets: BudgetsSheet) => sheetLines(budgets).map(({ stage, yen }) => `${stage} ${yen}`);
const NOTHING = { initial: 0, executed: 0 };

test('zeros of a sheet that says that its money is a part of a larger sum are not known', () => {
  expect(isWithinLargerSum(sheet([NOTHING, NOTHING], within))).toBe(true);
  expect(amountsOf(sheet([NOTHING, { ...NOTHING, nextYearRequest: 5 }], within))).toEqual(['REQUEST 5']);
});

test('zeros are zeros where nothing is said, or where anything was given or spent in any year', () => {
  expect(amountsOf(sheet([NOTHING]))).toEqual(['INITIAL 0', 'EXECUTED 0']);
  for (const other of [
    { initial: 7, executed: 0 },
    { initial: 0, executed: 7 },
    { initial: 0, executed: 0, available: 7 },
  ])
    expect(amountsOf(sheet([NOTHING, other], within)).filter((each) => each.endsWith(' 0')).length).toBeGreaterThan(1);
});
