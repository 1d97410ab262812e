import type { MissingEntry } from '../layout.ts';

/** The entry that the registry lacks for a name, for a person to complete. */
export function missingName(kind: 'organization' | 'policy', name: string): MissingEntry {
  const file = kind === 'organization' ? 'organizations/new.yaml' : 'policies.yaml';
  return { file, entry: { id: '', name, nameEn: '', kind: '' } };
}
