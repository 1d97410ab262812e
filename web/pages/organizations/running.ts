import type { RunningUnitFragment, RunningUnitsFragment } from '../../generated/graphql.ts';

/** How many programmes a body runs, itself or by its units. */
export interface Running {
  programs: number;
  /** Whether there may be more: the answer has only a part of the units, or of what one of them runs. */
  orMore: boolean;
}

/** By the id of a body, how many whole programmes it and the units below it run, each once; bodies that run none are not in it. */
export function runningOf({ firstUnits, lastUnits }: RunningUnitsFragment): ReadonlyMap<string, Running> {
  const units = new Map([...firstUnits.nodes, ...lastUnits.nodes].map((unit) => [unit.id, unit]));
  const someUnitsOnly = firstUnits.totalCount > units.size;
  const programs = new Map<string, Set<string>>();
  const cut = new Set<string>();
  for (const unit of units.values()) {
    for (const id of withThoseAbove(unit)) {
      const ofBody = programs.get(id) ?? new Set();
      for (const program of unit.programs.nodes) ofBody.add(program.id);
      programs.set(id, ofBody);
      if (unit.programs.totalCount > unit.programs.nodes.length) cut.add(id);
    }
  }
  return new Map([...programs].map(([id, { size }]) => [id, { programs: size, orMore: someUnitsOnly || cut.has(id) }]));
}

interface Placed {
  id: string;
  parent?: Placed | null;
}

function withThoseAbove(unit: RunningUnitFragment): string[] {
  const ids: string[] = [];
  for (let at: Placed | null | undefined = unit; at; at = at.parent) ids.push(at.id);
  return ids;
}
