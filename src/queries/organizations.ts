import { ORGANIZATION_KINDS } from '../graph/organization-kinds.ts';
import { type CooperationKind, type Duty, decodeProfile } from '../graph/profile.ts';
import { cypher, type Fragment, variable } from '../planner/cypher.ts';
import {
  type Bindings,
  bound,
  descending,
  expression,
  head,
  property,
  relationship,
  type Traversal,
  way,
} from '../planner/field-declarations.ts';
import { hasProgramRole, namedEdge, programsOfOrganization } from './budget-links.ts';
import { atLeastOne, exactlyOneOf, twoOrMore } from './checks.ts';
import { printedNow } from './editions.ts';
import {
  asList,
  evidence,
  idsContaining,
  inOwnPlace,
  organizationId,
  organizationList,
  organizationsBelow,
  plainList,
} from './parts.ts';
import { SHARES, sharedItems, sharedOn } from './sharing.ts';
import { onBasis } from './strategy.ts';

/** What `RelationType` lists. Written into the pattern, so that only these are walked. */
const RELATION_TYPES = 'PART_OF|SUCCEEDED_BY|OVERSEES|MEMBER_OF|PARTICIPATES_IN|COOPERATES_WITH|CONTRIBUTES_TO';

/** The initiatives that a pair shares are chosen with the pair, so that both speak of the same bases. */
const sharedBy = <const One extends string, const Other extends string>(one: One, other: Other): Traversal =>
  way({
    kind: 'connection',
    to: 'Initiative',
    given: ['shares', one, other],
    binds: ['node', 'id'],
    match: ({ shares, node, id }: Bindings<'shares' | 'node' | 'id'>) =>
      cypher`UNWIND ${shares} AS ${id} MATCH (${node}:Entity {id: ${id}})`,
    order: inOwnPlace('Initiative'),
    owner: (bindings: Bindings<One | Other>) => cypher`${bindings[one]}.id + ' ' + ${bindings[other]}.id`,
  });

/** `MentionPlace` of the schema to node types, in the order in which places are listed. */
const PLACES = {
  INITIATIVE: 'Initiative',
  DIRECTION: 'Direction',
  MEASURE: 'Measure',
  BUDGET_PROGRAM: 'BudgetProgram',
  BUDGET_SECTION: 'BudgetSection',
} as const;
const PLACE_RANKS = Object.values(PLACES).map((type, rank) => `WHEN '${type}' THEN ${rank}`);

