import { rule } from '../../../text/rule.ts';
import { ACCOUNT_AMOUNTS, type BudgetsSheet, PROSE_COLUMNS, TOTAL_AMOUNTS } from '../facts.ts';
import type { SheetRow } from '../sheet-row.ts';
import { readAmounts } from './budget-amounts.ts';
import { ACCOUNT_COLUMNS, IGNORED_BUDGET_COLUMNS, TOTAL_COLUMNS } from './budget-columns.ts';
import { checkYear } from './budget-sums.ts';
import { readWithin } from './budget-words.ts';
import { SHEET_COLUMNS } from './common-columns.ts';
import { readSupplementary } from './earlier-supplementary.ts';
import { readPriority } from './priority-words.ts';
import { readSettledLater } from './settled-later.ts';
import type { TableKind } from './table-kind.ts';

const YEAR = rule(/^20\d\d$/u, ['2024'], ['24', '1999']);

type BudgetYear = BudgetsSheet['years'][number];

/** 2-1: for each budget year a totals row, which names no account, and a row for each account. */
export const budgets: TableKind<BudgetsSheet> = {
  id: '2-1',
  layout: 'rs-budgets',
  title: '予算・執行 サマリ',
  columns: {
    read: {
      ...SHEET_COLUMNS,
      budgetYear: ['予算年度'],
      kind: ['会計区分'],
      account: ['会計'],
      subaccount: ['勘定'],
      reason: ['主な増減理由'],
      remarks: ['その他特記事項'],
      note: ['備考'],
      ...TOTAL_COLUMNS,
      ...ACCOUNT_COLUMNS,
    },
    ignored: IGNORED_BUDGET_COLUMNS,
  },
  start: () => ({ years: [] }),
  add(sheet, row) {
    const year = yearOf(sheet, row);
    if (year === null) return 'not-understood';
    const { evidence } = row;
    for (const column of PROSE_COLUMNS) addWords(sheet, row, column, year.year);
    const named = row.fields(['kind', 'account', 'subaccount']);
    const totals = readAmounts(row, 'total', TOTAL_AMOUNTS);
    const accounts = readAmounts(row, 'account', ACCOUNT_AMOUNTS);
    if (totals.filled) addTotals(year, { ...totals.amounts, evidence }, row);
    if (accounts.filled || Object.keys(named).length > 0) {
      if (Object.keys(named).length === 0) {
        const message = `Sheet ${row.number}, budget year ${year.year}: a row with amounts by account that names no account. It is kept beside the totals.`;
        row.report('warning', 'account-without-name', message);
      }
      year.accounts.push({ ...named, ...accounts.amounts, evidence });
    }
    return 'taken';
  },
  finish(sheet) {
    const earlier = sheet.earlierSupplementary?.filter(({ fiscalYear }) => !hasRow(sheet, fiscalYear)) ?? [];
    if (earlier.length > 0) sheet.earlierSupplementary = earlier;
    else delete sheet.earlierSupplementary;
  },
  check(sheet, report) {
    for (const year of sheet.years) checkYear(sheet.number, year, report);
  },
};

const hasRow = ({ years }: BudgetsSheet, fiscalYear: number): boolean => years.some(({ year }) => year === fiscalYear);

/** What a cell of prose in the row of a budget year says of money. Of 備考, which may name persons, no figure is taken. */
function addWords(sheet: BudgetsSheet, row: SheetRow, column: (typeof PROSE_COLUMNS)[number], year: number): void {
  const { evidence } = row;
  const text = row.text(column);
  const isRemark = column === 'note';
  const asked = readSettledLater(text, year, sheet.name).map(({ beside, priority, ...said }) => ({
    ...said,
    ...(isRemark ? {} : { ...(beside && { beside }), ...(priority && { priority }) }),
    column,
    evidence,
  }));
  if (asked.length > 0) sheet.settledLater = [...(sheet.settledLater ?? []), ...asked];
  const wished = readPriority(text, year);
  if (wished !== null) {
    const { amount, unread, ...words } = wished;
    const said = { ...(isRemark ? words : wished), column, evidence };
    sheet.priorityInWords = [...(sheet.priorityInWords ?? []), said];
  }
  const earlier = readSupplementary(text).map(({ figures, ...said }) => ({
    ...said,
    column,
    ...(isRemark ? {} : { figures }),
    evidence,
  }));
  if (earlier.length > 0) sheet.earlierSupplementary = [...(sheet.earlierSupplementary ?? []), ...earlier];
  const within = readWithin(text, year);
  if (within === null) return;
  const { amounts, unread, ...words } = within;
  sheet.within = [...(sheet.within ?? []), { column, ...(isRemark ? words : within), evidence }];
}

function yearOf(sheet: BudgetsSheet, row: SheetRow): BudgetYear | null {
  const text = row.text('budgetYear').normalize('NFKC');
  if (!YEAR.test(text)) {
    const message = `Sheet ${row.number}: “${text}” is no budget year, so the row's amounts are not taken.`;
    row.report('error', 'year-not-understood', message);
    return null;
  }
  const known = sheet.years.find(({ year }) => year === Number(text));
  if (known !== undefined) return known;
  const year: BudgetYear = { year: Number(text), accounts: [] };
  sheet.years.push(year);
  return year;
}

function addTotals(year: BudgetYear, totals: NonNullable<BudgetYear['totals']>, row: SheetRow): void {
  if (year.totals === undefined) {
    year.totals = totals;
    return;
  }
  const message = `Sheet ${row.number}, budget year ${year.year}: has totals in line ${year.totals.evidence.startLine} already. The first ones count.`;
  row.report('warning', 'repeated-totals', message);
  year.repeated = [...(year.repeated ?? []), totals];
}
