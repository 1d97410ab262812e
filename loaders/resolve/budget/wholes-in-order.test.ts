import { expect, test } from 'vitest';
import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { withWholesInOrder } from './wholes-in-order.ts';

const programs = (...ids: string[]): NodeRow[] =>
  ids.map((id, index) => ({ id, type: 'BudgetProgram', properties: { order: index + 1 } }));
const part = (from: string, to: string): RelationshipRow => ({
  type: 'COMPONENT_OF',
  from,
  to,
  key: '',
  properties: { order: 1 },
});
/** The wholes of a part in their order. */
function wholesOf(id: string, nodes: NodeRow[], ...links: RelationshipRow[]): string[] {
  const rows = withWholesInOrder({ nodes, relationships: links }).relationships.filter(({ from }) => from === id);
  const place = ({ properties }: RelationshipRow) => Number(properties['place']);
  expect(rows.map(place).sort()).toEqual(rows.map((_row, index) => index));
  return rows.toSorted((a, b) => place(a) - place(b)).map(({ to }) => to);
}

test('a whole that is a part of another of them is nearer, wherever they stand', () => {
  const links = [part('part', 'far'), part('part', 'between'), part('part', 'near'), part('near', 'between')];
  const nodes = programs('far', 'between', 'near', 'part');
  expect(wholesOf('part', nodes, ...links, part('between', 'far'))).toEqual(['near', 'between', 'far']);
  // By a whole that the part itself does not name.
  expect(
    wholesOf('part', nodes, part('part', 'far'), part('part', 'near'), part('near', 'x'), part('x', 'far')),
  ).toEqual(['near', 'far']);
});

test('others stand in the order of the documents, then of their ids', () => {
  expect(wholesOf('part', programs('b', 'a', 'part'), part('part', 'a'), part('part', 'b'))).toEqual(['b', 'a']);
  expect(wholesOf('part', [], part('part', 'b'), part('part', 'a'))).toEqual(['a', 'b']);
});

test('a circle has an order, too', () => {
  expect(wholesOf('a', programs('a', 'b'), part('a', 'b'), part('b', 'a'))).toEqual(['b']);
});
