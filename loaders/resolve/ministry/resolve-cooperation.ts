import type { NodeRow } from '../../../src/graph/model.ts';
import type { CooperationKind } from '../../../src/graph/profile.ts';
import type { CooperationFacts, Label } from '../../documents/mhlw-international-cooperation/facts.ts';
import type { Finding } from '../../layout.ts';
import type { Attribution } from '../../passages/facts.ts';
import type { TopicEntry } from '../../registry/profile-schema.ts';
import { finding } from '../../text/finding.ts';
import { squeeze } from '../../text/widths.ts';
import { unregisteredId } from '../ids.ts';
import { NamedBodies } from '../named-bodies.ts';
import { noteOf, type OrganizationNotes } from '../organization-notes.ts';
import { places, type ResolvedPart } from '../part.ts';
import { relationshipsOf, type Told } from '../told.ts';
import { kindOf } from './cooperation-kinds.ts';
import type { ProfileContext } from './resolve-secretariat.ts';
import { tellSayings } from './sayings.ts';

const STATED: Attribution = { basis: 'STATED', rule: null, confidence: 1 };

/** The page about international cooperation → partners, meetings and fields of support of whoever its title names. */
export function resolveCooperation(facts: CooperationFacts, context: ProfileContext): ResolvedPart {
  const bodies = new NamedBodies(context.names);
  const findings: Finding[] = [];
  const nodes: NodeRow[] = [];
  const told: Told[] = [];
  const notes: OrganizationNotes = new Map();
  const note = (id: string, kind: CooperationKind) => noteOf(notes, id).cooperationKinds.push(kind);
  const subject = facts.subject === null ? null : bodies.organization(facts.subject, 'text');

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
      told.push({ type, from: subject, to, attribution, evidence, statement: kind?.en ?? name });
      note(subject, { name, nameEn: kind?.en ?? name, partner: partner.name, evidence });
    }
  }
  for (const support of facts.supports) {
    const entry = context.profile?.topics.find((topic) => squeeze(topic.name) === squeeze(support.name));
    if (!entry) findings.push(unknown('unknown-name', facts, support, 'field of support'));
    const node = topicNode(support, entry);
    nodes.push(node);
    if (subject === null) continue;
    const ends = { type: 'WORKS_ON', from: subject, to: node.id } as const;
    told.push({ ...ends, attribution: STATED, evidence: support.evidence, statement: 'supports this field abroad' });
  }
  for (const { name, partner, evidence } of facts.looseKinds) {
    if (subject !== null) note(subject, { name, nameEn: kindOf(name)?.en ?? name, partner, evidence });
  }
  for (const founding of facts.foundings) {
    noteOf(notes, bodies.organization({ name: founding.name, evidence: founding.evidence }, 'text')).foundings.push(
      founding,
    );
  }
  told.push(...tellSayings(facts, bodies, ({ name }, evidence) => bodies.organization({ name, evidence }, 'text')));

  return {
    nodes: [...nodes, ...bodies.nodes],
    relationships: relationshipsOf(told),
    findings: [...findings, ...bodies.findings],
    evidence: bodies.evidence,
    notes,
  };
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
