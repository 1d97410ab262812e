import type { BudgetJoinEntry } from '../../registry/budget-schema.ts';
import { nameKey } from '../../registry/name-forms.ts';
import type { Program } from './program.ts';

/** Decided overlaps: the amount of a sheet, or of one of its parts, inside another sheet's. */
export function decideWithin(programs: readonly Program[], decisions: readonly BudgetJoinEntry[]): void {
  for (const entry of decisions) {
    if (entry.decision !== 'WITHIN') continue;
    const sheet = (name: string) =>
      programs.find((program) => program.sheet !== null && nameKey(program.namePrinted) === nameKey(name));
    const [part, whole] = [sheet(entry.request), sheet(entry.whole)];
    if (part === undefined || whole === undefined) continue;
    const { component } = entry;
    const inside =
      component === undefined
        ? part
        : programs.find((each) => each.component?.sheet === part && nameKey(each.namePrinted) === nameKey(component));
    inside?.within.push(whole);
  }
}
