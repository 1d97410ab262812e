import type { NodeRow, RelationshipRow } from '../../src/graph/model.ts';

/** The order of two texts by code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of nodes in a graph. */
export function byId(a: NodeRow, b: NodeRow): number {
  return compare(a.id, b.id);
}

/** The order of relationships in a graph. */
export function byTypeAndEnds(a: RelationshipRow, b: RelationshipRow): number {
  return compare(a.type, b.type) || compare(a.from, b.from) || compare(a.to, b.to) || compare(a.key, b.key);
}
