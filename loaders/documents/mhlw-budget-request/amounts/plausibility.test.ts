import { expect, test } from 'vitest';
import { implausibleAmounts } from './plausibility.ts';

test('components a hundred times their programme are reported, amounts of the right size are not', () => {
  const amount = (yen: number) => ({
    text: String(yen),
    yen,
    unit: '円',
    kind: 'amount' as const,
    partOf: false,
    approximate: false,
  });
  const component = (yen: number) => ({
    name: '見本',
    kind: 'part' as const,
    request: amount(yen),
    previousInitial: null,
    others: [],
    lines: [3],
    components: [],
  });
  const found = (request: number, ...parts: number[]) =>
    implausibleAmounts('見本', { amount: amount(request), line: 1 }, null, parts.map(component)).map(
      ({ code, startLine }) => [code, startLine],
    );
  expect(found(10, 4, 6)).toEqual([]);
  expect(found(10, 4_000)).toEqual([['amount-implausible', 3]]);
  expect(found(1_000, 4, 6)).toEqual([['amount-implausible', 3]]);
});
