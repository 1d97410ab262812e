import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printFiscalYear, readFiscalYear, readFiscalYears } from './eras.ts';

test.each([
  ['令和7年度', 2025],
  ['令和７年度', 2025],
  ['令和 ７ 年度', 2025],
  ['令和元年度', 2019],
  ['平成31年度', 2019],
  ['平成元年度', 1989],
  ['昭和36年度', 1961],
  ['R6年度', 2024],
  ['令和5年', 2023],
])('%s is fiscal year %i', (text, year) => {
  expect(readFiscalYear(text)).toBe(year);
});

test.each(['令和0年度', '平成32年度', '昭和65年度', '大正3年度', '7年度', '令和度', '', '令和7年度予算'])(
  '%s is refused',
  (text) => {
    expect(readFiscalYear(text)).toBeNull();
  },
);

test('years in running text, with the round of a supplementary budget', () => {
  expect(readFiscalYears('令和５年度第１次補正予算25億円、令和6年12月、令和６年度補正')).toMatchObject([
    { fiscalYear: 2023, supplementary: 1 },
    { fiscalYear: 2024, supplementary: null },
  ]);
});

test('a printed year reads back, alone and within text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1926, max: 2117 }), (year) => {
      const printed = printFiscalYear(year);
      expect(readFiscalYear(printed)).toBe(year);
      expect(readFiscalYears(`（${printed}予算額）`).map((found) => found.fiscalYear)).toEqual([year]);
    }),
  );
});
