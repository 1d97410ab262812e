import { expect, test } from 'vitest';
import type { BudgetsSheet } from '../../documents/rs-system/facts.ts';
import type { Sheet } from './sheet.ts';
import {
  earlierSupplementaryBudgets,
  executedAboveAvailable,
  prioritiesInWords,
  priorityAboveRequest,
  restatedAmounts,
  settledLaterRequests,
  withinLargerSums,
} from './sheet-findings.ts';
import { sheetLines } from './sheet-lines.ts';

const at = (startLine: number) => ({ document: 'rs-2031-2-1', startLine, endLine: startLine, section: null });
function sheetOf(number: number, years: BudgetsSheet['years'], within?: BudgetsSheet['within']) {
  const budgets: BudgetsSheet = { number, name: '港の検査所', years, ...(within ? { within } : {}), evidence: at(2) };
  const nothing = { organizations: null, outlines: null, policies: null, subsidies: null };
  const sheet: Sheet = { number, year: 2031, name: '港の検査所', unit: {}, further: [], ...nothing, budgets };
  return { sheet, lines: sheetLines(budgets) };
}
const year = (executed: number, available: number, line = 4): BudgetsSheet['years'] => [
  { year: 2030, totals: { yen: { available, executed }, evidence: at(line) }, accounts: [] },
];

test('more spent than was there to spend is told with its line; as much is not', () => {
  const found = executedAboveAvailable([sheetOf(11, year(900, 900)), sheetOf(12, year(901, 900))]);
  expect(found).toMatchObject([{ severity: 'note', code: 'executed-above-available', startLine: 4, endLine: 4 }]);
  expect(found[0]?.message).toContain('Sheet 12 of 2031 (港の検査所) prints 901 yen as spent (執行額) in 2030');
});

test('what accounts spent together is told once for a year', () => {
  const accounts = [60, 50].map((executed, index) => ({ yen: { executed, available: 50 }, evidence: at(6 + index) }));
  const found = executedAboveAvailable([sheetOf(11, [{ year: 2030, accounts }])]);
  expect(found).toMatchObject([{ startLine: 6 }]);
  expect(found[0]?.message).toContain('prints 110 yen as spent (執行額) in 2030, more than the 100 ');
});

test('of many the twenty that are most above are told, and how many there are more', () => {
  const sheets = Array.from({ length: 23 }, (_, index) => sheetOf(index + 1, year(100 + index, 50, index + 2)));
  const found = executedAboveAvailable(sheets);
  expect(found).toHaveLength(21);
  expect(found[0]?.startLine).toBe(24);
  expect(found.at(-1)?.message).toContain(' 3 sheets and years more');
});

test('an amount that the next year’s sheet of the number prints otherwise is told, with the line of the earlier; what both print alike is not', () => {
  const of = (number: number, sheetYear: number, executed: number, line: number) => {
    const { sheet, lines } = sheetOf(number, year(executed, 2_000, line));
    return { sheet: { ...sheet, year: sheetYear }, lines };
  };
  const found = restatedAmounts([
    of(11, 2032, 700, 9),
    of(12, 2032, 600, 10),
    of(11, 2031, 900, 4),
    of(12, 2031, 600, 5),
  ]);
  expect(found).toMatchObject([{ severity: 'note', code: 'sheet-amount-restated', startLine: 4 }]);
  expect(found[0]?.message).toBe(
    'Sheet 11 of 2031 (港の検査所) prints 900 yen as EXECUTED of 2030, and that of 2032 700: the later is told.',
  );
});

test('要望額 above the request is told once for a year, whatever the accounts', () => {
  const accounts = [100, 201].map((priorityRequest, index) => ({ yen: { priorityRequest }, evidence: at(6 + index) }));
  const years = [{ year: 2030, totals: { yen: { nextYearRequest: 300 }, evidence: at(5) }, accounts }];
  const found = priorityAboveRequest([sheetOf(11, years)]);
  expect(found).toMatchObject([{ code: 'priority-above-request', startLine: 6 }]);
  expect(found[0]?.message).toContain(
    '301 yen in the priority frame (要望額) for 2031, where there is room for 300 in what it asks for',
  );
});

