import { groupBy } from '../../../src/graph/group-by.ts';
import type { GraphRows, RelationshipRow } from '../../../src/graph/model.ts';
import { reached } from '../reached.ts';
import { compare } from '../row-order.ts';

/**
 * Writes on every part which of its wholes is the nearest: `place`, from 0. A whole that is itself a part of another of them stands before that; else
 * they stand in the order of the documents.
 */
export function withWholesInOrder({ nodes, relationships }: GraphRows): GraphRows {
  const wholes = groupBy(
    relationships.filter(({ type }) => type === 'COMPONENT_OF'),
    ({ from }) => from,
  );
  const orders = new Map(nodes.map(({ id, properties }) => [id, Number(properties['order'] ?? 0)]));
  const wholesOf = (id: string): string[] => (wholes.get(id) ?? []).map(({ to }) => to);
  const above = (id: string): Set<string> => reached(wholesOf(id), wholesOf);
  const placed = new Map<RelationshipRow, number>();
  for (const rows of wholes.values()) {
    /** How many of the others are a part of it: fewer for those that are nearer. */
    const below = new Map(rows.map(({ to }) => [to, rows.filter((other) => above(other.to).has(to)).length]));
    const nearestFirst = rows.toSorted(
      (a, b) =>
        (below.get(a.to) ?? 0) - (below.get(b.to) ?? 0) ||
        (orders.get(a.to) ?? 0) - (orders.get(b.to) ?? 0) ||
        compare(a.to, b.to),
    );
    for (const [place, row] of nearestFirst.entries()) placed.set(row, place);
  }
  const told = relationships.map((row) => {
    const place = placed.get(row);
    return place === undefined ? row : { ...row, properties: { ...row.properties, place } };
  });
  return { nodes, relationships: told };
}
