import type { DivisionFact, SheetFact } from '../../documents/mhlw-budget-request/facts.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { OrganizationEntry } from '../../registry/schema.ts';

/** The draft document covers one bureau: 医政局, the Health Policy Bureau. */
export const DRAFT_BUREAU = '医政局';

/** The name under which the registry knows a division: with its bureau, since several bureaus have a 総務課. */
export function divisionName({ bureau, department, division }: DivisionFact): string {
  const above = bureau ?? department ?? '';
  if (division === null) return above;
  if (department !== null && !division.startsWith(department)) return `${department}${division}`;
  return department === null ? `${above}${division}` : division;
}

/** Which bureau a sheet is of, as seen from the draft. */
export type DraftCoverage = 'INSIDE' | 'OUTSIDE' | 'UNKNOWN';

/** Tells of a sheet whether the draft could hold it. */
export class DraftBureau {
  readonly #names: NameIndex;
  readonly #parents: ReadonlyMap<string, string | undefined>;

  constructor(names: NameIndex, organizations: readonly OrganizationEntry[]) {
    this.#names = names;
    this.#parents = new Map(organizations.map(({ id, parent }) => [`org:${id}`, parent && `org:${parent}`]));
  }

  /** `INSIDE` when one of the sheet's divisions belongs to the draft's bureau; `UNKNOWN` when no division or bureau is known. */
  coverageOf({ divisions }: SheetFact): DraftCoverage {
    const found = divisions.map((division) => this.#isDraftBureau(division));
    if (found.includes(true)) return 'INSIDE';
    return found.length === 0 || found.includes(null) ? 'UNKNOWN' : 'OUTSIDE';
  }

  #isDraftBureau(division: DivisionFact): boolean | null {
    if (division.bureau !== null) return division.bureau === DRAFT_BUREAU;
    const target = this.#names.resolve(DRAFT_BUREAU);
    const known = this.#names.resolve(divisionName(division));
    if (known === null || target === null) return null;
    for (let at: string | undefined = known; at !== undefined; at = this.#parents.get(at)) {
      if (at === target) return true;
    }
    return false;
  }
}
