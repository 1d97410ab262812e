import { expect, test } from 'vitest';
import { readSupplementary } from './earlier-supplementary.ts';

test.each<[string, string, string[]]>([
  ['a budget with its amount', '令和12年度補正予算の51,500千円を同年度に執行済み', ['令和12年度補正 2030 51,500千円']],
  ['its number', '2030年度第２次補正予算の繰越しにて7百万円を計上', ['2030年度第2次補正 2030 7百万円']],
  [
    'two years',
    '令和11年度補正予算3百万円、令和12年度補正予算4百万円',
    ['令和11年度補正 2029 3百万円', '令和12年度補正 2030 4百万円'],
  ],
  ['no amount', '令和12年度補正予算により灯台を建てた。港は5百万円', []],
  ['an amount of another year', '令和12年度補正予算の残りと令和13年度当初予算5百万円', []],
  ['another budget', '令和12年度当初予算5百万円', []],
])('%s', (_, text, told) => {
  expect(
    readSupplementary(text).map(({ printed, fiscalYear, figures = [] }) => [printed, fiscalYear, ...figures].join(' ')),
  ).toEqual(told);
});
