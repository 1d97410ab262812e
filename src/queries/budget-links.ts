import { SURE_ENOUGH } from '../budget/budget-summary.ts';
import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  type ArgumentReferences,
  type Bindings,
  descending,
  expression,
  relationship,
  type Traversal,
  way,
} from '../planner/field-declarations.ts';
import { within } from './checks.ts';
import { asList, evidence, fullyConfident, isThere } from './parts.ts';

/** How sure a link is; what is printed is certain. */
export const confidenceOf = (rel: Fragment | string): Fragment => cypher`coalesce(${rel}.confidence, 1.0)`;

/** From an initiative or row up to its item, or from an item to itself; written against the arrows. */
const UP_TO_ITEM = '<-[:HAS_INITIATIVE|HAS_MEASURE*0..2]-';

/** That `program` carries an item whose number is in `numbers`, itself or by a row or initiative of it. */
export const carriesItem = (program: Fragment, numbers: Fragment): Fragment =>
  isThere(
    cypher`(${program})-[carry:CARRIES]->(carried)${UP_TO_ITEM}(item:StrategyItem) WHERE item.number IN ${numbers} AND ${confidenceOf('carry')} >= ${SURE_ENOUGH}`,
  );

/** That an initiative has a programme, itself or by its row. */
export const isFunded = (initiative: Fragment): Fragment =>
  isThere(
    cypher`(${initiative})<-[:HAS_INITIATIVE*0..1]-(carried)<-[carry:CARRIES]-(:BudgetProgram) WHERE ${confidenceOf('carry')} >= ${SURE_ENOUGH}`,
  );

const minConfidence: ArgumentClause<'rel'> = {
  where: ({ rel }, parameter) => cypher`${confidenceOf(rel)} >= ${parameter}`,
  prepare: within(0, 1),
};

/** Links that lead to the same node: the surest one stands for all. */
function surest({ node, rel, rels }: Bindings<'node' | 'rel' | 'rels'>): Fragment {
  return cypher`WITH ${node}, ${rel}, carried ORDER BY ${confidenceOf(rel)} DESC, carried.id, ${rel}.key WITH ${node}, collect(${rel}) AS ${rels} WITH ${node}, ${rels}[0] AS ${rel}`;
}

/** The programmes that carry `self`, given the way from it to what is carried; each once, the surest first. */
function carriers(path: string): Traversal {
  return way({
    kind: 'connection',
    to: 'BudgetProgram',
    binds: ['node', 'rel', 'rels'],
    match: (bindings) =>
      cypher`MATCH (${bindings.self})${path}(carried)<-[${bindings.rel}:CARRIES]-(${bindings.node}:BudgetProgram) ${surest(bindings)}`,
    arguments: { minConfidence },
    order: ({ node, rel }) => [
      descending(confidenceOf(rel)),
      cypher`coalesce(${node}.order, 1000000)`,
      cypher`${node}.id`,
    ],
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
    order: ({ node, rel }) => [
      descending(confidenceOf(rel)),
      cypher`${node}.order`,
      cypher`${node}.id`,
      cypher`${rel}.key`,
    ],
  });
}

/** The items that a programme carries at any level; each once, the surest first. */
export const carriedItems: Traversal = way({
  kind: 'connection',
  to: 'StrategyItem',
  binds: ['node', 'rel', 'rels'],
  match: (bindings) =>
    cypher`MATCH (${bindings.self})-[${bindings.rel}:CARRIES]->(carried)${UP_TO_ITEM}(${bindings.node}:StrategyItem) ${surest(bindings)}`,
  arguments: { minConfidence },
  order: ({ node, rel }) => [descending(confidenceOf(rel)), cypher`${node}.number`, cypher`${node}.id`],
});

/** What every edge of a link says. */
export const carryEdge = {
  link: relationship('link'),
  level: relationship('level'),
  confidence: relationship('confidence', fullyConfident),
  reason: relationship('reason'),
  basis: relationship('basis'),
  evidence: relationship('evidence', evidence.read),
};

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

/** Only organisations that have one of these roles in some programme. */
export const hasProgramRole: ArgumentClause<'node'> = {
  where: ({ node }, parameter, references) =>
    isThere(
      cypher`(${node})-[part:${typesAsked(references, 'filter.programRole')}]-(:BudgetProgram) WHERE type(part) IN ${parameter}`,
    ),
  prepare: typesOf,
};

/** Roles in the order in which an edge lists them. */
const ROLE_ORDER = Object.keys(ROLES);
const roleRank = (rel: Fragment): Fragment =>
  cypher`CASE type(${rel}) ${Object.values(ROLES)
    .map((type, rank) => `WHEN '${type}' THEN ${rank}`)
    .join(' ')} ELSE ${ROLE_ORDER.length} END`;

/**
 * An organisation's programmes, each once, with all that it has to do with it: `rels`. The `role` is chosen in the pattern, or the
 * roles that were not asked for would stand beside it.
 */
export const programsOfOrganization: Traversal = way({
  kind: 'connection',
  to: 'BudgetProgram',
  binds: ['node', 'rels', 'rel'],
  match: ({ self, node, rels, rel }, references) => {
    const roles = references.parameter('role');
    const ofRole = roles ? cypher`WHERE type(${rel}) IN ${roles}` : '';
    return cypher`MATCH (${self})-[${rel}:${typesAsked(references, 'role')}]-(${node}:BudgetProgram) ${ofRole} WITH ${node}, ${rel} ORDER BY ${roleRank(rel)}, ${rel}.key WITH ${node}, collect(${rel}) AS ${rels} WITH ${node}, ${rels}, ${rels}[0] AS ${rel}`;
  },
  arguments: {
    role: { prepare: typesOf },
    level: { where: ({ node }, parameter) => cypher`coalesce(${node}.level, 'PROGRAM') IN ${parameter}` },
  },
  order: ({ node }) => [cypher`coalesce(${node}.order, 1000000)`, cypher`${node}.id`],
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
  order: ({ node, rel }) => [cypher`coalesce(${node}.order, 1000000)`, cypher`${node}.id`, cypher`${rel}.key`],
});
