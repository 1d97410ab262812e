import type { Program } from './program.ts';

/** Programme → everything that is a part of it, at any depth, by what is printed or decided. */
export function descendants(programs: readonly Program[]): Map<Program, Set<Program>> {
  const below = new Map<Program, Set<Program>>();
  for (const program of programs) {
    const queue = [...program.wholes.map((whole) => whole.program), ...program.within];
    const seen = new Set<Program>();
    for (let whole = queue.pop(); whole !== undefined; whole = queue.pop()) {
      if (seen.has(whole) || whole === program) continue;
      seen.add(whole);
      below.set(whole, (below.get(whole) ?? new Set()).add(program));
      queue.push(...whole.wholes.map((each) => each.program), ...whole.within);
    }
  }
  return below;
}

/** Items by key, in the order in which the keys first come. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
