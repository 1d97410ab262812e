import { fold } from './fold.ts';
import type { Placed } from './read-entries.ts';
import type { DocumentEntry, OrganizationEntry, PolicyEntry } from './schema.ts';

/** Faults of the kind "one name, two meanings": ids given twice, and names that two entries claim. */
export function checkUniqueNames(
  organizations: readonly Placed<OrganizationEntry>[],
  policies: readonly Placed<PolicyEntry>[],
  documents: readonly Placed<DocumentEntry>[],
): string[] {
  const names = [
    ...organizations.map(({ file, entry }) => ({ file, id: entry.id, names: organizationNames(entry) })),
    ...policies.map(({ file, entry }) => ({ file, id: entry.id, names: policyNames(entry) })),
  ];
  return [...duplicateIds(organizations), ...duplicateIds(policies), ...duplicateIds(documents), ...sharedNames(names)];
}

/** Every form that stands for this organisation somewhere: in text, in lists or in lookup. */
export function organizationNames(entry: OrganizationEntry): string[] {
  const abbreviation = entry.abbreviation === undefined ? [] : [entry.abbreviation];
  return [entry.name, entry.nameEn, ...abbreviation, ...entry.aliases, ...entry.listForms, ...entry.lookup];
}

/** Every form that stands for this policy. */
export function policyNames(entry: PolicyEntry): string[] {
  return [entry.name, entry.nameEn, ...entry.aliases, ...entry.lookup];
}

function duplicateIds(placed: readonly Placed<{ id: string }>[]): string[] {
  const first = new Map<string, string>();
  const faults: string[] = [];
  for (const { file, entry } of placed) {
    const before = first.get(entry.id);
    if (before === undefined) first.set(entry.id, file);
    else faults.push(`${file}, entry ${entry.id}: the id is taken by an entry in ${before}. Give one of them another.`);
  }
  return faults;
}

function sharedNames(entries: readonly { file: string; id: string; names: string[] }[]): string[] {
  const owners = new Map<string, { file: string; id: string }>();
  const faults: string[] = [];
  for (const { file, id, names } of entries) {
    for (const name of new Set(names)) {
      const key = fold(name);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, { file, id });
      else if (owner.id !== id) {
        faults.push(
          `${file}, entry ${id}: the name "${name}" is also a name of ${owner.id} in ${owner.file}. ` +
            'One name stands for one entry: remove it from one of them.',
        );
      }
    }
  }
  return faults;
}
