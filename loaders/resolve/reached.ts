/** Things, and all that one comes to from them, step by step. A set that grows while it is walked is walked to its end. */
export function reached<Thing>(from: Iterable<Thing>, next: (thing: Thing) => Iterable<Thing>): Set<Thing> {
  const all = new Set(from);
  for (const thing of all) for (const other of next(thing)) all.add(other);
  return all;
}
