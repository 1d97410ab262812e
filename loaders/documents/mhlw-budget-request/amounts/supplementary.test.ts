import { expect, test } from 'vitest';
import { readSupplementary } from './supplementary.ts';

test.each([
  ['※令和5年度第1次補正予算25億円', 2023, 1, 2_500_000_000],
  ['※令和４年度第二次補正予算額 3.0億円', 2022, 2, 300_000_000],
  ['（参考）令和5年度補正予算：3.9億円', 2023, null, 390_000_000],
  ['※ 令和5年度補正予算額（1.5億円）', 2023, null, 150_000_000],
])('%s', (text, fiscalYear, round, yen) => {
  expect(readSupplementary(text)).toMatchObject([{ fiscalYear, round, amount: { yen } }]);
});
test('a year without 補正 is no supplementary amount', () => {
  expect(readSupplementary('令和5年度交付決定額：522億円')).toEqual([]);
});
