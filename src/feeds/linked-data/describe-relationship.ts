import { createHash } from 'node:crypto';
import type { Relationship } from '../whole-graph.ts';
import { sayClaim } from './claims.ts';
import { node, sayYen } from './mappings.ts';
import { relationOf } from './relations.ts';
import { type Setting, Statements } from './statements.ts';

/** What a relationship says, and a claim that says how that is known: the statement alone has no place for it. */
export function describeRelationship(relationship: Relationship, setting: Setting): Statements {
  const { type, start, end, properties } = relationship;
  const { addresses, names } = setting;
  const { name, inverse } = relationOf(relationship);
  const [from, to] = (inverse ? [end, start] : [start, end]).map((id) => addresses.node(id)) as [string, string];
  const statements = new Statements(setting, from).link(name, to);
  const claim = new Statements(setting, claimAddress(relationship, setting));
  sayClaim(claim, properties).link('rdf:subject', from).link('rdf:predicate', names.of(name)).link('rdf:object', to);
  node('dcterms:source')(claim, properties['documents'], {});
  if (typeof properties['amount'] === 'number') {
    const amount = properties['amount'];
    claim.part('ghs:amount', `${claimAddress(relationship, setting)}-amount`, (part) => sayYen(part, amount));
  }
  if (type === 'SUCCEEDED_BY') saySuccession(statements, relationship);
  if (type === 'CONTRIBUTION_TO') sayGrant(statements, relationship);
  return statements.also(claim);
}

/** A part of the address of what it starts at, the same at every load. */
function claimAddress({ type, start, end, properties }: Relationship, { addresses }: Setting): string {
  const told = JSON.stringify([type, end, properties['key'] ?? '']);
  return addresses.part(start, `claim-${createHash('sha256').update(told).digest('hex').slice(0, 12)}`);
}

/** All that goes into one organisation in one year is one change: a merger has several before it. */
function saySuccession(of: Statements, { start, end, properties }: Relationship): void {
  const { addresses } = of.setting;
  const year = properties['fiscalYear'];
  const event = addresses.part(end, `change-${year ?? 'undated'}`);
  of.part('org:changedBy', event, (change) =>
    change
      .type('org:ChangeEvent')
      .link('org:originalOrganization', addresses.node(start))
      .link('org:resultingOrganization', addresses.node(end))
      .value('ghs:fiscalYear', year)
      .evidence(properties['evidence']),
  );
  of.also(new Statements(of.setting, addresses.node(end)).link('org:resultedFrom', event));
}

/** A programme pays a body: how much of it is not told, so that the grant has no amount. */
function sayGrant(of: Statements, { start, end, startMinistry, properties }: Relationship): void {
  const { addresses } = of.setting;
  const iri = addresses.part(start, `grant-${end.slice(end.indexOf(':') + 1)}`);
  of.part('schema:funding', iri, (grant) => {
    grant.type('schema:MonetaryGrant').link('schema:fundedItem', addresses.node(end));
    if (startMinistry !== null) grant.link('schema:funder', addresses.node(startMinistry));
    grant.evidence(properties['evidence']);
  });
}
