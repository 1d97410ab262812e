import { buildNameIndex } from '../../registry/build-name-index.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { OrganizationEntry, Registry } from '../../registry/schema.ts';
import { organizationId } from '../ids.ts';
import type { Sheet } from './sheet.ts';
import { independentAgency } from './unit-path.ts';
import type { SheetUnits } from './units.ts';

/** Names of bodies, with those of agencies that the registry lacks, and the kind of each. */
export interface BodyNames {
  names: NameIndex;
  kinds: ReadonlyMap<string, string>;
}

/** Forms that stand in front of an agency's name: incorporated administrative agency, national research and development agency. */
const FORMS = ['独立行政法人', '国立研究開発法人', '（独）', '（国研）'];

/**
 * Independent agencies that take part in programmes (独立行政法人, 文部科学省/理化学研究所) and that the registry lacks are bodies of the graph. They are known
 * in names and targets of sheets by their name behind a legal form alone: 統計センター may be a part of any ministry.
 */
export function withAgencies(
  sheets: readonly Sheet[],
  units: SheetUnits,
  registry: Registry,
  { names, kinds }: BodyNames,
): BodyNames {
  const agencies = new Map<string, OrganizationEntry>();
  for (const { further } of sheets) {
    for (const { unit, evidence } of further) {
      const name = independentAgency(unit);
      if (name === null || names.resolve(name) !== null) continue;
      const id = units.resolve(unit, evidence).chain.at(-1)?.id;
      if (id !== undefined) agencies.set(id, entryOf(id, name));
    }
  }
  if (agencies.size === 0) return { names, kinds };
  return {
    names: buildNameIndex({ ...registry, organizations: [...registry.organizations, ...agencies.values()] }),
    kinds: new Map([...kinds, ...[...agencies.values()].map(({ id, kind }) => [organizationId(id), kind] as const)]),
  };
}

function entryOf(id: string, bare: string): OrganizationEntry {
  const [name = bare, ...aliases] = FORMS.map((form) => form + bare);
  return {
    id: id.slice(organizationId('').length),
    name,
    nameEn: name,
    kind: 'AGENCY',
    aliases,
    listForms: [],
    lookup: [],
    numbered: false,
    successors: [],
    memberOf: [],
  };
}
