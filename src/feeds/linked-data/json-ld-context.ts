import { type Name, Names, PREFIXES } from './names.ts';
import { PROPERTIES } from './terms.ts';

/** Properties of others whose values are things. */
const LINKS: readonly Name[] = [
  'dcat:accessURL',
  'dcat:dataset',
  'dcat:distribution',
  'dcat:downloadURL',
  'dcat:landingPage',
  'dcat:mediaType',
  'dcterms:hasPart',
  'dcterms:isPartOf',
  'dcterms:language',
  'dcterms:license',
  'dcterms:publisher',
  'dcterms:references',
  'dcterms:source',
  'dcterms:spatial',
  'dcterms:temporal',
  'dcterms:type',
  'foaf:homepage',
  'foaf:page',
  'org:changedBy',
  'org:classification',
  'org:linkedTo',
  'org:memberOf',
  'org:originalOrganization',
  'org:resultedFrom',
  'org:resultingOrganization',
  'org:subOrganizationOf',
  'org:unitOf',
  'prov:wasDerivedFrom',
  'rdf:predicate',
  'rdf:subject',
  'rdfs:isDefinedBy',
  'rdfs:subPropertyOf',
  'schema:fundedItem',
  'schema:funder',
  'schema:funding',
  'schema:mentions',
  'schema:subjectOf',
  'skos:broader',
  'skos:inScheme',
  'skos:topConceptOf',
  'spdx:algorithm',
  'spdx:checksum',
];

/** Keys whose values are addresses. */
export const LINK_KEYS: ReadonlySet<string> = new Set([
  ...LINKS,
  ...Object.entries(PROPERTIES).flatMap(([name, { of }]) => (of === 'THINGS' ? [name] : [])),
]);

/** What keys and addresses of our JSON-LD mean; it stands in each document, so that none has to be fetched. */
export function jsonLdContext(origin: string): object {
  return {
    '@version': 1.1,
    '@base': `${origin}/`,
    '@vocab': new Names(origin).own,
    ...PREFIXES,
    // Ids of nodes have a colon, and would be taken for addresses of another scheme.
    node: `${origin}/nodes/`,
    ...Object.fromEntries(
      [...LINK_KEYS].map((key) => [
        key,
        { '@id': key.includes(':') ? key : `${new Names(origin).own}${key}`, '@type': '@id' },
      ]),
    ),
  };
}