const mentionedIn: Traversal = way({
  kind: 'connection',
  to: 'Node',
  match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:MENTIONED_IN|NAMED_ON]->(${node}:Entity)`,
  ...printedNow,
  arguments: {
    types: {
      where: ({ node }, parameter) => cypher`${node}.type IN ${parameter}`,
      prepare: (types) => (types as (keyof typeof PLACES)[]).map((type) => PLACES[type]),
    },
  },
  order: ({ node, rel }) => [
    cypher`CASE ${node}.type ${PLACE_RANKS.join(' ')} ELSE ${PLACE_RANKS.length} END`,
    // Every type that a place is of has one of its own.
    cypher`${node}.order`,
    cypher`type(${rel})`,
    cypher`${rel}.key`,
  ],
});
const readDuties = (stored: unknown) => asList(stored).map((text) => decodeProfile<Duty>(text));
const readCooperationKinds = (stored: unknown) => asList(stored).map((text) => decodeProfile<CooperationKind>(text));

const KIND_RANKS = ORGANIZATION_KINDS.map((kind, rank) => `WHEN '${kind}' THEN ${rank}`).join(' ');

/** Kinds in the order of the schema. */
const kindRank = (node: Fragment): Fragment =>
  cypher`CASE ${node}.kind ${KIND_RANKS} ELSE ${String(ORGANIZATION_KINDS.length)} END`;

/** Organisations: who they are, what they answer for, with whom. */
export const organizationsCatalog = {
  Query: {
    organization: head({
      kind: 'one',
      to: 'Organization',
      binds: ['node'],
      match: ({ node }, references) =>
        cypher`MATCH (${node}:Organization {id: ${references.parameter('id') ?? references.value('name')}})`,
      arguments: { id: { prepare: organizationId }, name: { prepare: organizationId } },
      check: exactlyOneOf('id', 'name'),
    }),
    organizations: head({
      kind: 'connection',
      to: 'Organization',
      match: ({ node }) => cypher`MATCH (${node}:Organization)`,
      arguments: {
        orderBy: {},
        'filter.kind': { where: ({ node }, parameter) => cypher`${node}.kind IN ${parameter}` },
        'filter.parent': {
          where: ({ node }, parameter) => cypher`${node}.id IN ${parameter}`,
          prepare: organizationsBelow,
        },
        'filter.name': {
          where: ({ node }, parameter) => cypher`${node}.id IN ${parameter}`,
          prepare: idsContaining('Organization'),
        },
        'filter.programRole': hasProgramRole,
      },
      order: ({ node }, references) => [
        ...(references.constant('orderBy') === 'KIND' ? [kindRank(node)] : []),
        cypher`${node}.id`,
      ],
    }),
    topics: head({
      kind: 'connection',
      to: 'Topic',
      match: ({ node }) => cypher`MATCH (${node}:Topic)`,
      order: ({ node }) => [cypher`${node}.id`],
    }),
    sharedInitiatives: head({
      kind: 'connection',
      to: 'Initiative',
      binds: ['node', 'rel', 'organization'],
      match: ({ node, rel, organization }) =>
        cypher`MATCH (${organization}:Organization)-[${rel}:RESPONSIBLE_FOR]->(${node}:Initiative)`,
      ...printedNow,
      arguments: {
        organizations: {
          where: ({ organization }, parameter) => cypher`${organization}.id IN ${parameter}`,
          prepare: (names, context, values, argument) =>
            twoOrMore(organizationList(names, context, values, argument) as string[], argument),
        },
        basis: onBasis,
        match: {
          // ALL needs as many as were asked for, ANY one.
          having: ({ matched }, _parameter, references) =>
            references.constant('match') === 'ALL'
              ? cypher`${matched} >= size(${references.value('organizations')})`
              : cypher`${matched} >= 1`,
        },
      },
      group: { compute: { matched: ({ organization }) => cypher`count(DISTINCT ${organization})` } },
      order: inOwnPlace('Initiative'),
    }),
    collaborations: head({
      kind: 'connection',
      to: 'Collaboration',
      binds: ['a', 'b', 'shares'],
      match: ({ a, b, shares }, references) => {
        const rel = variable('pair');
        return cypher`MATCH (${a}:Organization)-[${rel}:${SHARES}]->(${b}:Organization) WITH ${a}, ${b}, ${sharedOn(rel, references)} AS ${shares}`;
      },
      where: ({ shares }, references) => [cypher`size(${shares}) >= ${references.value('minShared')}`],
      arguments: {
        minShared: { prepare: atLeastOne },
        kinds: { where: ({ a, b }, parameter) => cypher`${a}.kind IN ${parameter} AND ${b}.kind IN ${parameter}` },
        basis: {},
      },
      order: ({ a, b, shares }) => [descending(cypher`size(${shares})`), cypher`${a}.id`, cypher`${b}.id`],
      target: ({ a, b, shares }) => ({ a, b, shares }),
    }),
  },
  SharedInitiativeEdge: { matched: expression(['matched'], ({ matched }) => matched) },
  CollaborationEdge: {},
  Collaboration: {
    organizations: bound('Organization', ['a', 'b'], ({ a, b }) => [{ self: a }, { self: b }]),
    shared: expression(['shares'], ({ shares }) => cypher`size(${shares})`),
    items: sharedItems,
    initiatives: sharedBy('a', 'b'),
  },
  Organization: {
    id: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    abbreviation: property('abbreviation'),
    kind: property('kind'),
    aliases: property('aliases', asList),
    summaryEn: property('summaryEn'),
    duties: property('duties', readDuties),
    cooperationKinds: property('cooperationKinds', readCooperationKinds),
    foundedYear: property('foundedYear'),
    foundedMonth: property('foundedMonth'),
    foundedEvidence: property('foundedEvidence', evidence.read),
    evidence,
    parent: way({
      kind: 'one',
      to: 'Organization',
      match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:PART_OF]->(${node}:Organization)`,
    }),
    children: way({
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:PART_OF]-(${node}:Organization)`,
      order: ({ node }) => [cypher`${node}.id`],
    }),
    predecessors: plainList(
      'Organization',
      ({ self, rel, node }) => cypher`(${self})<-[${rel}:SUCCEEDED_BY]-(${node}:Organization)`,
    ),
    successors: plainList(
      'Organization',
      ({ self, rel, node }) => cypher`(${self})-[${rel}:SUCCEEDED_BY]->(${node}:Organization)`,
    ),
    initiatives: way({
      kind: 'connection',
      to: 'Initiative',
      match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:RESPONSIBLE_FOR]->(${node}:Initiative)`,
      ...printedNow,
      arguments: { basis: onBasis },
      order: inOwnPlace('Initiative'),
    }),
    measures: way({
      kind: 'connection',
      to: 'Measure',
      match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:NAMED_ON]->(${node}:Measure)`,
      ...printedNow,
      order: inOwnPlace('Measure'),
    }),
    items: way({
      kind: 'list',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ self, node }) =>
        cypher`MATCH (${self})-[:RESPONSIBLE_FOR|MENTIONED_IN|NAMED_ON]->(place)<-[:HAS_INITIATIVE|HAS_DIRECTION|HAS_MEASURE*1..2]-(${node}:StrategyItem)`,
      ...printedNow,
      group: { compute: {} },
      order: inOwnPlace('StrategyItem'),
    }),
    collaborators: way({
      kind: 'connection',
      to: 'Organization',
      binds: ['node', 'shares'],
      match: ({ self, node, shares }, references) => {
        const rel = variable('pair');
        return cypher`MATCH (${self})-[${rel}:${SHARES}]-(${node}:Organization) WITH ${self}, ${node}, ${sharedOn(rel, references)} AS ${shares}`;
      },
      where: ({ shares }, references) => [cypher`size(${shares}) >= ${references.value('minShared')}`],
      arguments: {
        minShared: { prepare: atLeastOne },
        kinds: { where: ({ node }, parameter) => cypher`${node}.kind IN ${parameter}` },
        basis: {},
      },
      order: ({ node, shares }) => [descending(cypher`size(${shares})`), cypher`${node}.id`],
    }),
    mentionedIn,
    relations: way({
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:${RELATION_TYPES}]-(${node}:Organization)`,
      arguments: { types: { where: ({ rel }, parameter) => cypher`type(${rel}) IN ${parameter}` } },
      order: ({ rel, node }) => [
        cypher`type(${rel})`,
        cypher`${node}.id`,
        cypher`startNode(${rel}).id`,
        cypher`${rel}.key`,
      ],
    }),
    programs: programsOfOrganization,
    topics: plainList('Topic', ({ self, rel, node }) => cypher`(${self})-[${rel}:WORKS_ON]->(${node}:Topic)`),
    policies: plainList('Policy', ({ self, rel, node }) => cypher`(${self})-[${rel}:CITES]->(${node}:Policy)`),
    sections: plainList(
      'BudgetSection',
      ({ self, rel, node }) => cypher`(${self})-[${rel}:MENTIONED_IN]->(${node}:BudgetSection)`,
      inOwnPlace('BudgetSection'),
    ),
  },
  OrganizationEdge: {},
  MentionedInEdge: namedEdge,
  TopicEdge: {},
  MeasureEdge: { printed: relationship('printed'), evidence: relationship('evidence', evidence.read) },
  CollaboratorEdge: {
    shared: expression(['shares'], ({ shares }) => cypher`size(${shares})`),
    initiatives: sharedBy('self', 'node'),
  },
  RelationEdge: {
    type: expression(['rel'], ({ rel }) => cypher`type(${rel})`),
    outgoing: expression(['rel', 'self'], ({ rel, self }) => cypher`startNode(${rel}).id = ${self}.id`),
    basis: relationship('basis'),
    statement: relationship('statement'),
    statementJa: relationship('statementJa'),
    fiscalYear: relationship('fiscalYear'),
    orLater: relationship('orLater', (stored) => stored === true),
    evidence: relationship('evidence', evidence.read),
  },
  Topic: {
    id: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    field: property('field'),
    fieldEn: property('fieldEn'),
    evidence,
  },
};
