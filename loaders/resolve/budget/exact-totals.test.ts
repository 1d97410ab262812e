import { expect, test } from 'vitest';
import type { NodeRow, PropertyValue, RelationshipRow } from '../../../src/graph/model.ts';
import { withExactTotals } from './exact-totals.ts';

const node = (id: string, type: NodeRow['type'], properties: Record<string, PropertyValue>): NodeRow => ({
  ...{ id, type },
  properties: { evidence: ['draft#1-1'], ...properties },
});
const line = (id: string, document: string, properties: Record<string, PropertyValue>) =>
  node(id, 'BudgetLine', { fiscalYear: 2024, stage: 'INITIAL', document, ...properties });
const has = (from: string, to: string): RelationshipRow => ({ type: 'HAS_BUDGET', from, to, key: '', properties: {} });

test('counts the exact amount that takes the place of the rounded one, and tells the rounding', () => {
  const { nodes, relationships } = withExactTotals({
    nodes: [
      node('total:1', 'BudgetDocumentTotal', {
        printed: 120,
        counted: 110,
        unexplained: 10,
        countedLines: ['line:a', 'line:b', 'line:c'],
      }),
      line('line:a', 'draft', { countedInDocument: 50, notAdditiveReason: 'SAME_AMOUNT_IN_OTHER_DOCUMENT' }),
      line('line:a-sheet', 'rs-2-1', { counted: 48 }),
      line('line:b', 'draft', { countedInDocument: 40, counted: 30, notAdditiveReason: 'COUNTED_BY_PARTS' }),
      line('line:c', 'draft', { countedInDocument: 20, counted: 20 }),
    ],
    relationships: [
      has('program:a', 'line:a'),
      has('program:a', 'line:a-sheet'),
      has('program:b', 'line:b'),
      has('program:c', 'line:c'),
    ],
  });
  const total = nodes.find(({ id }) => id === 'total:1')?.properties;
  expect(total?.['counted']).toBe(98);
  const differences = relationships.filter(({ type }) => type === 'DIFFERS_BY');
  expect(differences.map(({ to, key, properties: { reason, amount } }) => [to, key, reason, amount])).toEqual([
    ['program:a', '1', 'SAME_AMOUNT_IN_OTHER_DOCUMENT', 2],
    ['program:b', '2', 'COUNTED_BY_PARTS', 10],
  ]);
  const explained = differences.reduce((sum, { properties: { amount } }) => sum + Number(amount), 0);
  expect(Number(total?.['counted']) + explained + Number(total?.['unexplained'])).toBe(total?.['printed']);
  expect(nodes.some(({ properties }) => 'countedInDocument' in properties)).toBe(false);
});
