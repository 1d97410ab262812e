import type { Duty } from '../../../src/graph/profile.ts';
import type { DivisionFact, DutyFact, SecretariatFacts } from '../../documents/mhlw-secretariat/facts.ts';
import type { FactEvidence } from '../../facts/common.ts';
import type { Finding } from '../../layout.ts';
import type { Actor } from '../../passages/facts.ts';
import type { NameIndex } from '../../registry/name-index.ts';
import type { DutyEntry, Profile } from '../../registry/profile-schema.ts';
import { finding } from '../../text/finding.ts';
import { squeeze } from '../../text/widths.ts';
import { NamedBodies } from '../named-bodies.ts';
import { noteOf, type OrganizationNotes } from '../organization-notes.ts';
import type { ResolvedPart } from '../part.ts';
import { relationshipsOf, type Told } from '../told.ts';
import { tellSayings } from './sayings.ts';

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
  const findings: Finding[] = [];
  const summaries = new Map<string, string>();
  const told: Told[] = [];
  const notes: OrganizationNotes = new Map();

  const divisionId = (division: DivisionFact, evidence: FactEvidence): string => {
    // 総務課 (general affairs) is a division of every bureau: only with its bureau it is a name.
    const full = `${division.bureau?.name ?? ''}${division.name}`;
    const name =
      context.names.resolve(full) === null && context.names.resolve(division.name) !== null ? division.name : full;
    return bodies.organization({ name, evidence }, 'text');
  };
  const idOf = ({ role, name }: Actor, at: FactEvidence): string => {
    const division = role === 'DIVISION' ? facts.divisions.find((each) => each.name === name) : undefined;
    return division ? divisionId(division, at) : bodies.organization({ name, evidence: at }, 'text');
  };

  for (const division of facts.divisions) {
    const id = divisionId(division, division.evidence);
    for (const duty of division.duties) divisionId(division, duty.evidence);
    if (division.bureau) {
      const { name, attribution, evidence } = division.bureau;
      const bureau = bodies.organization({ name, evidence }, 'text');
      const places = attribution.basis === 'STATED' ? [division.evidence] : [evidence, division.evidence];
      told.push({
        type: 'PART_OF',
        from: id,
        to: bureau,
        attribution,
        evidence: places,
        statement: 'is a division of it',
      });
    }
    const words = context.profile?.duties.find((entry) => squeeze(entry.division) === squeeze(division.name));
    if (words !== undefined) summaries.set(id, words.en);
    else findings.push(missingWords(division));
    for (const duty of division.duties) {
      const own = words?.duties?.find((entry) => isOf(entry, duty));
      if (own) noteOf(notes, id).duties.push(dutyOf(own, duty));
      else if (words?.duties !== undefined) findings.push(missingDuty(division, duty));
    }
    for (const entry of words?.duties ?? []) {
      if (!division.duties.some((duty) => isOf(entry, duty))) findings.push(unusedDuty(division, entry));
    }
  }
  told.push(...tellSayings(facts, bodies, idOf));

  return {
    nodes: bodies.nodes,
    relationships: relationshipsOf(told),
    findings: [...findings, ...bodies.findings],
    evidence: bodies.evidence,
    summaries,
    notes,
  };
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
