import { expect, test } from 'vitest';
import type { NodeRow, PropertyValue, RelationshipRow } from '../../../src/graph/model.ts';
import { decodeYear } from '../../../src/graph/program-year.ts';
import { withProgramYears } from './program-years.ts';

type Line = [stage: string, fiscalYear: number, amount: number, document: string, more?: Record<string, PropertyValue>];

/** The properties of a programme with these, once its years are told. */
function told(properties: Record<string, PropertyValue>, lines: readonly Line[]): NodeRow['properties'] {
  const nodes: NodeRow[] = lines.map(([stage, fiscalYear, amount, document, more], index) => ({
    id: `line:${index}`,
    type: 'BudgetLine',
    properties: { stage, fiscalYear, amount, document, text: `${amount}円`, kind: 'amount', additive: true, ...more },
  }));
  const relationships: RelationshipRow[] = nodes.map(({ id }, order) => ({
    type: 'HAS_BUDGET',
    from: 'program:1',
    to: id,
    key: '',
    properties: { order },
  }));
  const program: NodeRow = { id: 'program:1', type: 'BudgetProgram', properties };
  const { nodes: done } = withProgramYears({ nodes: [program, ...nodes], relationships });
  return done[0]?.properties ?? {};
}
const again = { additive: false, notAdditiveReason: 'SAME_AMOUNT_IN_OTHER_DOCUMENT' };
const yearOf = (properties: NodeRow['properties'], year: number) =>
  (properties['years'] as string[]).map(decodeYear).find(({ fiscalYear }) => fiscalYear === year);

test('a request that only a review sheet prints is compared with what stands beside it there', () => {
  const program = told({ previousAmount: 1_100, draftAmount: 1_100 }, [
    ['INITIAL', 2024, 1_100, 'draft', again],
    ['DRAFT', 2025, 1_100, 'draft'],
    ['INITIAL', 2024, 1_109, 'sheet'],
    ['REQUEST', 2025, 1_120, 'sheet'],
  ]);
  expect(program).toMatchObject({ requestAmount: 1_120, previousAmount: 1_109, change: 11, draftAmount: 1_100 });
  expect(yearOf(program, 2025)?.change).toBe(11);
});

test('a request that is printed without the year before is not compared with what another document rounds otherwise', () => {
  const lines: Line[] = [['REQUEST', 2025, 1_300, 'request', again]];
  const sheet: Line[] = [
    ['INITIAL', 2024, 1_282, 'sheet'],
    ['REQUEST', 2025, 1_290, 'sheet'],
  ];
  expect(told({ requestAmount: 1_300 }, [...lines, ...sheet])).toMatchObject({
    requestAmount: 1_300,
    previousAmount: 1_282,
    change: 8,
  });
  expect(told({ requestAmount: 1_300 }, [...lines, ['INITIAL', 2024, 1_282, 'draft']])).not.toHaveProperty('change');
});

test('what the documents that ask say of it stays', () => {
  const program = told({ requestAmount: 1_300, previousAmount: 1_200, change: 100 }, [
    ['INITIAL', 2024, 1_204, 'sheet'],
    ['REQUEST', 2025, 1_296, 'sheet'],
  ]);
  expect(program).toMatchObject({ requestAmount: 1_300, previousAmount: 1_200, change: 100 });
  expect(yearOf(program, 2025)?.change).toBe(92);
});

test('what is left of two sums is not compared, but the sums, where one document prints both', () => {
  const rest = { additive: false, counted: 300, notAdditiveReason: 'COUNTED_BY_PARTS' };
  const program = told({}, [
    ['INITIAL', 2024, 700, 'sheet', rest],
    ['REQUEST', 2025, 900, 'sheet'],
  ]);
  expect(program['change']).toBe(200);
  expect(yearOf(program, 2025)).toMatchObject({ change: 200, amounts: { request: 900 } });
  const apart = told({}, [
    ['INITIAL', 2024, 700, 'draft', rest],
    ['REQUEST', 2025, 900, 'sheet'],
  ]);
  expect(apart).not.toHaveProperty('change');
  expect(yearOf(apart, 2025)?.change).toBeNull();
});

test('parts of a larger sum and figures beside the own one are not compared', () => {
  for (const more of [{ partOf: true }, { notAdditiveReason: 'PUBLIC_MONEY' }]) {
    const program = told({}, [
      ['INITIAL', 2024, 700, 'sheet', { additive: false, ...more }],
      ['REQUEST', 2025, 900, 'sheet'],
    ]);
    expect(program).not.toHaveProperty('change');
  }
});
