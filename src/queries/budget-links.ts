import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  type ArgumentReferences,
  type Bindings,
  descending,
  expression,
  type OrderKey,
  relationship,
  type Traversal,
  way,
} from '../planner/field-declarations.ts';
import { within } from './checks.ts';
import { asList, evidence, fullyConfident, inOwnPlace, isThere } from './parts.ts';

/** From an initiative or row up to its item, or from an item to itself; written against the arrows. */
const UP_TO_ITEM = '<-[:HAS_INITIATIVE|HAS_MEASURE*0..2]-';

const minConfidence: ArgumentClause<'rel'> = {
  where: ({ rel }, parameter) => cypher`${rel}.confidence >= ${parameter}`,
  prepare: within(0, 1),
};

/** Of links that lead to the same node the surest one stands for all. */
const surest = {
  compute: { confidence: ({ rel }: Bindings<'rel'>) => cypher`max(${rel}.confidence)` },
  first: ({ rel, place }: Bindings<'rel' | 'place'>): OrderKey[] => [
    descending(cypher`${rel}.confidence`),
    cypher`${place}.id`,
    cypher`${rel}.key`,
  ],
};

/** The programmes that carry `self`, given the way from it to the place that is carried; each once, the surest first. */
function carriers(path: string): Traversal {
  return way({
    kind: 'connection',
    to: 'BudgetProgram',
    binds: ['node', 'place', 'rel', 'rels'],
    match: ({ self, place, rel, node }) =>
      cypher`MATCH (${self})${path}(${place})<-[${rel}:CARRIES]-(${node}:BudgetProgram)`,
    arguments: { minConfidence },
    group: surest,
    order: ({ node, confidence }) => [descending(confidence), ...inOwnPlace('BudgetProgram')({ node })],
  });
}

/** An item's programmes include those of its rows and initiatives. */
export const programsOfItem = carriers('-[:HAS_MEASURE|HAS_INITIATIVE*0..2]->');
/** A row's programmes include those of its initiatives. */
export const programsOfMeasure = carriers('-[:HAS_INITIATIVE*0..1]->');
/** An initiative's programmes include those that carry its whole row. */
export const programsOfInitiative = carriers('<-[:HAS_INITIATIVE*0..1]-');