test('what words tell of the priority frame is told where no line tells it, or another amount', () => {
  const said = { printed: '重要政策推進枠', column: 'reason' as const, fiscalYear: 2031, evidence: at(5) };
  const amount = { text: '5百万円', unit: '百万円', yen: 5_000_000 };
  const messages = (priorityRequest: number, ...priorityInWords: NonNullable<BudgetsSheet['priorityInWords']>) => {
    const accounts = [{ yen: { priorityRequest }, evidence: at(6) }];
    const years = [{ year: 2030, totals: { yen: { nextYearRequest: 7_000_000 }, evidence: at(5) }, accounts }];
    const { sheet } = sheetOf(11, years);
    const budgets = sheet.budgets && { ...sheet.budgets, priorityInWords };
    const lines = budgets === null ? [] : sheetLines(budgets);
    return prioritiesInWords([{ sheet: { ...sheet, budgets }, lines }]).map(({ message }) => message);
  };
  expect(messages(0, { ...said, unread: ['50'] })).toEqual([
    'Sheet 11 of 2031 (港の検査所) tells in words alone that something of its request is in the priority frame (重要政策推進枠): 2031 50. No rule reads how much, it is more than the request, or its unit may be a slip, so that no line tells it.',
  ]);
  expect(messages(0, { ...said, amount: { ...amount, text: '9百万円', yen: 9_000_000 } })[0]).toContain(
    '2031 9百万円.',
  );
  expect(messages(0, { ...said, amount })).toEqual([]);
  expect(messages(4_700_000, { ...said, amount })).toEqual([]);
  expect(messages(3_000_000, { ...said, amount })).toEqual([
    'Sheet 11 of 2031 (港の検査所) prints 3000000 yen in the priority frame (要望額) for 2031, and 5百万円 in words. The former is told.',
  ]);
});

test('supplementary budgets of years without a row are told with their figures', () => {
  const { sheet, lines } = sheetOf(11, year(7, 7));
  const said = { printed: '令和11年度補正', column: 'remarks' as const, fiscalYear: 2029, evidence: at(4) };
  const budgets = sheet.budgets && { ...sheet.budgets, earlierSupplementary: [{ ...said, figures: ['51千円'] }, said] };
  expect(earlierSupplementaryBudgets([{ sheet: { ...sheet, budgets }, lines }]).map(({ message }) => message)).toEqual([
    'Sheet 11 of 2031 (港の検査所) tells in words alone amounts of supplementary budgets of years for which it has no row: 令和11年度補正 51千円; 令和11年度補正. No line tells them.',
  ]);
  expect(earlierSupplementaryBudgets([{ sheet, lines }])).toEqual([]);
});

test('zeros that are not known are told by year and money, with what is read of the words and what is not', () => {
  const amounts = [
    { of: 'executed' as const, fiscalYear: 2030, text: '3千円', unit: '千円', yen: 3_000, partOf: false },
  ];
  const said = { printed: '内数表記', column: 'remarks' as const, of: [], evidence: at(2) };
  const { sheet } = sheetOf(11, year(0, 0), [{ ...said, amounts, unread: ['3千円', '5千円'] }]);
  const other = sheetOf(12, year(7, 7), [said]).sheet;
  expect(withinLargerSums([sheet, other]).map(({ message }) => message)).toEqual([
    'Sheet 11 (港の検査所) says that its money is a part of a larger sum (内数表記): not known are its zeros of 2030 (budget, executed). Of what it tells in words is read: 3千円. No rule reads 5千円.',
  ]);
  const two = [3, 4].map((yen) => ({
    of: 'executed' as const,
    fiscalYear: 2030,
    text: `${yen}円`,
    unit: '円',
    yen,
    partOf: false,
  }));
  const unsure = sheetOf(13, year(0, 0), [{ ...said, amounts: two }]).sheet;
  expect(withinLargerSums([unsure])[0]?.message).toMatch(/\(budget, executed\)\. No rule reads 3円, 4円\.$/u);
});

test('a request of 0 that is settled later is told, with what words tell of it; an amount that words tell otherwise, too', () => {
  const beside = { text: '12百万円', unit: '百万円', yen: 12_000_000 };
  const said = { printed: '事項要求', column: 'reason' as const, fiscalYear: 2031, evidence: at(3) };
  const messages = (nextYearRequest: number, settledLater: BudgetsSheet['settledLater']) => {
    const { sheet } = sheetOf(11, [
      { year: 2030, totals: { yen: { nextYearRequest }, evidence: at(4) }, accounts: [] },
    ]);
    const budgets = sheet.budgets && { ...sheet.budgets, ...(settledLater && { settledLater }) };
    return settledLaterRequests([{ ...sheet, budgets }]).map(({ message }) => message);
  };
  expect(messages(0, [said])).toEqual([
    'Sheet 11 (港の検査所) prints 0 as its request for 2031, and says that it is settled later (事項要求): it is not known.',
  ]);
  expect(messages(0, [{ ...said, beside }])[0]).toMatch(/: of it 12百万円 is told in words, and no more known\.$/u);
  expect(messages(12_499_000, [{ ...said, beside }])).toEqual([]);
  expect(messages(13_000_000, [{ ...said, beside }])).toEqual([
    'Sheet 11 (港の検査所) prints 13000000 as its request for 2031, and 12百万円 in words beside what is settled later (事項要求). The former is told.',
  ]);
});
