import type { RelationshipType } from '../../graph/model.ts';
import type { Relationship } from '../whole-graph.ts';
import type { Name } from './names.ts';
import { isUnit } from './organization-mappings.ts';

/** What a relationship says from its start of its end; `inverse`: of its start from its end. */
interface Relation {
  name: Name;
  inverse?: true;
}

const RELATIONS: Readonly<Record<Exclude<RelationshipType, 'PART_OF'>, Relation>> = {
  HAS_MEASURE: { name: 'dcterms:hasPart' },
  HAS_DIRECTION: { name: 'dcterms:hasPart' },
  HAS_INITIATIVE: { name: 'dcterms:hasPart' },
  RESPONSIBLE_FOR: { name: 'ghs:responsibleFor' },
  NAMED_ON: { name: 'ghs:namedOn' },
  MENTIONED_IN: { name: 'schema:mentions', inverse: true },
  FORMERLY: { name: 'ghs:formerly' },
  CITES: { name: 'dcterms:references' },
  SUCCEEDED_BY: { name: 'ghs:succeededBy' },
  OVERSEES: { name: 'ghs:oversees' },
  MEMBER_OF: { name: 'org:memberOf' },
  PARTICIPATES_IN: { name: 'ghs:participatesIn' },
  COOPERATES_WITH: { name: 'org:linkedTo' },
  SHARES_INITIATIVES_WITH: { name: 'ghs:sharesInitiativesWith' },
  CONTRIBUTES_TO: { name: 'ghs:contributesTo' },
  WORKS_ON: { name: 'ghs:worksOn' },
  ADMINISTERED_BY: { name: 'ghs:administeredBy' },
  INVOLVES: { name: 'ghs:involves' },
  IMPLEMENTED_BY: { name: 'ghs:implementedBy' },
  CONTRIBUTION_TO: { name: 'ghs:contributionTo' },
  HAS_BUDGET: { name: 'ghs:budgetLine' },
  CARRIES: { name: 'ghs:carries' },
  COMPONENT_OF: { name: 'dcterms:isPartOf' },
  IN_SECTION: { name: 'ghs:inSection' },
  PART_OF_SECTION: { name: 'dcterms:isPartOf' },
  DIFFERS_BY: { name: 'ghs:differsBy' },
  DESCRIBED_BY: { name: 'schema:subjectOf' },
  READ_FROM: { name: 'dcterms:source' },
};

/** What a relationship says. */
export function relationOf({ type, startKind, endKind }: Relationship): Relation {
  if (type !== 'PART_OF') return RELATIONS[type];
  // A unit of a unit is a part of it: units are of organisations.
  return { name: isUnit(startKind) && !isUnit(endKind) ? 'org:unitOf' : 'org:subOrganizationOf' };
}
