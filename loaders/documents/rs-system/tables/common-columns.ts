import type { ColumnLookup } from '../columns.ts';

/** Columns that tell which sheet a row belongs to; every table has them. */
export const SHEET_COLUMNS = {
  sheetKind: ['シート種別'],
  sheetYear: ['事業年度'],
  number: ['予算事業ID', '予算事業ＩＤ'],
  name: ['事業名'],
  /** Whose policy it is; `府省庁` may be an agency below it. */
  policyMinistry: ['所管府省庁', '政策所管府省庁'],
} as const;

/** Units and order, which every table repeats and only the table of organisations is read for. */
export const REPEATED_COLUMNS: ColumnLookup['ignored'] = {
  建制順: 'order of the ministries',
  府省庁の建制順: 'order of the ministries',
  府省庁: 'read in the table of organisations',
  '局・庁': 'read in the table of organisations',
  部: 'read in the table of organisations',
  課: 'read in the table of organisations',
  室: 'read in the table of organisations',
  班: 'read in the table of organisations',
  係: 'read in the table of organisations',
};
