/** How deep parts of programmes, organisations and sections may nest; more would be a circle. */
const DEPTH_MAX = 10;

/** From a node upwards, itself first. Ends where the way turns back on itself. */
export function chain(from: string, above: ReadonlyMap<string, string>): string[] {
  const way = [from];
  for (
    let next = above.get(from);
    next !== undefined && !way.includes(next) && way.length < DEPTH_MAX;
    next = above.get(next)
  )
    way.push(next);
  return way;
}

/** The first of several values of a key. */
export function firstOf(pairs: [string, string][]): Map<string, string> {
  return new Map(pairs.reverse());
}

/** Stores give rows in no order of their own. */
export const sortedBy = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] =>
  rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
