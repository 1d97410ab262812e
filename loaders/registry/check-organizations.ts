import { distance } from 'fastest-levenshtein';
import type { Placed } from './read-entries.ts';
import { halfParentReason } from './reason-fields.ts';
import type { OrganizationEntry } from './schema.ts';

/** Faults in what organisations say of each other: unknown parents, successors and memberships, cycles of parents, reasons in one language. */
export function checkOrganizations(placed: readonly Placed<OrganizationEntry>[]): string[] {
  const byId = new Map(placed.map(({ entry }) => [entry.id, entry]));
  const ids = [...byId.keys()];
  const faults: string[] = [];
  for (const { file, entry } of placed) {
    const half = halfParentReason(entry);
    if (half !== null) faults.push(`${file}, entry ${entry.id}: ${half}`);
    const references = [
      { field: 'parent', ids: entry.parent === undefined ? [] : [entry.parent] },
      { field: 'successors', ids: entry.successors.map(({ id }) => id) },
      { field: 'memberOf', ids: entry.memberOf.map(({ id }) => id) },
    ];
    for (const { field, ids: named } of references) {
      for (const id of named.filter((id) => !byId.has(id))) {
        faults.push(
          `${file}, entry ${entry.id}: ${field} names "${id}", and no organisation has this id. ` +
            `Closest known ids: ${closest(id, ids).join(', ')}. Correct it, or add the organisation.`,
        );
      }
    }
  }
  return [...faults, ...parentCycles(placed, byId)];
}

/** Each cycle is told once, at the member that comes first in the files. */
function parentCycles(
  placed: readonly Placed<OrganizationEntry>[],
  byId: ReadonlyMap<string, OrganizationEntry>,
): string[] {
  const faults: string[] = [];
  const done = new Set<string>();
  for (const { file, entry } of placed) {
    const path: string[] = [];
    let id: string | undefined = entry.id;
    while (id !== undefined && !done.has(id) && !path.includes(id)) {
      path.push(id);
      id = byId.get(id)?.parent;
    }
    if (id !== undefined && path.includes(id)) {
      const cycle = [...path.slice(path.indexOf(id)), id];
      faults.push(`${file}, entry ${entry.id}: parents run in a circle (${cycle.join(' → ')}). Remove one of them.`);
    }
    for (const seen of path) done.add(seen);
  }
  return faults;
}

function closest(id: string, ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => distance(id, a) - distance(id, b) || (a < b ? -1 : 1)).slice(0, 3);
}
