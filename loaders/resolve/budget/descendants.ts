import { reached } from '../reached.ts';
import type { Program } from './program.ts';

/** Programme → everything that is a part of it, at any depth, by what is printed or decided. */
export function descendants(programs: readonly Program[]): Map<Program, Set<Program>> {
  const below = new Map<Program, Set<Program>>();
  for (const program of programs) {
    for (const whole of reached(wholesOf(program), wholesOf)) {
      if (whole !== program) below.set(whole, (below.get(whole) ?? new Set()).add(program));
    }
  }
  return below;
}

const wholesOf = ({ wholes, within }: Program): Program[] => [...wholes.map(({ program }) => program), ...within];
