import { expect, test } from 'vitest';
import { printFiscalYear } from './fiscal-year.ts';

test.each([
  [2025, '令和7年度'],
  [2019, '令和元年度'],
  [2018, '平成30年度'],
  [1989, '平成元年度'],
])('%i is %s', (fiscalYear, printed) => {
  expect(printFiscalYear(fiscalYear)).toBe(printed);
});
