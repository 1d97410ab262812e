import { cypher } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  type Catalog,
  descending,
  expression,
  head,
  property,
  relationship,
  type Traversal,
  way,
} from '../planner/field-plans.ts';
import { isFunded, programsOfInitiative, programsOfItem, programsOfMeasure } from './budget-links.ts';
import {
  asList,
  evidence,
  fullyConfident,
  INITIATIVE_ORDER,
  idsContaining,
  organizationList,
  plainList,
} from './parts.ts';

/** Only responsibility on one of these bases. */
export const onBasis: ArgumentClause<'rel'> = {
  where: ({ rel }, parameter) => cypher`${rel}.responsibility IN ${parameter}`,
};

const initiativesOfMeasure: Traversal = way({
  kind: 'connection',
  to: 'Initiative',
  match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:HAS_INITIATIVE]->(${node}:Initiative)`,
  order: INITIATIVE_ORDER,
});

const mentions: Traversal = way({
  kind: 'connection',
  to: 'Organization',
  match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:MENTIONED_IN]-(${node}:Organization)`,
  order: ({ node }) => [cypher`${node}.id`],
});

const citedPolicies: Traversal = plainList(
  'Policy',
  ({ self, rel, node }) => cypher`(${self})-[${rel}:CITES]->(${node}:Policy)`,
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
    strategyItems: head({
      kind: 'list',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:StrategyItem)`,
      order: ({ node }) => [cypher`${node}.number`, cypher`${node}.id`],
    }),
    strategyItem: head({
      kind: 'one',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:StrategyItem)`,
      arguments: { number: { where: ({ node }, parameter) => cypher`${node}.number = ${parameter}` } },
      order: ({ node }) => [cypher`${node}.id`],
    }),
    initiatives: head({
      kind: 'connection',
      to: 'Initiative',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:Initiative)`,
      arguments: {
        'filter.item': {
          where: ({ node }, parameter) =>
            cypher`EXISTS { MATCH (${node})<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(item:StrategyItem) WHERE item.number IN ${parameter} }`,
        },
        'filter.organization': {
          where: ({ node }, parameter, references) => {
            const basis = references.parameter('filter.basis');
            const onThat = basis ? cypher` AND r.responsibility IN ${basis}` : '';
            return cypher`EXISTS { MATCH (${node})<-[r:RESPONSIBLE_FOR]-(o:Organization) WHERE o.id IN ${parameter}${onThat} }`;
          },
          prepare: organizationList,
        },
        'filter.basis': {
          where: ({ node }, parameter) =>
            cypher`EXISTS { MATCH (${node})<-[r:RESPONSIBLE_FOR]-(:Organization) WHERE r.responsibility IN ${parameter} }`,
        },
        'filter.text': {
          where: ({ node }, parameter) => cypher`${node}.id IN ${parameter}`,
          prepare: idsContaining('Initiative'),
        },
        'filter.funded': {
          where: ({ node }, parameter) => cypher`CASE WHEN ${isFunded(node)} THEN true ELSE false END = ${parameter}`,
        },
      },
      order: INITIATIVE_ORDER,
    }),
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
      ({ self, rel, node }) => cypher`(${self})-[${rel}:HAS_MEASURE]->(${node}:Measure)`,
      ({ node }) => [cypher`${node}.order`, cypher`${node}.id`],
    ),
    initiatives: way({
      kind: 'connection',
      to: 'Initiative',
      binds: ['node'],
      match: ({ self, node }) =>
        cypher`MATCH (${self})-[:HAS_MEASURE]->(:Measure)-[:HAS_INITIATIVE]->(${node}:Initiative)`,
      order: INITIATIVE_ORDER,
    }),
    organizations: way({
      kind: 'connection',
      to: 'Organization',
      binds: ['node', 'rel', 'initiative'],
      match: ({ self, node, rel, initiative }) =>
        cypher`MATCH (${self})-[:HAS_MEASURE]->(:Measure)-[:HAS_INITIATIVE]->(${initiative}:Initiative)<-[${rel}:RESPONSIBLE_FOR]-(${node}:Organization)`,
      group: { compute: { count: ({ initiative }) => cypher`count(DISTINCT ${initiative})` } },
      arguments: { basis: onBasis },
      order: ({ node, count }) => [descending(count), cypher`${node}.id`],
    }),
    programs: programsOfItem,
  },
  ItemOrganizationEdge: { initiativeCount: expression(['count'], ({ count }) => count) },
  Measure: {
    id: property('id'),
    position: property('position'),
    titleEn: property('titleEn'),
    note: property('note', asList),
    evidence,
    item: way({
      kind: 'one',
      to: 'StrategyItem',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:HAS_MEASURE]-(${node}:StrategyItem)`,
      order: ({ node }) => [cypher`${node}.id`],
    }),
    directions: plainList(
      'Direction',
      ({ self, rel, node }) => cypher`(${self})-[${rel}:HAS_DIRECTION]->(${node}:Direction)`,
      ({ node }) => [cypher`${node}.order`, cypher`${node}.id`],
    ),
    initiatives: initiativesOfMeasure,
    organizations: way({
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:NAMED_ON]-(${node}:Organization)`,
      order: ({ node, rel }) => [cypher`${rel}.order`, cypher`${node}.id`],
    }),
    programs: programsOfMeasure,
  },
  MeasureOrganizationEdge: mentionEdge,
  Direction: {
    id: property('id'),
    position: property('position'),
    text: property('text'),
    textPrinted: property('textPrinted'),
    textEn: property('textEn'),
    evidence,
    measure: way({
      kind: 'one',
      to: 'Measure',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:HAS_DIRECTION]-(${node}:Measure)`,
      order: ({ node }) => [cypher`${node}.id`],
    }),
    mentions,
    policies: citedPolicies,
  },
  MentionEdge: mentionEdge,
  Initiative: {
    id: property('id'),
    position: property('position'),
    title: property('title'),
    titlePrinted: property('titlePrinted'),
    titleEn: property('titleEn'),
    text: property('text'),
    note: property('note', asList),
    evidence,
    measure: way({
      kind: 'one',
      to: 'Measure',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:HAS_INITIATIVE]-(${node}:Measure)`,
      order: ({ node }) => [cypher`${node}.id`],
    }),
    item: way({
      kind: 'one',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ self, node }) =>
        cypher`MATCH (${self})<-[:HAS_INITIATIVE]-(:Measure)<-[:HAS_MEASURE]-(${node}:StrategyItem)`,
      order: ({ node }) => [cypher`${node}.id`],
    }),
    organizations: way({
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }) => cypher`MATCH (${self})<-[${rel}:RESPONSIBLE_FOR]-(${node}:Organization)`,
      arguments: { basis: onBasis },
      order: ({ node, rel }) => [cypher`${rel}.order`, cypher`${node}.id`],
    }),
    mentions,
    policies: citedPolicies,
    programs: programsOfInitiative,
  },
  ResponsibleOrganizationEdge: responsibilityEdge,
  OrganizationInitiativeEdge: responsibilityEdge,
  InitiativeEdge: {},
};
