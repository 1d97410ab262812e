import type { NodeRow } from '../../../src/graph/model.ts';
import type { CooperationKind } from '../../../src/graph/profile.ts';
import type { Sentence } from '../../../src/graph/sentence.ts';
import type { CooperationFacts, Label } from '../../documents/mhlw-international-cooperation/facts.ts';
import type { Finding } from '../../layout.ts';
import type { Attribution } from '../../passages/facts.ts';
import type { TopicEntry } from '../../registry/profile-schema.ts';
import { finding } from '../../text/finding.ts';
import { squeeze } from '../../text/widths.ts';
import { type Claim, relationshipsOf } from '../claims.ts';
import { unregisteredId } from '../ids.ts';
import { NamedBodies } from '../named-bodies.ts';
import { noteOf, type OrganizationNotes } from '../organization-notes.ts';
import { places, type ResolvedPart } from '../part.ts';
import { kindOf } from './cooperation-kinds.ts';
import { claimsOfPassages } from './passage-claims.ts';
import type { ProfileContext } from './resolve-secretariat.ts';

const STATED: Attribution = { basis: 'STATED', rule: null, confidence: 1 };

const SUPPORTS: Sentence = { en: 'supports this field abroad', ja: 'この分野の国際的な支援' };

/** The page about international cooperation → partners, meetings and fields of support of whoever its title names. */
export function resolveCooperation(facts: CooperationFacts, context: ProfileContext): ResolvedPart {
  const bodies = new NamedBodies(context.names);
  const notes: OrganizationNotes = new Map();
  const subject = facts.subject === null ? null : bodies.organization(facts.subject, 'text');
  const partners = partnersOf(facts, subject, bodies, notes);
  const supports = supportsOf(facts, subject, context.profile?.topics ?? []);
  for (const { name, partner, evidence } of facts.looseKinds) {
    if (subject !== null) noteKind(notes, subject, { name, nameEn: kindOf(name)?.en ?? name, partner, evidence });
  }
  for (const founding of facts.foundings) {
    noteOf(notes, bodies.organization({ name: founding.name, evidence: founding.evidence }, 'text')).foundings.push(
      founding,
    );
  }
  const told = claimsOfPassages(facts, bodies, ({ name }, evidence) => bodies.organization({ name, evidence }, 'text'));

  return {
    nodes: [...supports.nodes, ...bodies.nodes],
    relationships: relationshipsOf([...partners.told, ...supports.told, ...told]),
    findings: [...partners.findings, ...supports.findings, ...bodies.findings],
    evidence: bodies.evidence,
    notes,
  };
}

const noteKind = (notes: OrganizationNotes, id: string, kind: CooperationKind): void => {
  noteOf(notes, id).cooperationKinds.push(kind);
};

/** Whom the page's body works with, and in which kinds of cooperation, which are noted on it. */
function partnersOf(
  facts: CooperationFacts,
  subject: string | null,
  bodies: NamedBodies,
  notes: OrganizationNotes,
): { told: Claim[]; findings: Finding[] } {
  const told: Claim[] = [];
  const findings: Finding[] = [];
  for (const partner of facts.partners) {
    const [heading] = partner.evidence;
    if (!heading) continue;
    const to = bodies.organization({ name: partner.name, evidence: heading }, 'text');
    for (const evidence of partner.evidence) bodies.organization({ name: partner.name, evidence }, 'text');
    for (const { name, evidence, attribution } of partner.kinds) {
      const kind = kindOf(name);
      if (!kind) findings.push(unknown('unknown-kind', facts, { name, evidence }, 'kind of cooperation'));
      if (subject === null) continue;
      const type = kind?.type ?? 'COOPERATES_WITH';
      told.push({ type, from: subject, to, attribution, evidence, statement: kind ?? { en: name, ja: name } });
      noteKind(notes, subject, { name, nameEn: kind?.en ?? name, partner: partner.name, evidence });
    }
  }
  return { told, findings };
}

/** The fields of work that the page's body supports abroad. */
function supportsOf(
  facts: CooperationFacts,
  subject: string | null,
  topics: readonly TopicEntry[],
): { nodes: NodeRow[]; told: Claim[]; findings: Finding[] } {
  const nodes: NodeRow[] = [];
  const told: Claim[] = [];
  const findings: Finding[] = [];
  for (const support of facts.supports) {
    const entry = topics.find((topic) => squeeze(topic.name) === squeeze(support.name));
    if (!entry) findings.push(unknown('unknown-name', facts, support, 'field of support'));
    const node = topicNode(support, entry);
    nodes.push(node);
    if (subject === null) continue;
    const ends = { type: 'WORKS_ON', from: subject, to: node.id } as const;
    told.push({ ...ends, attribution: STATED, evidence: support.evidence, statement: SUPPORTS });
  }
  return { nodes, told, findings };
}

/** A topic without entry keeps its printed name, so that nothing is dropped. */
function topicNode({ name, evidence }: Label, entry: TopicEntry | undefined): NodeRow {
  const own = { evidence: places(...evidence) };
  if (!entry) {
    const id = unregisteredId('org', name).replace(/^org:/u, 'topic:');
    return { id, type: 'Topic', properties: { name, nameEn: name, ...own } };
  }
  const { id, nameEn, field, fieldEn } = entry;
  return { id: `topic:${id}`, type: 'Topic', properties: { name: entry.name, nameEn, field, fieldEn, ...own } };
}

function unknown(code: string, { document }: CooperationFacts, { name, evidence }: Label, what: string): Finding {
  const [place] = evidence;
  const file = code === 'unknown-name' ? 'topics.yaml' : 'cooperation-kinds.ts';
  const message = `${document.id}: the ${what} "${name}" has no English name. Add it to ${file}.`;
  if (code !== 'unknown-name') return finding('warning', code, place, message);
  const missing = { file: 'topics.yaml', entry: { id: '', name, nameEn: '', field: '', fieldEn: '' } };
  return finding('warning', code, place, message, missing);
}
