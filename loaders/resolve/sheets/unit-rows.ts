import type { RelationshipRow } from '../../../src/graph/model.ts';
import { places, stated } from '../part.ts';
import type { KnownProgram } from './known-programs.ts';
import { type Sheet, sheetEvidence } from './sheet.ts';
import type { ResolvedUnits, SheetUnits } from './units.ts';

/** The division runs the programme; its office, where there is one, stands behind it. A unit that is printed goes before one that is concluded. */
export function administration(
  program: string,
  { chain }: ResolvedUnits,
  sheet: Sheet,
  known: KnownProgram | null,
): RelationshipRow[] {
  const [evidence] = sheetEvidence(sheet);
  if (evidence === undefined) return [];
  const below = chain.filter(({ level }) => level === 'division' || level === 'office');
  const runs = below.length > 0 ? below : chain.slice(-1);
  const first = known === null ? 1 : known.unitsAreDerived ? 0 : known.units.length + 1;
  return runs.map(({ id, printed }, index) =>
    stated('ADMINISTERED_BY', program, id, places(evidence), { printed, order: first + index }),
  );
}

/** Units and agencies that take part besides those that run it: the lowest of each chain, once. */
export function furtherUnits(
  program: string,
  { further }: Sheet,
  { chain }: ResolvedUnits,
  units: SheetUnits,
): RelationshipRow[] {
  const seen = new Set(chain.map(({ id }) => id));
  return further.flatMap(({ unit, evidence }, index) => {
    const lowest = units.resolve(unit, evidence).chain.at(-1);
    if (lowest === undefined || seen.has(lowest.id)) return [];
    seen.add(lowest.id);
    const { id, printed } = lowest;
    return [stated('INVOLVES', program, id, places(evidence), { printed, order: index + 1 })];
  });
}
