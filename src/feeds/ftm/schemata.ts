import type { NodeType, RelationshipType } from '../../graph/model.ts';

/** What a node is in the model of FollowTheMoney; `null`: it is no entity there, and neither are relationships with it. */
export const NODE_SCHEMATA: Readonly<Record<NodeType, 'BY_KIND' | 'Project' | 'Document' | 'Note' | null>> = {
  Organization: 'BY_KIND',
  StrategyItem: 'Project',
  Measure: 'Project',
  Initiative: 'Project',
  BudgetProgram: 'Project',
  // A sentence of the strategy, which the model has no better name for.
  Direction: 'Note',
  Policy: 'Document',
  ReviewSheet: 'Document',
  SourceDocument: 'Document',
  // A field of work, an amount (told in the notes of its programme), a heading, a sum: none is a thing or a link of that model.
  Topic: null,
  BudgetLine: null,
  BudgetSection: null,
  BudgetDocumentTotal: null,
};

/** How a relationship is an entity: its schema, which properties hold its ends, and what it says. */
export interface LinkSchema {
  schema: 'UnknownLink' | 'ProjectParticipant' | 'Membership' | 'Succession' | 'Payment' | 'Documentation';
  from: string;
  to: string;
  /** In English, read from the start to the end. */
  role: string;
}

const unknownLink = (role: string): LinkSchema => ({ schema: 'UnknownLink', from: 'subject', to: 'object', role });
/** Of an organisation, with a project, and the other way round. */
const takesPart = (role: string): LinkSchema => ({
  schema: 'ProjectParticipant',
  from: 'participant',
  to: 'project',
  role,
});
const hasPart = (role: string): LinkSchema => ({
  schema: 'ProjectParticipant',
  from: 'project',
  to: 'participant',
  role,
});
const membership = (role: string): LinkSchema => ({ schema: 'Membership', from: 'member', to: 'organization', role });
const documentation = (role: string): LinkSchema => ({
  schema: 'Documentation',
  from: 'entity',
  to: 'document',
  role,
});

/** `null`: what the relationship leads to is no entity. */
export const LINK_SCHEMATA: Readonly<Record<RelationshipType, LinkSchema | null>> = {
  HAS_MEASURE: unknownLink('has the row'),
  HAS_DIRECTION: unknownLink('has the direction'),
  HAS_INITIATIVE: unknownLink('has the initiative'),
  RESPONSIBLE_FOR: takesPart('responsible for'),
  NAMED_ON: takesPart('named as responsible for the row'),
  MENTIONED_IN: unknownLink('mentioned in'),
  FORMERLY: unknownLink('formerly, in an earlier edition'),
  CITES: documentation('cites'),
  PART_OF: unknownLink('part of'),
  SUCCEEDED_BY: { schema: 'Succession', from: 'predecessor', to: 'successor', role: 'succeeded by' },
  OVERSEES: unknownLink('oversees'),
  MEMBER_OF: membership('member of'),
  PARTICIPATES_IN: membership('takes part in'),
  COOPERATES_WITH: unknownLink('cooperates with'),
  SHARES_INITIATIVES_WITH: unknownLink('answers for the same initiatives as'),
  CONTRIBUTES_TO: { schema: 'Payment', from: 'payer', to: 'beneficiary', role: 'pays contributions to' },
  ADMINISTERED_BY: hasPart('administered by'),
  INVOLVES: hasPart('takes part'),
  IMPLEMENTED_BY: hasPart('implemented by'),
  // Who pays is the ministry that runs the programme.
  CONTRIBUTION_TO: { schema: 'Payment', from: 'project', to: 'beneficiary', role: 'contribution to' },
  CARRIES: unknownLink('carries out'),
  COMPONENT_OF: unknownLink('component of'),
  DESCRIBED_BY: documentation('described by the review sheet'),
  READ_FROM: documentation('read from'),
  WORKS_ON: null,
  HAS_BUDGET: null,
  IN_SECTION: null,
  PART_OF_SECTION: null,
  DIFFERS_BY: null,
};

/** Kinds of organisations of the state and the municipalities of Japan; the registry has no others of these kinds. */
const PUBLIC_KINDS = new Set([
  'MINISTRY',
  'AGENCY',
  'CABINET',
  'BUREAU',
  'DIVISION',
  'NATIONAL_CENTER',
  'LOCAL_GOVERNMENT',
]);
/** Words of a legal form that only companies have: 会社 is a company. A private body without one may be an association. */
const COMPANY = /会社|\b(?:Company|Corporation|Inc|Ltd|Co)\b/u;

/** The schema of an organisation by its kind and names, and whether it is one of Japan. */
export function organizationSchema(kind: unknown, names: readonly unknown[]): { schema: string; isJapanese: boolean } {
  if (PUBLIC_KINDS.has(String(kind))) return { schema: 'PublicBody', isJapanese: true };
  const isCompany = kind === 'PRIVATE' && names.some((name) => COMPANY.test(String(name)));
  return { schema: isCompany ? 'Company' : 'Organization', isJapanese: false };
}
