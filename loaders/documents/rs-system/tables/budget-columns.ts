import type { ACCOUNT_AMOUNTS, TOTAL_AMOUNTS } from '../facts.ts';
import { REPEATED_COLUMNS } from './common-columns.ts';

type Columns<Prefix extends string, Name extends string> = Record<`${Prefix}.${Name}`, readonly string[]>;

/** Headings of the totals, by `total.` and the name of the amount. */
export const TOTAL_COLUMNS: Columns<'total', (typeof TOTAL_AMOUNTS)[number]> = {
  'total.initial': ['当初予算（合計）'],
  'total.supplementary': ['補正予算（合計）'],
  'total.carriedOver': ['前年度からの繰越し（合計）', '前年度から繰越し（合計）'],
  'total.reserve': ['予備費等（合計）'],
  'total.available': ['計（歳出予算現額合計）', '歳出予算現額（合計）'],
  'total.executed': ['執行額（合計）'],
  'total.carriedToNextYear': ['翌年度への繰越し（合計）'],
  'total.nextYearRequest': ['翌年度要求額（合計）'],
};

/** Headings of the amounts of one account, by `account.` and the name of the amount. */
export const ACCOUNT_COLUMNS: Columns<'account', (typeof ACCOUNT_AMOUNTS)[number]> = {
  'account.initial': ['当初予算'],
  'account.supplementary1': ['第1次補正予算'],
  'account.supplementary2': ['第2次補正予算'],
  'account.supplementary3': ['第3次補正予算'],
  'account.supplementary4': ['第4次補正予算'],
  'account.supplementary5': ['第5次補正予算'],
  'account.carriedOver': ['前年度から繰越し', '前年度からの繰越し'],
  'account.reserve1': ['予備費等1'],
  'account.reserve2': ['予備費等2'],
  'account.reserve3': ['予備費等3'],
  'account.reserve4': ['予備費等4'],
  'account.available': ['歳出予算現額'],
  'account.executed': ['執行額'],
  'account.nextYearRequest': ['翌年度要求額'],
  'account.priorityRequest': ['要望額'],
};

export const IGNORED_BUDGET_COLUMNS: Readonly<Record<string, string>> = {
  ...REPEATED_COLUMNS,
  執行率: 'worked out from two amounts of the row',
};
