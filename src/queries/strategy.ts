import {
  type ArgumentClause,
  type Catalog,
  expression,
  property,
  relationship,
  type Traversal,
} from '../planner/field-plans.ts';
import { isFunded, programsOfInitiative, programsOfItem, programsOfMeasure } from './budget-links.ts';
import { asList, evidence, fullyConfident, INITIATIVE_ORDER, organizationList, plainList } from './parts.ts';

/** Only responsibility on one of these bases. */
export const onBasis: ArgumentClause = {
  where: ({ rel }, parameter) => `${rel}.responsibility IN ${parameter}`,
};

const initiativesOfMeasure: Traversal = {
  kind: 'connection',
  to: 'Initiative',
  match: ({ self, rel, node }) => `MATCH (${self})-[${rel}:HAS_INITIATIVE]->(${node}:Initiative)`,
  order: INITIATIVE_ORDER,
};

const mentions: Traversal = {
  kind: 'connection',
  to: 'Organization',
  match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:MENTIONED_IN]-(${node}:Organization)`,
  order: ({ node }) => [`${node}.id`],
};

const citedPolicies: Traversal = plainList(
  'Policy',
  ({ self, rel, node }) => `(${self})-[${rel}:CITES]->(${node}:Policy)`,
);

const mentionEdge = { printed: relationship('printed'), evidence: relationship('evidence', evidence.read) };
const responsibilityEdge = {
  basis: relationship('responsibility'),
  statedAs: relationship('basis'),
  printed: relationship('printed'),
  confidence: relationship('confidence', fullyConfident),
  evidence: relationship('evidence', evidence.read),
};

/** Items, rows, directions and initiatives of the strategy table, and what leads on from them. */
export const strategyCatalog: Catalog = {
  Query: {
    strategyItems: {
      kind: 'list',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:StrategyItem)`,
      order: ({ node }) => [`${node}.number`, `${node}.id`],
    },
    strategyItem: {
      kind: 'one',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:StrategyItem)`,
      arguments: { number: { where: ({ node }, parameter) => `${node}.number = ${parameter}` } },
      order: ({ node }) => [`${node}.id`],
    },
    initiatives: {
      kind: 'connection',
      to: 'Initiative',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:Initiative)`,
      arguments: {
        'filter.item': {
          where: ({ node }, parameter) =>
            `EXISTS { MATCH (${node})<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(item:StrategyItem) WHERE item.number IN ${parameter} }`,
        },
        'filter.organization': {
          where: ({ node }, parameter, references) => {
            const basis = references.parameter('filter.basis');
            const onThat = basis ? ` AND r.responsibility IN ${basis}` : '';
            return `EXISTS { MATCH (${node})<-[r:RESPONSIBLE_FOR]-(o:Organization) WHERE o.id IN ${parameter}${onThat} }`;
          },
          prepare: organizationList,
        },
        'filter.basis': {
          where: ({ node }, parameter) =>
            `EXISTS { MATCH (${node})<-[r:RESPONSIBLE_FOR]-(:Organization) WHERE r.responsibility IN ${parameter} }`,
        },
        'filter.text': {
          where: ({ node }, parameter) => `${node}.id IN ${parameter}`,
          prepare: (text, context) => context.idsContaining('Initiative', String(text)),
        },
        'filter.funded': {
          where: ({ node }, parameter) => `CASE WHEN ${isFunded(node ?? '')} THEN true ELSE false END = ${parameter}`,
        },
      },
      order: INITIATIVE_ORDER,
    },
  },
  StrategyItem: {
    id: property('id'),
    number: property('number'),
    mark: property('mark'),
    title: property('title'),
    titlePrinted: property('titlePrinted'),
    titleEn: property('titleEn'),
    evidence,
    measures: plainList(
      'Measure',
      ({ self, rel, node }) => `(${self})-[${rel}:HAS_MEASURE]->(${node}:Measure)`,
      ({ node }) => [`${node}.order`, `${node}.id`],
    ),
    initiatives: {
      kind: 'connection',
      to: 'Initiative',
      binds: ['node'],
      match: ({ self, node }) => `MATCH (${self})-[:HAS_MEASURE]->(:Measure)-[:HAS_INITIATIVE]->(${node}:Initiative)`,
      order: INITIATIVE_ORDER,
    },
    organizations: {
      kind: 'connection',
      to: 'Organization',
      binds: ['node', 'rel', 'initiative'],
      match: ({ self, node, rel, initiative }) =>
        `MATCH (${self})-[:HAS_MEASURE]->(:Measure)-[:HAS_INITIATIVE]->(${initiative}:Initiative)<-[${rel}:RESPONSIBLE_FOR]-(${node}:Organization)`,
      group: { compute: { count: ({ initiative }) => `count(DISTINCT ${initiative})` } },
      arguments: { basis: onBasis },
      order: ({ node, count }) => [`${count} DESC`, `${node}.id`],
    },
    programs: programsOfItem,
  },
  ItemOrganizationEdge: { initiativeCount: expression(({ count }) => count ?? '0') },
  Measure: {
    id: property('id'),
    position: property('position'),
    titleEn: property('titleEn'),
    note: property('note', asList),
    evidence,
    item: {
      kind: 'one',
      to: 'StrategyItem',
      match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:HAS_MEASURE]-(${node}:StrategyItem)`,
      order: ({ node }) => [`${node}.id`],
    },
    directions: plainList(
      'Direction',
      ({ self, rel, node }) => `(${self})-[${rel}:HAS_DIRECTION]->(${node}:Direction)`,
      ({ node }) => [`${node}.order`, `${node}.id`],
    ),
    initiatives: initiativesOfMeasure,
    organizations: {
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:NAMED_ON]-(${node}:Organization)`,
      order: ({ node, rel }) => [`${rel}.order`, `${node}.id`],
    },
    programs: programsOfMeasure,
  },
  MeasureOrganizationEdge: mentionEdge,
  Direction: {
    id: property('id'),
    position: property('position'),
    text: property('text'),
    textEn: property('textEn'),
    evidence,
    measure: {
      kind: 'one',
      to: 'Measure',
      match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:HAS_DIRECTION]-(${node}:Measure)`,
      order: ({ node }) => [`${node}.id`],
    },
    mentions,
    policies: citedPolicies,
  },
  MentionEdge: mentionEdge,
  Initiative: {
    id: property('id'),
    position: property('position'),
    title: property('title'),
    titleEn: property('titleEn'),
    text: property('text'),
    note: property('note', asList),
    evidence,
    measure: {
      kind: 'one',
      to: 'Measure',
      match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:HAS_INITIATIVE]-(${node}:Measure)`,
      order: ({ node }) => [`${node}.id`],
    },
    item: {
      kind: 'one',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ self, node }) => `MATCH (${self})<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(${node}:StrategyItem)`,
      order: ({ node }) => [`${node}.id`],
    },
    organizations: {
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => `MATCH (${self})<-[${rel}:RESPONSIBLE_FOR]-(${node}:Organization)`,
      arguments: { basis: onBasis },
      order: ({ node, rel }) => [`${rel}.order`, `${node}.id`],
    },
    mentions,
    policies: citedPolicies,
    programs: programsOfInitiative,
  },
  ResponsibleOrganizationEdge: responsibilityEdge,
  OrganizationInitiativeEdge: responsibilityEdge,
  InitiativeEdge: {},
};
