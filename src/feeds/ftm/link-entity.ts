import type { Relationship } from '../whole-graph.ts';
import { type Entity, entity, entityId, linkId } from './entity.ts';
import { basisOf, evidenceOf } from './evidence.ts';
import type { Setting } from './node-entity.ts';
import { LINK_SCHEMATA, NODE_SCHEMATA } from './schemata.ts';

/** Schemata of links that have a role and a status of their own. */
const INTERESTS = new Set(['UnknownLink', 'ProjectParticipant', 'Membership', 'Succession', 'Documentation']);

/** What it says or why, in both languages. */
const WORDS = ['statement', 'statementJa', 'reason', 'reasonJa'];

/** A relationship as an entity; `null` where the model has none, or none for one of its ends. */
export function linkEntity(relationship: Relationship, { addresses, publishers }: Setting): Entity | null {
  const { type, start, end, startType, endType, startMinistry, properties } = relationship;
  const link = LINK_SCHEMATA[type];
  if (link === null || NODE_SCHEMATA[startType] === null || NODE_SCHEMATA[endType] === null) return null;
  const id = linkId(type, start, end, String(properties['key'] ?? ''));
  const { lines, ...evidence } = evidenceOf(properties, addresses, publishers);
  const role = [link.role, properties['responsibility'], properties['link'], properties['was']].filter(Boolean);
  const told = {
    ...evidence,
    recordId: `${type} ${start} ${end}`,
    date: properties['fiscalYear'],
    // Fiscal years, as the dates of everything else here.
    startDate: properties['fromYear'],
    endDate: properties['toYear'],
    summary: basisOf(properties),
    description: [...WORDS.map((name) => properties[name]), ...lines],
    ...(INTERESTS.has(link.schema) ? { role: role.join(', '), status: properties['basis'] } : { purpose: link.role }),
  };
  const ends = { [link.from]: entityId(start), [link.to]: entityId(end) };
  if (link.schema !== 'Payment' || link.from === 'payer') return entity(id, link.schema, { ...ends, ...told });
  // A programme pays nobody: its ministry does.
  if (startMinistry !== null) return entity(id, 'Payment', { payer: entityId(startMinistry), ...ends, ...told });
  const unpaid = { subject: entityId(start), object: entityId(end) };
  const { purpose, ...rest } = { purpose: null, ...told };
  return entity(id, 'UnknownLink', { ...unpaid, ...rest, role: link.role, status: properties['basis'] });
}
