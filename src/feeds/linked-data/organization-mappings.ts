import { createHash } from 'node:crypto';
import type { Properties } from '../whole-graph.ts';
import { sayClaim } from './claims.ts';
import { concept, en, ja, type Mapping, profile, text, toldBy, value } from './mappings.ts';
import type { Statements } from './statements.ts';
import type { TypeMapping } from './type-mapping.ts';

/** Bureaus and divisions: parts of an organisation that are known by it. */
export const isUnit = (kind: unknown): boolean => kind === 'BUREAU' || kind === 'DIVISION';
/** Kinds that stand by themselves in law; of the others some do and some do not. */
const FORMAL = new Set(['MINISTRY', 'AGENCY', 'INTERNATIONAL_ORGANIZATION']);

export const organization: TypeMapping<'Organization'> = {
  classes: ['org:Organization'],
  properties: {
    name: ja('skos:prefLabel'),
    nameEn: en('skos:prefLabel'),
    abbreviation: text('skos:altLabel'),
    kind: (of, kind, node) => {
      if (isUnit(kind)) of.type('org:OrganizationalUnit');
      if (FORMAL.has(String(kind))) of.type('org:FormalOrganization');
      concept('org:classification', 'kind')(of, kind, node);
    },
    aliases: ja('skos:altLabel'),
    lookupNames: text('skos:hiddenLabel'),
    summaryEn: en('dcterms:description'),
    curated: value('ghs:curated'),
    unregistered: value('ghs:unregistered'),
    duties: profile('ghs:duty', 'ghs:Duty'),
    cooperationKinds: profile('ghs:cooperation', 'ghs:Cooperation'),
    foundedYear: (of, year, node) => sayFounding(of, year, node),
    foundedMonth: toldBy('foundedYear'),
    foundedBasis: toldBy('foundedYear'),
    foundedEvidence: toldBy('foundedYear'),
    initiativeCount: value('ghs:initiativeCount'),
    namedInitiativeCount: value('ghs:namedInitiativeCount'),
    inheritedInitiativeCount: value('ghs:inheritedInitiativeCount'),
    degree: value('ghs:degree'),
    weight: value('ghs:weight'),
    betweenness: value('ghs:betweenness'),
    community: value('ghs:community'),
  },
};

/** A claim of its own: its lines are not those of the name. */
function sayFounding(of: Statements, year: unknown, node: Properties): void {
  const month = node['foundedMonth'];
  const date = month === undefined || month === null ? String(year) : `${year}-${String(month).padStart(2, '0')}`;
  const datatype = date.length === 4 ? 'xsd:gYear' : 'xsd:gYearMonth';
  of.typed('schema:foundingDate', date, datatype);
  const { addresses, names } = of.setting;
  const id = String(node['id']);
  of.part('ghs:claim', addresses.part(id, 'claim-founding'), (claim) =>
    sayClaim(claim, { basis: node['foundedBasis'], evidence: node['foundedEvidence'] })
      .link('rdf:subject', addresses.node(id))
      .link('rdf:predicate', names.of('schema:foundingDate'))
      .typed('rdf:object', date, datatype),
  );
}

/** Laws are legislation; the rest are documents of another kind. */
const policyKind: Mapping = (of, kind, node) => {
  if (kind === 'LAW') of.type('schema:Legislation');
  concept('dcterms:type', 'policy')(of, kind, node);
};

export const policy: TypeMapping<'Policy'> = {
  classes: ['schema:CreativeWork'],
  properties: {
    name: ja('schema:name'),
    nameEn: en('schema:name'),
    kind: policyKind,
    aliases: ja('schema:alternateName'),
    lookupNames: text('skos:hiddenLabel'),
    unregistered: value('ghs:unregistered'),
    programCount: toldBy('CITES'),
    orderLeads: toldBy('id'),
    programCountLeads: toldBy('CITES'),
    initiativeCount: toldBy('CITES'),
  },
};

export const topic: TypeMapping<'Topic'> = {
  classes: ['skos:Concept'],
  properties: {
    name: ja('skos:prefLabel'),
    nameEn: en('skos:prefLabel'),
    field: (of, field, node) => sayField(of, String(field), node),
    fieldEn: toldBy('field'),
  },
};

/** Topics stand below a field, which has a name and no node. */
function sayField(of: Statements, field: string, node: Properties): void {
  const { names } = of.setting;
  const scheme = names.of('ghs:topics');
  const broader = names.of(`ghs:field-${createHash('sha256').update(field).digest('hex').slice(0, 8)}`);
  of.link('skos:inScheme', scheme).part('skos:broader', broader.value, (one) =>
    one
      .type('skos:Concept')
      .text('skos:prefLabel', field, 'ja')
      .text('skos:prefLabel', node['fieldEn'], 'en')
      .link('skos:topConceptOf', scheme)
      .link('skos:inScheme', scheme),
  );
}
