import type { SurveyedSheet } from './signals.ts';

/** A unit of which most sheets are in scope. */
export interface MostlyInScope {
  unit: string;
  inScope: number;
  of: number;
}

/** So many sheets of a unit in scope say what it is there for; so many times as many as are out make the rest worth a look. */
const SHEETS_MIN = 3;
const TIMES = 3;

/** The divisions and offices of which nearly every sheet is in scope, and not all are: by their names, the ministry first. */
export function mostlyInScope(
  sheets: Iterable<SurveyedSheet>,
  inScope: ReadonlySet<number>,
): ReadonlyMap<string, MostlyInScope> {
  const units = new Map<string, MostlyInScope>();
  for (const { unit, number } of sheets) {
    if (unit === '') continue;
    const counted = units.get(unit) ?? { unit, inScope: 0, of: 0 };
    counted.of += 1;
    if (inScope.has(number)) counted.inScope += 1;
    units.set(unit, counted);
  }
  const isMostly = ({ inScope: within, of }: MostlyInScope) => within >= SHEETS_MIN && within >= TIMES * (of - within);
  return new Map([...units].filter(([, counted]) => isMostly(counted)));
}
