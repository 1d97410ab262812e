import { expect, it } from 'vitest';
import type { LineRow } from '../../../src/budget/money-rows.ts';
import { withNothing } from './nothing-printed.ts';

const line = (program: string, fiscalYear: number, rest: Partial<LineRow>): LineRow =>
  ({
    id: `${program} ${fiscalYear}`,
    program,
    countsAs: program,
    fiscalYear,
    stage: 'INITIAL',
    amount: 10,
    reason: null,
    elsewhere: [],
    nothing: [],
    ...rest,
  }) as LineRow;
const nothingOf = (lines: LineRow[], id: string) => withNothing(lines).find((each) => each.id === id)?.nothing;

it('a line says which parts, counted elsewhere in another year, are none or zero in its own', () => {
  const lines = [
    line('whole', 2025, { elsewhere: ['none', 'zero', 'known', 'unknown'] }),
    line('whole', 2024, {}),
    line('none', 2024, { amount: null, reason: 'NONE_PRINTED' }),
    line('zero', 2024, { amount: 0 }),
    line('known', 2024, { amount: 3 }),
  ];
  expect(nothingOf(lines, 'whole 2024')).toEqual(['none', 'zero']);
  expect(nothingOf(lines, 'whole 2025')).toEqual([]);
});

it('at the stage of the line', () => {
  const none = { amount: null, reason: 'NONE_PRINTED', stage: 'DRAFT' };
  const lines = [line('whole', 2025, { elsewhere: ['part'] }), line('whole', 2024, {}), line('part', 2024, none)];
  expect(nothingOf(lines, 'whole 2024')).toEqual([]);
});
