import type { RelationshipRow } from '../../../src/graph/model.ts';
import type { Sentence } from '../../../src/graph/sentence.ts';
import { parentReasonOf, reasonOf } from '../../registry/reason-fields.ts';
import type { OrganizationEntry } from '../../registry/schema.ts';
import { organizationId } from '../ids.ts';
import { noteProperties, type OrganizationNotes } from '../organization-notes.ts';
import { curated, emptyPart, present, type ResolvedPart } from '../part.ts';

/** Why a body is a part of another where the entry gives no reason: its own name says it, or the registry alone does. */
const BY_NAME: Sentence = { en: 'as its name says', ja: '名称による' };
const BY_REGISTRY: Sentence = {
  en: 'as the registry has it; it is read from no line of a document',
  ja: '登録簿による（資料の行から読み取ったものではない）',
};
/** How many places of the first end a curated relationship carries as its evidence. */
const CURATED_PLACES = 3;

/**
 * The organisations that the documents name (`evidence`: id → places), those above them, those that take over from them,
 * and members of such. `documented` are the relationships that documents state: the registry does not repeat them.
 * `summaries` (id → English words) stand in where an entry has none; `notes` are what the documents say of them beside.
 */
export function resolveOrganizations(
  entries: readonly OrganizationEntry[],
  evidence: ReadonlyMap<string, string[]>,
  documented: readonly RelationshipRow[],
  summaries: ReadonlyMap<string, string> = new Map(),
  notes: OrganizationNotes = new Map(),
): ResolvedPart {
  const part = emptyPart();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const known = reach(entries, byId, evidence);
  const told = new Set(documented.map(({ type, from, to }) => `${type} ${from} ${to}`));
  const push = (row: RelationshipRow) => {
    if (!told.has(`${row.type} ${row.from} ${row.to}`)) part.relationships.push(row);
  };

  for (const [entry, places] of known) {
    const id = organizationId(entry.id);
    const { name, nameEn, abbreviation, kind, aliases } = entry;
    const note = notes.get(id);
    const summaryEn = entry.summaryEn ?? summaries.get(id);
    const lookupNames = [...entry.listForms, ...entry.lookup];
    const properties = present({
      ...{ name, nameEn, abbreviation, kind, aliases, lookupNames, summaryEn },
      ...(note === undefined ? {} : noteProperties(note)),
    });
    if (!evidence.has(id)) properties['curated'] = true;
    part.nodes.push({ id, type: 'Organization', properties: { ...properties, evidence: places } });

    const own = places.slice(0, CURATED_PLACES);
    if (entry.parent !== undefined)
      push(curated('PART_OF', id, organizationId(entry.parent), own, whyBelow(entry, byId.get(entry.parent))));
    for (const { id: successor, fiscalYear, ...why } of entry.successors) {
      push(curated('SUCCEEDED_BY', id, organizationId(successor), own, reasonOf(why), { fiscalYear }));
    }
    for (const { id: group, ...why } of entry.memberOf) {
      push(curated('MEMBER_OF', id, organizationId(group), own, reasonOf(why)));
    }
  }
  return part;
}

/** Why an entry is below its parent: in its own words, or since its name begins with the parent's (医薬局血液対策課, PMDAアジア事務所). */
function whyBelow(entry: OrganizationEntry, parent: OrganizationEntry | undefined): Sentence {
  const given = parentReasonOf(entry);
  if (given !== null) return given;
  const { name, abbreviation, aliases = [] } = parent ?? {};
  const above = [name, abbreviation, ...aliases].filter((each) => each !== undefined);
  return above.some((each) => entry.name.startsWith(each) && entry.name !== each) ? BY_NAME : BY_REGISTRY;
}

/** Entries with the places that speak of them; one that no document names takes the places of what leads to it. */
function reach(
  entries: readonly OrganizationEntry[],
  byId: ReadonlyMap<string, OrganizationEntry>,
  evidence: ReadonlyMap<string, string[]>,
): Map<OrganizationEntry, string[]> {
  const known = new Map<OrganizationEntry, string[]>();
  const queue: OrganizationEntry[] = [];
  const add = (entry: OrganizationEntry | undefined, places: string[]) => {
    if (entry === undefined || known.has(entry)) return;
    known.set(entry, places);
    queue.push(entry);
  };
  for (const entry of entries) {
    const named = evidence.get(organizationId(entry.id));
    if (named !== undefined) add(entry, named);
  }
  const members = entries.filter(({ memberOf }) => memberOf.length > 0);
  for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
    const places = (known.get(entry) ?? []).slice(0, CURATED_PLACES);
    if (entry.parent !== undefined) add(byId.get(entry.parent), places);
    for (const { id } of [...entry.successors, ...entry.memberOf]) add(byId.get(id), places);
    for (const member of members) if (member.memberOf.some(({ id }) => id === entry?.id)) add(member, places);
  }
  return known;
}
