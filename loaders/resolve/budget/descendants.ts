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
