import type { SubsidiesSheet } from '../facts.ts';
import { REPEATED_COLUMNS, SHEET_COLUMNS } from './common-columns.ts';
import type { TableKind } from './table-kind.ts';

/** 1-4: targets, rates and caps of subsidies; a programme without any has one row without them. */
export const subsidies: TableKind<SubsidiesSheet> = {
  id: '1-4',
  layout: 'rs-subsidies',
  title: '補助率等',
  columns: {
    read: {
      ...SHEET_COLUMNS,
      target: ['補助対象'],
      rate: ['補助率'],
      cap: ['補助上限等', '補助上限'],
      url: ['補助率URL'],
    },
    ignored: { ...REPEATED_COLUMNS, '番号（補助率等）': 'position in the list' },
  },
  start: () => ({ subsidies: [] }),
  add(sheet, row) {
    const subsidy = row.fields(['target', 'rate', 'cap', 'url']);
    // `'1/2`: the spreadsheet's mark that the cell is text, and no date.
    if (subsidy.rate !== undefined) subsidy.rate = subsidy.rate.replace(/^'/u, '');
    if (subsidy.rate === '') delete subsidy.rate;
    if (Object.keys(subsidy).length > 0) sheet.subsidies.push({ ...subsidy, evidence: row.evidence });
    return 'taken';
  },
};
