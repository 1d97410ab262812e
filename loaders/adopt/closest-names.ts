import { distance } from 'fastest-levenshtein';
import { organizationNames, policyNames } from '../registry/check-names.ts';
import { fold } from '../registry/fold.ts';
import type { Registry } from '../registry/schema.ts';

/** A known name near a printed one: `distance` in signs that differ, width and case aside. */
export interface CloseName {
  name: string;
  /** `org:jica`. */
  id: string;
  distance: number;
}

const SHOWN = 3;
/** A name of fewer signs is one sign from too many others. */
const SHORTEST = 4;

/** The registry's names, for finding those that a printed name may be a spelling of. */
export class ClosestNames {
  readonly #names: { name: string; id: string; folded: string }[];

  constructor({ organizations, policies }: Registry) {
    const of = (id: string, names: readonly string[]) => names.map((name) => ({ name, id, folded: fold(name) }));
    this.#names = [
      ...organizations.flatMap((entry) => of(`org:${entry.id}`, organizationNames(entry))),
      ...policies.flatMap((entry) => of(`policy:${entry.id}`, policyNames(entry))),
    ];
  }

  /** The closest names, the nearest first, one an entry; none that differs in more than half of its signs. */
  to(printed: string): CloseName[] {
    const folded = fold(printed);
    if (folded.length < SHORTEST) return [];
    const near = new Map<string, CloseName>();
    for (const { name, id, folded: known } of this.#names) {
      if (known.length < SHORTEST || Math.abs(known.length - folded.length) * 2 > folded.length) continue;
      const apart = distance(folded, known);
      if (apart * 2 <= folded.length && apart < (near.get(id)?.distance ?? Number.POSITIVE_INFINITY)) {
        near.set(id, { name, id, distance: apart });
      }
    }
    return [...near.values()].sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1)).slice(0, SHOWN);
  }
}
