import { expect, test } from 'vitest';
import type { NodeRow, PropertyValue, RelationshipRow, RelationshipType } from '../../../src/graph/model.ts';
import { withMoneyWays } from './money-ways.ts';

const node = (id: string, type: NodeRow['type'], properties: Record<string, PropertyValue> = {}): NodeRow => ({
  id,
  type,
  properties,
});
const link = (type: RelationshipType, from: string, to: string, order = 1): RelationshipRow => ({
  type,
  from,
  to,
  key: '',
  properties: { order },
});

const nodes = [
  node('org:m', 'Organization', { kind: 'MINISTRY', name: '省' }),
  node('org:b', 'Organization', { kind: 'BUREAU' }),
  node('org:department', 'Organization', { kind: 'BUREAU' }),
  node('org:d', 'Organization', { kind: 'DIVISION' }),
  node('org:e', 'Organization', { kind: 'DIVISION' }),
  node('document:r', 'SourceDocument', { publisher: '省' }),
  node('program:w', 'BudgetProgram', { level: 'PROGRAM', order: 1 }),
  node('program:p', 'BudgetProgram', { level: 'COMPONENT', order: 2 }),
  node('program:bare', 'BudgetProgram', { level: 'PROGRAM', order: 3 }),
  node('line:w', 'BudgetLine', { document: 'r' }),
  node('line:p', 'BudgetLine', { document: 'r' }),
  node('line:bare', 'BudgetLine', { document: 'r' }),
  node('line:bare-2', 'BudgetLine', { document: 'elsewhere' }),
];
const units = [
  link('PART_OF', 'org:b', 'org:m'),
  link('PART_OF', 'org:department', 'org:b'),
  link('PART_OF', 'org:d', 'org:department'),
  link('PART_OF', 'org:e', 'org:b'),
  link('COMPONENT_OF', 'program:p', 'program:w'),
  link('HAS_BUDGET', 'program:w', 'line:w'),
  link('HAS_BUDGET', 'program:p', 'line:p'),
  link('HAS_BUDGET', 'program:bare', 'line:bare'),
  link('HAS_BUDGET', 'program:bare', 'line:bare-2'),
];
const wayOf = (id: string, runners: RelationshipRow[]) =>
  withMoneyWays({ nodes, relationships: [...units, ...runners] }).nodes.find((each) => each.id === id)?.properties;

test('a line has the division printed first, the outermost bureau above it, and the ministry', () => {
  const runners = [link('ADMINISTERED_BY', 'program:w', 'org:e', 2), link('ADMINISTERED_BY', 'program:w', 'org:d', 1)];
  const way = { countsAs: 'program:w', ministry: 'org:m', bureau: 'org:b', division: 'org:d' };
  expect(wayOf('line:w', runners)).toMatchObject(way);
  // A part has what is printed for its whole, and its own where it is printed.
  expect(wayOf('line:p', runners)).toMatchObject(way);
  const own = link('ADMINISTERED_BY', 'program:p', 'org:e');
  expect(wayOf('line:p', [...runners, own])).toMatchObject({ ...way, division: 'org:e' });
});

test('a unit of a bureau, a bureau and a ministry are no division', () => {
  const run = (by: string) => wayOf('line:w', [link('ADMINISTERED_BY', 'program:w', by)]);
  expect(run('org:department')).toEqual({
    document: 'r',
    countsAs: 'program:w',
    ministry: 'org:m',
    bureau: 'org:b',
  });
  expect(run('org:b')).toEqual({
    document: 'r',
    countsAs: 'program:w',
    ministry: 'org:m',
    bureau: 'org:b',
  });
});

test('a programme without a printed organisation is its publisher’s, on all its lines', () => {
  expect(wayOf('line:bare', [])).toMatchObject({ countsAs: 'program:bare', ministry: 'org:m' });
  expect(wayOf('line:bare-2', [])).toMatchObject({ countsAs: 'program:bare', ministry: 'org:m' });
});
