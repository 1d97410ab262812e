import { encodePlace } from '../../src/graph/evidence.ts';
import { type CooperationKind, type Duty, encodeProfile } from '../../src/graph/profile.ts';
import type { Finding } from '../layout.ts';
import type { FoundingFact } from '../passages/facts.ts';
import { finding } from '../text/finding.ts';

/** What documents say of an organisation itself, beside its relationships. */
export interface OrganizationNote {
  duties: Duty[];
  cooperationKinds: CooperationKind[];
  foundings: FoundingFact[];
}

/** Organisation id → what the documents say of it. */
export type OrganizationNotes = Map<string, OrganizationNote>;

/** The note of an organisation, made when there is none yet. */
export function noteOf(notes: OrganizationNotes, id: string): OrganizationNote {
  const known = notes.get(id) ?? { duties: [], cooperationKinds: [], foundings: [] };
  notes.set(id, known);
  return known;
}

/** The notes of several documents as one, in their order. */
export function mergeNotes(all: readonly OrganizationNotes[]): OrganizationNotes {
  const merged: OrganizationNotes = new Map();
  for (const [id, note] of all.flatMap((notes) => [...notes])) {
    const own = noteOf(merged, id);
    own.duties.push(...note.duties);
    own.cooperationKinds.push(...note.cooperationKinds);
    own.foundings.push(...note.foundings);
  }
  return merged;
}

/** The note as properties of the organisation's node. What is printed goes before what a rule concluded. */
export function noteProperties({ duties, cooperationKinds, foundings }: OrganizationNote) {
  const [first] = [...foundings].sort((a, b) => b.attribution.confidence - a.attribution.confidence);
  const same = foundings.filter(({ year }) => year === first?.year);
  return {
    duties: duties.map(encodeProfile),
    cooperationKinds: cooperationKinds.map(encodeProfile),
    foundedYear: first?.year,
    foundedMonth: same.find(({ month }) => month !== null)?.month,
    foundedBasis: first?.attribution.basis,
    foundedEvidence: [...new Set(same.map(({ evidence }) => encodePlace(evidence)))],
  };
}

/** Documents that give one body two years of its founding. */
export function foundingFindings(notes: OrganizationNotes): Finding[] {
  return [...notes].flatMap(([id, { foundings }]): Finding[] => {
    const years = [...new Set(foundings.map(({ year }) => year))];
    if (years.length < 2) return [];
    const told = foundings.map(({ year, evidence }) => `${year} (${evidence.document}, line ${evidence.startLine})`);
    const message = `${id} was founded in several years by the documents: ${told.join(', ')}. The surest is taken.`;
    return [finding('warning', 'founding-differs', null, message)];
  });
}
