import { expect, test } from 'vitest';
import { pairAmounts, standingAmounts } from './amount-groups.ts';

test('request, bracket, aside', () => {
  expect(standingAmounts('90 百万円（見本補助金261億円の内数）（80百万円）').map(({ stands }) => stands)).toEqual([
    'open',
    'aside',
    'bracket',
  ]);
});
test('flattened tables pair in order', () => {
  const pairs = pairAmounts(standingAmounts('19億円 約6億円の内数 (16億円) (約5億円の内数)'));
  expect(pairs.map(({ request, previous }) => [request.amount.text, previous?.amount.text])).toEqual([
    ['19億円', '16億円'],
    ['約6億円の内数', '約5億円の内数'],
  ]);
});
