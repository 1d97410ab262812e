import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { administrationEntrySchema, budgetJoinEntrySchema } from './budget-schema.ts';
import { checkKinds } from './check-kinds.ts';
import { checkUniqueNames } from './check-names.ts';
import { checkOrganizations } from './check-organizations.ts';
import { hasLinks, readLinks } from './link-schema.ts';
import { readProfile } from './profile-schema.ts';
import { readEntries } from './read-entries.ts';
import { RegistryError } from './registry-error.ts';
import {
  commonNounEntrySchema,
  correctionEntrySchema,
  documentEntrySchema,
  notNameEntrySchema,
  organizationEntrySchema,
  policyEntrySchema,
  type Registry,
  titleEntrySchema,
} from './schema.ts';
import { checkScope, scopeEntrySchema } from './scope-schema.ts';
import { sheetJoinEntrySchema } from './sheet-join-schema.ts';

/**
 * Reads the authority file: `organizations/*.yaml`, `titles/*.yaml`, `policies.yaml`, `policies-of-sheets.yaml`, `corrections.yaml`,
 * `not-names.yaml` and `documents.yaml` below `directory`, and the ministry's profile (`duties.yaml`, `topics.yaml`) where it is.
 * Other files there belong to other readers.
 *
 * Throws one `RegistryError` that lists every fault of every file, in sentences.
 */
export function readRegistry(directory: string): Registry {
  const faults: string[] = [];
  const read = <Entry>(file: string, schema: Parameters<typeof readEntries<Entry>>[2]) =>
    readEntries<Entry>(directory, file, schema, faults);

  const organizations = filesIn(directory, 'organizations', faults).flatMap((file) =>
    read(file, organizationEntrySchema),
  );
  const policies = read('policies.yaml', policyEntrySchema);
  const ofSheets = existsSync(join(directory, OF_SHEETS)) ? read(OF_SHEETS, policyEntrySchema) : [];
  for (const { entry } of ofSheets) entry.wholeOnly = true;
  policies.push(...ofSheets);
  const documents = read('documents.yaml', documentEntrySchema);
  const corrections = read('corrections.yaml', correctionEntrySchema);
  const notNames = read('not-names.yaml', notNameEntrySchema);
  const profile = hasProfile(directory) ? readProfile(directory, faults) : null;
  const links = hasLinks(directory) ? readLinks(directory, faults) : null;
  const joins = existsSync(join(directory, 'budget-joins.yaml'))
    ? read('budget-joins.yaml', budgetJoinEntrySchema)
    : [];
  const scope = existsSync(join(directory, 'scope.yaml')) ? read('scope.yaml', scopeEntrySchema) : [];
  const sheetJoins = existsSync(join(directory, 'sheet-joins.yaml'))
    ? read('sheet-joins.yaml', sheetJoinEntrySchema)
    : [];
  const administration = existsSync(join(directory, 'administration.yaml'))
    ? read('administration.yaml', administrationEntrySchema)
    : [];
  const commonNouns = existsSync(join(directory, 'common-nouns.yaml'))
    ? read('common-nouns.yaml', commonNounEntrySchema)
    : [];
  const titles = filesIn(directory, 'titles', faults).map((file) => ({ file, entries: read(file, titleEntrySchema) }));

  faults.push(...checkOrganizations(organizations), ...checkKinds(organizations));
  const organizationIds = new Set(organizations.map(({ entry }) => entry.id));
  for (const { file, entry } of administration) {
    if (!organizationIds.has(entry.administeredBy)) {
      faults.push(
        `${file}, entry ${entry.programme}: no organisation has the id "${entry.administeredBy}". Correct it, or add the organisation.`,
      );
    }
  }
  faults.push(...checkUniqueNames(organizations, policies, documents));
  const ids = (entries: readonly { entry: { id: string } }[]) => new Set(entries.map(({ entry }) => entry.id));
  const known = { policies: ids(policies), organizations: ids(organizations) };
  faults.push(
    ...checkScope(
      scope.map(({ entry }) => entry),
      known,
    ),
  );
  if (faults.length > 0) throw new RegistryError(directory, faults);

  return {
    organizations: organizations.map(({ entry }) => entry),
    policies: policies.map(({ entry }) => entry),
    titles: Object.fromEntries(
      titles.map(({ file, entries }) => [basename(file, '.yaml'), entries.map(({ entry }) => entry)]),
    ),
    corrections: corrections.map(({ entry }) => entry),
    notNames: notNames.map(({ entry }) => entry),
    documents: documents.map(({ entry }) => entry),
    commonNouns: commonNouns.map(({ entry }) => entry),
    administration: administration.map(({ entry }) => entry),
    budgetJoins: joins.map(({ entry }) => entry),
    scope: scope.map(({ entry }) => entry),
    sheetJoins: sheetJoins.map(({ entry }) => entry),
    ...(profile ? { profile } : {}),
    ...(links ? { links } : {}),
  };
}

/** Policies that only the fields for laws and plans of review sheets name. */
const OF_SHEETS = 'policies-of-sheets.yaml';

function hasProfile(directory: string): boolean {
  return existsSync(join(directory, 'duties.yaml')) || existsSync(join(directory, 'topics.yaml'));
}

/** The YAML files of a folder, sorted by name, as paths below `directory`. A missing folder is a fault. */
function filesIn(directory: string, folder: string, faults: string[]): string[] {
  const path = join(directory, folder);
  if (!existsSync(path)) {
    faults.push(`${folder}/: the folder is missing. Create it, or point to the folder that holds the registry.`);
    return [];
  }
  const files = readdirSync(path).sort();
  for (const file of files) {
    if (!file.endsWith('.yaml'))
      faults.push(`${folder}/${file}: is not read, since only *.yaml is. Rename or move it.`);
  }
  return files.filter((file) => file.endsWith('.yaml')).map((file) => `${folder}/${file}`);
}
