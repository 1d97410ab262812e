import { expect, test } from 'vitest';
import { findColumns, headingKey } from './columns.ts';
import { budgets } from './tables/budgets.ts';
import { outlines } from './tables/outlines.ts';

test.each([
  ['実施方法ー補助', '実施方法－補助'],
  ['実施方法ー補助', '実施方法-補助'],
  ['翌年度への繰越し(合計）', '翌年度への繰越し（合計）'],
  ['政策／施策', '政策/施策'],
  ['予備費等1', '予備費等 １'],
])('%s and %s are one heading', (left, right) => {
  expect(headingKey(left)).toBe(headingKey(right));
});

test('the totals and the amounts of an account have headings of their own', () => {
  const { at } = findColumns(['執行額', '執行額（合計）'], budgets.columns);
  expect([at.get('account.executed'), at.get('total.executed')]).toEqual([0, 1]);
});

test('what is missing, what no rule knows, and a heading that stands twice', () => {
  const { at, missing, unknown } = findColumns(['主要経費', '新しい列', '主要経費', '備考'], outlines.columns);
  expect(at.get('expense')).toBe(0);
  expect(missing).toContain('purpose');
  expect(unknown).toEqual(['新しい列', '主要経費']);
});