/** What a programme carries at one level. */
export function carried(to: 'Initiative' | 'Measure'): Traversal {
  return way({
    kind: 'connection',
    to,
    match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:CARRIES]->(${node}:${to})`,
    arguments: { minConfidence },
    order: ({ node, rel }) => [descending(cypher`${rel}.confidence`), ...inOwnPlace(to)({ node }), cypher`${rel}.key`],
  });
}

/** The items that a programme carries at any level; each once, the surest first. */
export const carriedItems: Traversal = way({
  kind: 'connection',
  to: 'StrategyItem',
  binds: ['node', 'place', 'rel', 'rels'],
  match: ({ self, place, rel, node }) =>
    cypher`MATCH (${self})-[${rel}:CARRIES]->(${place})${UP_TO_ITEM}(${node}:StrategyItem)`,
  arguments: { minConfidence },
  group: surest,
  order: ({ node, confidence }) => [descending(confidence), ...inOwnPlace('StrategyItem')({ node })],
});

/** What every edge of a link says. */
export const carryEdge = {
  link: relationship('link'),
  level: relationship('level'),
  confidence: relationship('confidence', fullyConfident),
  reason: relationship('reason'),
  reasonJa: relationship('reasonJa'),
  basis: relationship('basis'),
  evidence: relationship('evidence', evidence.read),
};

/** The same where several links may lead to the node. */
export const surestCarryEdge = { ...carryEdge, confidence: expression(['confidence'], ({ confidence }) => confidence) };

/** What an edge between a programme and an organisation or policy says. */
export const namedEdge = {
  printed: relationship('printed'),
  basis: relationship('basis'),
  evidence: relationship('evidence', evidence.read),
};

/** Telephone extensions as printed. */
export const extensions = relationship('extensions', asList);

/** Relationship types by what the organisation does. */
const ROLES = {
  ADMINISTERS: 'ADMINISTERED_BY',
  TAKES_PART: 'INVOLVES',
  IMPLEMENTS: 'IMPLEMENTED_BY',
  RECEIVES: 'CONTRIBUTION_TO',
  MENTIONED: 'MENTIONED_IN',
} as const;
const ROLE_OF_TYPE = new Map<unknown, string>(Object.entries(ROLES).map(([role, type]) => [type, role]));

const typesOf = (roles: unknown): string[] => (roles as (keyof typeof ROLES)[]).map((role) => ROLES[role]);

/** The types of the roles that an argument asks for, else of all, for a pattern: what an organisation has nothing to do with is not looked at. */
function typesAsked(references: ArgumentReferences, path: string): string {
  const asked = references.constant(path);
  const types = Array.isArray(asked) && asked.length > 0 ? typesOf(asked) : Object.values(ROLES);
  return types.join('|');
}

/** Whether an empty list of roles is asked for: nothing has one of them, and no pattern says so. */
function asksNone(references: ArgumentReferences, path: string): boolean {
  const asked = references.constant(path);
  return Array.isArray(asked) && asked.length === 0;
}

/** Only organisations that have one of these roles in some programme. */
export const hasProgramRole: ArgumentClause<'node'> = {
  where: ({ node }, _parameter, references) =>
    asksNone(references, 'filter.programRole')
      ? cypher`false`
      : isThere(cypher`(${node})-[:${typesAsked(references, 'filter.programRole')}]-(:BudgetProgram)`),
};

/** Roles in the order in which an edge lists them. */
const ROLE_ORDER = Object.keys(ROLES);
const roleRank = (rel: Fragment): Fragment =>
  cypher`CASE type(${rel}) ${Object.values(ROLES)
    .map((type, rank) => `WHEN '${type}' THEN ${rank}`)
    .join(' ')} ELSE ${ROLE_ORDER.length} END`;

/** An organisation's programmes, each once, with all that it has to do with it: `rels`. */
export const programsOfOrganization: Traversal = way({
  kind: 'connection',
  to: 'BudgetProgram',
  binds: ['node', 'rels', 'rel'],
  match: ({ self, node, rel }, references) =>
    cypher`MATCH (${self})-[${rel}:${typesAsked(references, 'role')}]-(${node}:BudgetProgram)`,
  arguments: {
    role: { where: (_bindings, _parameter, references) => (asksNone(references, 'role') ? cypher`false` : null) },
    level: { where: ({ node }, parameter) => cypher`${node}.level IN ${parameter}` },
  },
  group: { compute: {}, first: ({ rel }) => [roleRank(rel), cypher`${rel}.key`] },
  order: inOwnPlace('BudgetProgram'),
});

/** What the edge to one of an organisation's programmes says: its first role's words, and the lines of all. */
export const organizationProgramEdge = {
  roles: expression(
    ['rels'],
    ({ rels }) => cypher`[r IN ${rels} | type(r)]`,
    (types) => [...new Set((types as string[]).map((type) => ROLE_OF_TYPE.get(type)))],
  ),
  role: expression(
    ['rel'],
    ({ rel }) => cypher`type(${rel})`,
    (type) => ROLE_OF_TYPE.get(type),
  ),
  ...namedEdge,
  extensions,
  confidence: relationship('confidence', fullyConfident),
  evidence: expression(
    ['rels'],
    ({ rels }) => cypher`[r IN ${rels} | r.evidence]`,
    (stored) => evidence.read([...new Set((stored as unknown[]).flatMap(asList))]),
  ),
};

/** The programmes that cite a policy, in the order of the documents. */
export const programsOfPolicy: Traversal = way({
  kind: 'connection',
  to: 'BudgetProgram',
  match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:CITES]-(${node}:BudgetProgram)`,
  place: ({ rel }) => cypher`${rel}.place`,
  total: ({ self }) => cypher`coalesce(${self}.programCount, 0)`,
  order: ({ node, rel }) => [...inOwnPlace('BudgetProgram')({ node }), cypher`${rel}.key`],
});
