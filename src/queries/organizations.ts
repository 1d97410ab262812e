import { type Catalog, expression, property, relationship, type Traversal } from '../planner/field-plans.ts';
import { hasProgramRole, programsOfOrganization } from './budget-links.ts';
import { atLeastOne, exactlyOneOf, twoOrMore } from './checks.ts';
import { asList, evidence, INITIATIVE_ORDER, oneOf, organizationList, plainList } from './parts.ts';
import { onBasis } from './strategy.ts';

/** What `RelationType` lists. Written into the pattern, so that only these are walked. */
const RELATION_TYPES = 'PART_OF|SUCCEEDED_BY|OVERSEES|MEMBER_OF|PARTICIPATES_IN|COOPERATES_WITH|CONTRIBUTES_TO';

/** The initiatives that a pair shares are collected while the pairs are formed, so that both speak of the same bases. */
const sharedInitiatives: Traversal = {
  kind: 'connection',
  to: 'Initiative',
  binds: ['node'],
  match: ({ shares, node }) => `UNWIND ${shares} AS ${node}`,
  order: INITIATIVE_ORDER,
};

/** Organisations: who they are, what they answer for, with whom. */
export const organizationsCatalog: Catalog = {
  Query: {
    organization: {
      kind: 'one',
      to: 'Organization',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:Entity)`,
      where: ({ node }) => [`${node}.type = 'Organization'`],
      arguments: {
        id: {
          where: ({ node }, parameter) => `${node}.id = ${parameter}`,
          prepare: (id, context) => context.organizationIds([String(id)])[0],
        },
        name: {
          where: ({ node }, parameter) => `${node}.id = ${parameter}`,
          prepare: (name, context) => context.organizationIds([String(name)])[0],
        },
      },
      check: exactlyOneOf('id', 'name'),
      order: ({ node }) => [`${node}.id`],
    },
    organizations: {
      kind: 'connection',
      to: 'Organization',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:Organization)`,
      arguments: {
        'filter.kind': { where: ({ node }, parameter) => `${node}.kind IN ${parameter}` },
        'filter.parent': {
          where: ({ node }, parameter) =>
            `EXISTS { MATCH (${node})-[:PART_OF*1..6]->(above:Organization) WHERE ${oneOf('above.id', parameter)} }`,
          prepare: organizationList,
        },
        'filter.name': {
          where: ({ node }, parameter) => `${node}.id IN ${parameter}`,
          prepare: (text, context) => context.idsContaining('Organization', String(text)),
        },
        'filter.programRole': hasProgramRole,
      },
      order: ({ node }) => [`${node}.id`],
    },
    sharedInitiatives: {
      kind: 'connection',
      to: 'Initiative',
      binds: ['node', 'rel', 'organization'],
      match: ({ node, rel, organization }) =>
        `MATCH (${organization}:Organization)-[${rel}:RESPONSIBLE_FOR]->(${node}:Initiative)`,
      arguments: {
        organizations: {
          where: ({ organization }, parameter) => `${organization}.id IN ${parameter}`,
          prepare: (names, context) => twoOrMore(organizationList(names, context)),
        },
        basis: onBasis,
        match: {
          // ALL needs as many as were asked for, ANY one.
          having: ({ matched }, parameter, references) =>
            `${matched} >= CASE ${parameter} WHEN 'ALL' THEN size(${references.parameter('organizations')}) ELSE 1 END`,
        },
      },
      group: { compute: { matched: ({ organization }) => `count(DISTINCT ${organization})` } },
      order: INITIATIVE_ORDER,
    },
    collaborations: {
      kind: 'connection',
      to: 'Collaboration',
      binds: ['a', 'b', 'initiative', 'rel', 'other'],
      match: ({ a, b, initiative, rel, other }) =>
        `MATCH (${a}:Organization)-[${rel}:RESPONSIBLE_FOR]->(${initiative}:Initiative)<-[${other}:RESPONSIBLE_FOR]-(${b}:Organization)`,
      where: ({ a, b }) => [`${a}.id < ${b}.id`],
      arguments: {
        minShared: { having: ({ shared }, parameter) => `${shared} >= ${parameter}`, prepare: atLeastOne },
        kinds: { where: ({ a, b }, parameter) => `${a}.kind IN ${parameter} AND ${b}.kind IN ${parameter}` },
        basis: {
          where: ({ rel, other }, parameter) =>
            `${rel}.responsibility IN ${parameter} AND ${other}.responsibility IN ${parameter}`,
        },
      },
      group: {
        keeps: ['a', 'b'],
        compute: {
          shared: ({ initiative }) => `count(DISTINCT ${initiative})`,
          shares: ({ initiative }) => `collect(DISTINCT ${initiative})`,
        },
      },
      order: ({ a, b, shared }) => [`${shared} DESC`, `${a}.id`, `${b}.id`],
      targetScope: ({ a, b, shared, shares }) => ({
        a: a ?? '',
        b: b ?? '',
        shared: shared ?? '',
        shares: shares ?? '',
      }),
    },
  },
  SharedInitiativeEdge: { matched: expression(({ matched }) => matched ?? '0') },
  CollaborationEdge: {},
  Collaboration: {
    organizations: { kind: 'bound', to: 'Organization', scopes: ({ a, b }) => [{ self: a ?? '' }, { self: b ?? '' }] },
    shared: expression(({ shared }) => shared ?? '0'),
    items: {
      kind: 'list',
      to: 'StrategyItem',
      binds: ['node', 'initiative'],
      match: ({ shares, initiative, node }) =>
        `UNWIND ${shares} AS ${initiative} MATCH (${initiative})<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(${node}:StrategyItem)`,
      group: { compute: {} },
      order: ({ node }) => [`${node}.number`, `${node}.id`],
    },
    initiatives: sharedInitiatives,
  },
  Organization: {
    id: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    abbreviation: property('abbreviation'),
    kind: property('kind'),
    aliases: property('aliases', asList),
    summaryEn: property('summaryEn'),
    evidence,
    parent: {
      kind: 'one',
      to: 'Organization',
      match: ({ self, rel, node }) => `MATCH (${self})-[${rel}:PART_OF]->(${node}:Organization)`,
      order: ({ node }) => [`${node}.id`],
    },
    children: {
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:PART_OF]-(${node}:Organization)`,
      order: ({ node }) => [`${node}.id`],
    },
    predecessors: plainList(
      'Organization',
      ({ self, rel, node }) => `(${self})<-[${rel}:SUCCEEDED_BY]-(${node}:Organization)`,
    ),
    successors: plainList(
      'Organization',
      ({ self, rel, node }) => `(${self})-[${rel}:SUCCEEDED_BY]->(${node}:Organization)`,
    ),
    initiatives: {
      kind: 'connection',
      to: 'Initiative',
      match: ({ self, rel, node }) => `MATCH (${self})-[${rel}:RESPONSIBLE_FOR]->(${node}:Initiative)`,
      arguments: { basis: onBasis },
      order: INITIATIVE_ORDER,
    },
    measures: {
      kind: 'connection',
      to: 'Measure',
      match: ({ self, rel, node }) => `MATCH (${self})-[${rel}:NAMED_ON]->(${node}:Measure)`,
      order: ({ node }) => [`${node}.order`, `${node}.id`],
    },
    items: {
      kind: 'list',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ self, node }) =>
        `MATCH (${self})-[:RESPONSIBLE_FOR]->(:Initiative)<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(${node}:StrategyItem)`,
      group: { compute: {} },
      order: ({ node }) => [`${node}.number`, `${node}.id`],
    },
    collaborators: {
      kind: 'connection',
      to: 'Organization',
      binds: ['node', 'initiative', 'rel', 'other'],
      match: ({ self, node, initiative, rel, other }) =>
        `MATCH (${self})-[${rel}:RESPONSIBLE_FOR]->(${initiative}:Initiative)<-[${other}:RESPONSIBLE_FOR]-(${node}:Organization)`,
      where: ({ self, node }) => [`${node}.id <> ${self}.id`],
      arguments: {
        minShared: { having: ({ shared }, parameter) => `${shared} >= ${parameter}`, prepare: atLeastOne },
        kinds: { where: ({ node }, parameter) => `${node}.kind IN ${parameter}` },
        basis: {
          where: ({ rel, other }, parameter) =>
            `${rel}.responsibility IN ${parameter} AND ${other}.responsibility IN ${parameter}`,
        },
      },
      group: {
        compute: {
          shared: ({ initiative }) => `count(DISTINCT ${initiative})`,
          shares: ({ initiative }) => `collect(DISTINCT ${initiative})`,
        },
      },
      order: ({ node, shared }) => [`${shared} DESC`, `${node}.id`],
    },
    mentionedIn: {
      kind: 'connection',
      to: 'Initiative',
      match: ({ self, rel, node }) => `MATCH (${self})-[${rel}:MENTIONED_IN]->(${node}:Initiative)`,
      order: INITIATIVE_ORDER,
    },
    relations: {
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => `MATCH (${self})-[${rel}:${RELATION_TYPES}]-(${node}:Organization)`,
      arguments: { types: { where: ({ rel }, parameter) => `type(${rel}) IN ${parameter}` } },
      order: ({ rel, node }) => [`type(${rel})`, `${node}.id`, `startNode(${rel}).id`, `${rel}.key`],
    },
    programs: programsOfOrganization,
    topics: plainList('Topic', ({ self, rel, node }) => `(${self})-[${rel}:WORKS_ON]->(${node}:Topic)`),
    policies: plainList('Policy', ({ self, rel, node }) => `(${self})-[${rel}:CITES]->(${node}:Policy)`),
  },
  OrganizationEdge: {},
  MeasureEdge: { printed: relationship('printed'), evidence: relationship('evidence', evidence.read) },
  CollaboratorEdge: { shared: expression(({ shared }) => shared ?? '0'), initiatives: sharedInitiatives },
  RelationEdge: {
    type: expression(({ rel }) => `type(${rel})`),
    outgoing: expression(({ rel, self }) => `startNode(${rel}).id = ${self}.id`),
    basis: relationship('basis'),
    statement: relationship('statement'),
    fiscalYear: relationship('fiscalYear'),
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
