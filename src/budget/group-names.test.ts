import { expect, it } from 'vitest';
import { printFiscalYear } from '../graph/fiscal-year.ts';
import { yearName } from './group-names.ts';

it('calls a fiscal year as everything else does, also that in which the era changed', () => {
  expect(yearName(2019)).toEqual({ id: '2019', name: '令和元年度', nameEn: 'FY2019' });
  for (const year of [1989, 2018, 2019, 2025]) expect(yearName(year).name).toBe(printFiscalYear(year));
});
