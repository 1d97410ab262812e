import { groupBy } from '../../../src/graph/group-by.ts';
import { nameKey } from '../../registry/name-forms.ts';
import type { BudgetYear } from './budget-year.ts';
import type { Continued, Edition } from './over-years.ts';
import type { Program } from './program.ts';

/**
 * Components of a sheet go on where the sheet does: those that stand under the same names in it, in printed order where one stands there
 * more than once. As sure as the sheet.
 */
export function continueComponents(
  things: readonly [Edition, ...Edition[]][],
  year: BudgetYear,
  sheets: ReadonlyMap<Program, Continued>,
): Map<Program, Continued> {
  const before = groupBy(
    things.filter(([{ program }]) => program.component !== null),
    ([{ program }]) => program.component?.sheet,
  );
  const found = new Map<Program, Continued>();
  const taken = new Set<unknown>();
  for (const later of year.programs) {
    const sheet = later.component && sheets.get(later.component.sheet);
    if (!sheet) continue;
    const last = sheet.editions.flatMap(({ program }) => before.get(program) ?? []);
    const editions = last.find((each) => !taken.has(each) && pathOf(each[0].program) === pathOf(later));
    if (editions === undefined) continue;
    taken.add(editions);
    const reason = 'a component of the same name in the same programme';
    const { confidence } = sheet.join;
    found.set(later, { editions, join: { basis: 'DERIVED', rule: 'component-of-continued', confidence, reason } });
  }
  return found;
}

/** The names from the sheet down to a component, without the sheet's own; one without a name has that of what it is in. */
function pathOf(program: Program): string {
  if (program.component === null) return '';
  const whole = program.wholes[0]?.program;
  const above = whole === undefined || whole.component === null ? '' : pathOf(whole);
  const { name } = program.component.fact;
  return `${above}\n${name === null ? '' : nameKey(name)}`;
}
