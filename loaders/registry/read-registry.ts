import { basename } from 'node:path';
import { type AdministrationEntry, administrationEntrySchema, budgetJoinEntrySchema } from './budget-schema.ts';
import { checkKinds } from './check-kinds.ts';
import { checkUniqueNames } from './check-names.ts';
import { checkOrganizations } from './check-organizations.ts';
import { ENGLISH_FILES } from './english/glossary-schema.ts';
import { unknownFiles } from './known-files.ts';
import { LINK_FILES, readLinks } from './link-schema.ts';
import { PROFILE_FILES, readProfile } from './profile-schema.ts';
import type { Placed } from './read-entries.ts';
import { RegistryError } from './registry-error.ts';
import { RegistryFiles } from './registry-files.ts';
import {
  commonNounEntrySchema,
  correctionEntrySchema,
  documentEntrySchema,
  notNameEntrySchema,
  organizationEntrySchema,
  type PolicyEntry,
  policyEntrySchema,
  type Registry,
  type TitlesByFile,
  titleEntrySchema,
} from './schema.ts';
import { checkScope, scopeEntrySchema } from './scope-schema.ts';
import { sheetJoinEntrySchema } from './sheet-join-schema.ts';

/**
 * Reads the authority file: `organizations/*.yaml`, `titles/*.yaml`, `policies.yaml`, `corrections.yaml`, `not-names.yaml` and `documents.yaml`
 * below `directory`, and what may be missing where it is, such as the ministry's profile (`duties.yaml`, `topics.yaml`).
 * A file that nothing reads is a fault.
 *
 * Throws one `RegistryError` that lists every fault of every file, in sentences.
 */
export function readRegistry(directory: string): Registry {
  const files = new RegistryFiles(directory);
  const { faults } = files;
  const organizations = files.below('organizations').flatMap((file) => files.entries(file, organizationEntrySchema));
  const policies = readPolicies(files);
  const documents = files.entries('documents.yaml', documentEntrySchema);
  const corrections = files.entries('corrections.yaml', correctionEntrySchema);
  const notNames = files.entries('not-names.yaml', notNameEntrySchema);
  const profile = files.has(...PROFILE_FILES) ? readProfile(directory, faults) : null;
  const links = files.has(...LINK_FILES) ? readLinks(directory, faults) : null;
  const budgetJoins = files.entriesIfThere('budget-joins.yaml', budgetJoinEntrySchema);
  const scope = files.entriesIfThere('scope.yaml', scopeEntrySchema).map(entryOf);
  const sheetJoins = files.entriesIfThere('sheet-joins.yaml', sheetJoinEntrySchema);
  const administration = files.entriesIfThere('administration.yaml', administrationEntrySchema);
  const commonNouns = files.entriesIfThere('common-nouns.yaml', commonNounEntrySchema);
  const titles = readTitles(files);
  files.alsoReads(ENGLISH_FILES);
  faults.push(...unknownFiles(directory, files.asked));

  const known = { organizations: idsOf(organizations), policies: idsOf(policies) };
  faults.push(...checkOrganizations(organizations), ...checkKinds(organizations));
  faults.push(...checkAdministration(administration, known.organizations));
  faults.push(...checkUniqueNames(organizations, policies, documents), ...checkScope(scope, known));
  if (faults.length > 0) throw new RegistryError(directory, faults);
  return {
    organizations: organizations.map(entryOf),
    policies: policies.map(entryOf),
    titles,
    corrections: corrections.map(entryOf),
    notNames: notNames.map(entryOf),
    documents: documents.map(entryOf),
    commonNouns: commonNouns.map(entryOf),
    administration: administration.map(entryOf),
    budgetJoins: budgetJoins.map(entryOf),
    scope,
    sheetJoins: sheetJoins.map(entryOf),
    ...(profile ? { profile } : {}),
    ...(links ? { links } : {}),
  };
}

const entryOf = <Entry>({ entry }: Placed<Entry>): Entry => entry;

const idsOf = (placed: readonly Placed<{ id: string }>[]): Set<string> => new Set(placed.map(({ entry }) => entry.id));

/** Policies, and those that only the fields for laws and plans of review sheets name, which are no names in texts. */
function readPolicies(files: RegistryFiles): Placed<PolicyEntry>[] {
  const policies = files.entries('policies.yaml', policyEntrySchema);
  const ofSheets = files.entriesIfThere('policies-of-sheets.yaml', policyEntrySchema);
  return [...policies, ...ofSheets.map(({ file, entry }) => ({ file, entry: { ...entry, wholeOnly: true } }))];
}

function readTitles(files: RegistryFiles): TitlesByFile {
  const named = files
    .below('titles')
    .map((file) => [basename(file, '.yaml'), files.entries(file, titleEntrySchema).map(entryOf)] as const);
  return Object.fromEntries(named);
}

function checkAdministration(
  placed: readonly Placed<AdministrationEntry>[],
  organizations: ReadonlySet<string>,
): string[] {
  return placed
    .filter(({ entry }) => !organizations.has(entry.administeredBy))
    .map(
      ({ file, entry }) =>
        `${file}, entry ${entry.programme}: no organisation has the id "${entry.administeredBy}". Correct it, or add the organisation.`,
    );
}
