import type { RelationshipRow } from '../../../src/graph/model.ts';

/** How deep parts of programmes and organisations may nest; more would be a circle. */
const DEPTH_MAX = 10;

/** From a node upwards, itself first, up to the first that is the last one, or where the way turns back on itself. */
export function upTo(
  from: string,
  above: ReadonlyMap<string, string>,
  isLast: (id: string) => boolean,
): [string, ...string[]] {
  const way: [string, ...string[]] = [from];
  for (let at = from; !isLast(at) && way.length < DEPTH_MAX; ) {
    const next = above.get(at);
    if (next === undefined || way.includes(next)) break;
    way.push(next);
    at = next;
  }
  return way;
}

/** The first of several ends of a relationship type from a node: by rank, then by id. */
export function firstBy(
  relationships: readonly RelationshipRow[],
  type: RelationshipRow['type'],
  rank: (row: RelationshipRow) => number,
): Map<string, string> {
  const first = new Map<string, RelationshipRow>();
  for (const row of relationships) {
    if (row.type !== type) continue;
    const known = first.get(row.from);
    const isBefore = known === undefined || rank(row) < rank(known) || (rank(row) === rank(known) && row.to < known.to);
    if (isBefore) first.set(row.from, row);
  }
  return new Map([...first].map(([from, { to }]) => [from, to]));
}
