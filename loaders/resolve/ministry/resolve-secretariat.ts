import type { Duty } from '../../../src/graph/profile.ts';
import type { DivisionFact, DutyFact, SecretariatFacts } from '../../documents/mhlw-secretariat/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import type { Actor } from '../../passages/facts.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { DutyEntry, Profile } from '../../registry/profile-schema.ts';
import { finding } from '../../text/finding.ts';
import { squeeze } from '../../text/widths.ts';
import { type Claim, relationshipsOf } from '../claims.ts';
import { NamedBodies } from '../named-bodies.ts';
import { noteOf, type OrganizationNotes } from '../organization-notes.ts';
import type { ResolvedPart } from '../part.ts';
import { claimsOfPassages } from './passage-claims.ts';

/** What a ministry's pages are resolved with. Without a profile, English words are missing and reported. */
export interface ProfileContext {
  names: NameIndex;
  profile?: Profile;
}

/** The part of the graph with one-line English summaries for organisations (id → words) that the registry may lack. */
export interface SecretariatPart extends ResolvedPart {
  summaries: Map<string, string>;
}

/** The secretariat's divisions → where they belong, what they oversee, whom they work with and meet, what they cite. */
export function resolveSecretariat(facts: SecretariatFacts, context: ProfileContext): SecretariatPart {
  const bodies = new NamedBodies(context.names);
  const idOf = divisionIds(bodies, context.names);
  const findings: Finding[] = [];
  const summaries = new Map<string, string>();
  const told: Claim[] = [];
  const notes: OrganizationNotes = new Map();

  for (const division of facts.divisions) {
    const id = idOf(division, division.evidence);
    for (const duty of division.duties) idOf(division, duty.evidence);
    if (division.bureau) told.push(placeOf(division, division.bureau, id, bodies));
    const words = context.profile?.duties.find((entry) => squeeze(entry.division) === squeeze(division.name));
    if (words !== undefined) summaries.set(id, words.en);
    const { duties, faults } = wordedDuties(division, words);
    if (duties.length > 0) noteOf(notes, id).duties.push(...duties);
    findings.push(...faults);
  }
  const actorOf = ({ role, name }: Actor, at: FactEvidence): string => {
    const division = role === 'DIVISION' ? facts.divisions.find((each) => each.name === name) : undefined;
    return division ? idOf(division, at) : bodies.organization({ name, evidence: at }, 'text');
  };
  told.push(...claimsOfPassages(facts, bodies, actorOf));

  return {
    nodes: bodies.nodes,
    relationships: relationshipsOf(told),
    findings: [...findings, ...bodies.findings],
    evidence: bodies.evidence,
    summaries,
    notes,
  };
}

/** The id of a division, which is seen at the lines. */
function divisionIds(bodies: NamedBodies, names: NameIndex): (division: DivisionFact, at: FactEvidence) => string {
  return (division, evidence) => {
    // 総務課 (general affairs) is a division of every bureau: only with its bureau it is a name.
    const full = `${division.bureau?.name ?? ''}${division.name}`;
    const name = names.resolve(full) === null && names.resolve(division.name) !== null ? division.name : full;
    return bodies.organization({ name, evidence }, 'text');
  };
}

/** That a division is one of its bureau. A bureau that is concluded from a line elsewhere has that line as evidence, too. */
function placeOf(
  division: DivisionFact,
  { name, attribution, evidence }: NonNullable<DivisionFact['bureau']>,
  from: string,
  bodies: NamedBodies,
): Claim {
  const to = bodies.organization({ name, evidence }, 'text');
  const places = attribution.basis === 'STATED' ? [division.evidence] : [evidence, division.evidence];
  const statement = { en: 'is a division of it', ja: '内部の課室' };
  return { type: 'PART_OF', from, to, attribution, evidence: places, statement };
}

/** The duties of a division that the registry has words for, and what it lacks or has too much. */
function wordedDuties(division: DivisionFact, words: DutyEntry | undefined): { duties: Duty[]; faults: Finding[] } {
  if (words === undefined) return { duties: [], faults: [missingWords(division)] };
  const entries = words.duties;
  if (entries === undefined) return { duties: [], faults: [] };
  const duties: Duty[] = [];
  const faults: Finding[] = [];
  for (const duty of division.duties) {
    const own = entries.find((entry) => isOf(entry, duty));
    if (own) duties.push(dutyOf(own, duty));
    else faults.push(missingDuty(division, duty));
  }
  for (const entry of entries) {
    if (!division.duties.some((duty) => isOf(entry, duty))) faults.push(unusedDuty(division, entry));
  }
  return { duties, faults };
}

type DutyWords = NonNullable<DutyEntry['duties']>[number];

function isOf({ heading, order }: DutyWords, duty: DutyFact): boolean {
  return squeeze(heading ?? '') === squeeze(duty.heading?.name ?? '') && order === duty.order;
}

function dutyOf({ ja, en }: DutyWords, { heading, evidence }: DutyFact): Duty {
  return { text: ja, textEn: en, heading: heading?.name ?? null, evidence: [evidence] };
}

function missingDuty({ name }: DivisionFact, { heading, order, evidence }: DutyFact): Finding {
  const where = heading === null ? 'without headline' : `below "${heading.name}"`;
  const message = `${evidence.document}: no words for duty ${order} ${where} of the division "${name}". Add them to duties.yaml.`;
  return finding('warning', 'missing-summary', evidence, message);
}

function unusedDuty({ name }: DivisionFact, { heading, order }: DutyWords): Finding {
  const message = `duties.yaml: the division "${name}" has no duty ${order} below "${heading ?? ''}". Remove the entry, or correct its heading.`;
  return finding('warning', 'unused-summary', null, message);
}

function missingWords({ name, evidence }: DivisionFact): Finding {
  const message = `${evidence.document}: no English words for what the division "${name}" does. Add them to duties.yaml.`;
  const missing = { file: 'duties.yaml', entry: { division: name, en: '' } };
  return finding('warning', 'missing-summary', evidence, message, missing);
}
