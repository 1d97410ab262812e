import { rule } from '../../../text/rule.ts';
import { EXECUTION_KINDS, type OutlinesSheet } from '../facts.ts';
import type { SheetRow } from '../sheet-row.ts';
import { REPEATED_COLUMNS, SHEET_COLUMNS } from './common-columns.ts';
import type { TableKind } from './table-kind.ts';

/** 1-2: one row a programme, or one for each of its 主要経費 (main expenses). */
export const outlines: TableKind<OutlinesSheet> = {
  id: '1-2',
  layout: 'rs-outlines',
  title: '事業概要等',
  columns: {
    read: {
      ...SHEET_COLUMNS,
      purpose: ['事業の目的'],
      outline: ['事業の概要'],
      stage: ['事業区分'],
      startYear: ['事業開始年度'],
      startUnknown: ['開始年度不明'],
      endYear: ['事業終了（予定）年度'],
      endless: ['終了予定なし'],
      expense: ['主要経費'],
      DIRECT: ['実施方法ー直接実施'],
      SUBSIDY: ['実施方法ー補助'],
      BURDEN_SHARE: ['実施方法ー負担'],
      GRANT: ['実施方法ー交付'],
      CONTRIBUTION: ['実施方法ー分担金・拠出金'],
      OTHER: ['実施方法ーその他'],
      formerNumber: ['旧事業番号'],
    },
    ignored: {
      ...REPEATED_COLUMNS,
      '現状・課題': 'running prose on the problem, not on the programme',
      事業概要URL: 'address of a page on the programme',
      備考: 'running prose, in which persons are named',
      整理表表示順: 'order in a list',
    },
  },
  start(row) {
    return {
      ...row.fields(['stage']),
      ...yearOf(row, 'startYear'),
      ...flagOf(row, 'startUnknown'),
      ...yearOf(row, 'endYear'),
      ...flagOf(row, 'endless'),
      execution: EXECUTION_KINDS.filter((kind) => isSet(row, kind)),
      expenses: [],
      ...row.fields(['formerNumber']),
    };
  },
  add(sheet, row) {
    const name = row.text('expense');
    const known = sheet.expenses.some((expense) => expense.name === name);
    if (name !== '' && !known) sheet.expenses.push({ name, evidence: row.evidence });
    const { expenses, ...said } = outlines.start(row);
    for (const [field, value] of Object.entries(said)) {
      if (JSON.stringify(value) !== JSON.stringify(sheet[field as keyof OutlinesSheet])) {
        const message = `Sheet ${sheet.number}: ${field} is not what its first row says. The first counts.`;
        row.report('warning', 'rows-disagree', message);
      }
    }
    return 'taken';
  },
};

const YEAR = rule(/^(18|19|20|21)\d\d$/u, ['2015'], ['15', '2215']);

function yearOf(row: SheetRow, column: 'startYear' | 'endYear'): Partial<Record<typeof column, number>> {
  const text = row.text(column).normalize('NFKC');
  if (text === '') return {};
  if (YEAR.test(text)) return { [column]: Number(text) };
  row.report('error', 'year-not-understood', `Sheet ${row.number}: “${text}” is no year.`);
  return {};
}

function flagOf(row: SheetRow, column: 'startUnknown' | 'endless'): Partial<Record<typeof column, true>> {
  return isSet(row, column) ? { [column]: true } : {};
}

/** Printed as TRUE and FALSE, or as 1 and blank. */
function isSet(row: SheetRow, column: string): boolean {
  const text = row.text(column).normalize('NFKC').toUpperCase();
  if (text === '' || text === 'FALSE' || text === '0') return false;
  if (text !== 'TRUE' && text !== '1') {
    row.report(
      'error',
      'mark-not-understood',
      `Sheet ${row.number}: “${text}” is no mark; TRUE, FALSE, 1 or blank was expected.`,
    );
    return false;
  }
  return true;
}
