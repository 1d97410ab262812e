import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  type ArgumentReferences,
  type Catalog,
  descending,
  expression,
  head,
  property,
  relationship,
  type Traversal,
  way,
} from '../planner/field-declarations.ts';
import { programsOfInitiative, programsOfItem, programsOfMeasure } from './budget-links.ts';
import { within } from './checks.ts';
import {
  asPrinted,
  currentInTable,
  document,
  everPrinted,
  inTable,
  printingDocuments,
  staysCurrent,
} from './editions.ts';
import {
  asList,
  editionIds,
  evidence,
  fullyConfident,
  idsContaining,
  inOwnPlace,
  isThere,
  organizationList,
} from './parts.ts';

/** Only responsibility on one of these bases. */
export const onBasis: ArgumentClause<'rel'> = {
  where: ({ rel }, parameter) => cypher`${rel}.responsibility IN ${parameter}`,
};

const initiativesOfMeasure: Traversal = way({
  kind: 'connection',
  to: 'Initiative',
  match: ({ self, rel, node }, references) =>
    cypher`MATCH (${self})-[${rel}:${everPrinted('HAS_INITIATIVE', self, references)}]->(${node}:Initiative)`,
  where: ({ self, rel, node }, references) => asPrinted('HAS_INITIATIVE', { self, rel, owner: node }, references),
  ...staysCurrent,
  arguments: document,
  order: inOwnPlace('Initiative'),
});

const mentions: Traversal = way({
  kind: 'connection',
  to: 'Organization',
  match: ({ self, rel, node }) =>
    cypher`MATCH (${self})<-[${rel}:${everPrinted('MENTIONED_IN', self)}]-(${node}:Organization)`,
  where: ({ self, rel }) => asPrinted('MENTIONED_IN', { self, rel, owner: self }),
  order: ({ node }) => [cypher`${node}.id`],
});

const citedPolicies: Traversal = way({
  kind: 'list',
  to: 'Policy',
  match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:${everPrinted('CITES', self)}]->(${node}:Policy)`,
  where: ({ self, rel }) => asPrinted('CITES', { self, rel, owner: self }),
  order: ({ node }) => [cypher`${node}.id`],
});

const mentionEdge = { printed: relationship('printed'), evidence: relationship('evidence', evidence.read) };
const responsibilityEdge = {
  basis: relationship('responsibility'),
  statedAs: relationship('basis'),
  printed: relationship('printed'),
  confidence: relationship('confidence', fullyConfident),
  evidence: relationship('evidence', evidence.read),
};

/** No initiative has so many organisations. */
const COUNT_MAX = 1_000_000;

/** The ids of those that answer for an initiative, on the bases that the filter names; `null` where it names none at all. */
function answering(node: Fragment, references: ArgumentReferences): Fragment {
  const asked = references.constant('filter.basis') ?? ['NAMED', 'INHERITED'];
  const [named, inherited] = ['NAMED', 'INHERITED'].map((basis) => Array.isArray(asked) && asked.includes(basis));
  if (named && inherited) return cypher`${node}.organizations`;
  return named ? cypher`${node}.namedOrganizations` : inherited ? cypher`${node}.inheritedOrganizations` : cypher`null`;
}

/** How many those are. A list that would be empty is not there. */
const countOf = (list: Fragment): Fragment => cypher`size(coalesce(${list}, []))`;

/** Items, rows, directions and initiatives of the strategy table, and what leads on from them. */
export const strategyCatalog: Catalog = {
  Query: {
    strategyItems: head({
      kind: 'list',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:StrategyItem)`,
      where: inTable,
      ...currentInTable,
      arguments: document,
      order: inOwnPlace('StrategyItem'),
    }),
    strategyItem: head({
      kind: 'one',
      to: 'StrategyItem',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:StrategyItem)`,
      where: inTable,
      ...currentInTable,
      arguments: { ...document, number: { where: ({ node }, parameter) => cypher`${node}.number = ${parameter}` } },
    }),
    initiatives: head({
      kind: 'connection',
      to: 'Initiative',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:Initiative)`,
      where: ({ node }, references) =>
        references.parameter('filter.document') ? [] : [cypher`${node}.former IS NULL`],
      isCurrent: (_bindings, references) => references.parameter('filter.document') === null,
      arguments: {
        'filter.document': {
          where: ({ node }, parameter) => cypher`any(edition IN ${node}.documents WHERE edition IN ${parameter})`,
          prepare: editionIds,
        },
        'filter.item': {
          where: ({ node }, parameter) => cypher`${node}.itemNumber IN ${parameter}`,
        },
        'filter.organization': {
          where: ({ node }, parameter, references) =>
            cypher`any(body IN ${parameter} WHERE body IN coalesce(${answering(node, references)}, []))`,
          prepare: organizationList,
        },
        'filter.basis': {
          where: ({ node }, _parameter, references) => cypher`${answering(node, references)} IS NOT NULL`,
        },
        'filter.organizationsAtLeast': {
          where: ({ node }, parameter, references) => cypher`${countOf(answering(node, references))} >= ${parameter}`,
          prepare: within(0, COUNT_MAX),
        },
        'filter.organizationsAtMost': {
          where: ({ node }, parameter, references) => cypher`${countOf(answering(node, references))} <= ${parameter}`,
          prepare: within(0, COUNT_MAX),
        },
        'filter.text': {
          where: ({ node }, parameter) => cypher`${node}.id IN ${parameter}`,
          prepare: idsContaining('Initiative'),
        },
        'filter.funded': {
          where: ({ node }, parameter) => cypher`coalesce(${node}.funded, false) = ${parameter}`,
        },
      },
      order: inOwnPlace('Initiative'),
    }),
    directions: head({
      kind: 'connection',
      to: 'Direction',
      match: ({ node }) => cypher`MATCH (${node}:Direction)`,
      arguments: {
        'filter.item': {
          where: ({ node }, parameter) =>
            isThere(
              cypher`(${node})<-[:HAS_DIRECTION]-(:Measure)<-[:HAS_MEASURE]-(item:StrategyItem) WHERE item.number IN ${parameter}`,
            ),
        },
        'filter.mentions': {
          where: ({ node }, parameter) =>
            isThere(cypher`(${node})<-[:MENTIONED_IN]-(o:Organization) WHERE o.id IN ${parameter}`),
          prepare: organizationList,
        },
        'filter.text': {
          where: ({ node }, parameter) => cypher`${node}.id IN ${parameter}`,
          prepare: idsContaining('Direction'),
        },
      },
      order: inOwnPlace('Direction'),
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
    documents: printingDocuments,
    measures: way({
      kind: 'list',
      to: 'Measure',
      match: ({ self, rel, node }, references) =>
        cypher`MATCH (${self})-[${rel}:${everPrinted('HAS_MEASURE', self, references)}]->(${node}:Measure)`,
      where: ({ self, rel, node }, references) => asPrinted('HAS_MEASURE', { self, rel, owner: node }, references),
      ...staysCurrent,
      arguments: document,
      order: inOwnPlace('Measure'),
    }),
    initiatives: way({
      kind: 'connection',
      to: 'Initiative',
      binds: ['node', 'has', 'measure', 'holds'],
      match: ({ self, has, measure, holds, node }, references) =>
        cypher`MATCH (${self})-[${has}:${everPrinted('HAS_MEASURE', self, references)}]->(${measure}:Measure)-[${holds}:${everPrinted('HAS_INITIATIVE', self, references)}]->(${node}:Initiative)`,
      where: ({ self, has, measure, holds, node }, references) => [
        ...asPrinted('HAS_MEASURE', { self, rel: has, owner: measure }, references),
        ...asPrinted('HAS_INITIATIVE', { self, rel: holds, owner: node }, references),
      ],
      ...staysCurrent,
      arguments: document,
      // A bullet that moved to another row of the item is one.
      group: { compute: {} },
      order: inOwnPlace('Initiative'),
    }),
    organizations: way({
      kind: 'connection',
      to: 'Organization',
      binds: ['node', 'rel', 'initiative', 'has', 'measure', 'holds'],
      match: ({ self, node, rel, initiative, has, measure, holds }, references) =>
        cypher`MATCH (${self})-[${has}:${everPrinted('HAS_MEASURE', self, references)}]->(${measure}:Measure)-[${holds}:${everPrinted('HAS_INITIATIVE', self, references)}]->(${initiative}:Initiative)<-[${rel}:${everPrinted('RESPONSIBLE_FOR', self, references)}]-(${node}:Organization)`,
      where: ({ self, rel, initiative, has, measure, holds }, references) => [
        ...asPrinted('HAS_MEASURE', { self, rel: has, owner: measure }, references),
        ...asPrinted('HAS_INITIATIVE', { self, rel: holds, owner: initiative }, references),
        ...asPrinted('RESPONSIBLE_FOR', { self, rel, owner: initiative }, references),
      ],
      group: { compute: { count: ({ initiative }) => cypher`count(DISTINCT ${initiative})` } },
      arguments: { ...document, basis: onBasis },
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
    documents: printingDocuments,
    item: way({
      kind: 'one',
      to: 'StrategyItem',
      match: ({ self, rel, node }) =>
        cypher`MATCH (${self})<-[${rel}:${everPrinted('HAS_MEASURE', self)}]-(${node}:StrategyItem)`,
      ...staysCurrent,
    }),
    directions: way({
      kind: 'list',
      to: 'Direction',
      match: ({ self, rel, node }, references) =>
        cypher`MATCH (${self})-[${rel}:${everPrinted('HAS_DIRECTION', self, references)}]->(${node}:Direction)`,
      where: ({ self, rel, node }, references) => asPrinted('HAS_DIRECTION', { self, rel, owner: node }, references),
      ...staysCurrent,
      arguments: document,
      order: inOwnPlace('Direction'),
    }),
    initiatives: initiativesOfMeasure,
    organizations: way({
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }, references) =>
        cypher`MATCH (${self})<-[${rel}:${everPrinted('NAMED_ON', self, references)}]-(${node}:Organization)`,
      where: ({ self, rel }, references) => asPrinted('NAMED_ON', { self, rel, owner: self }, references),
      arguments: document,
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
    documents: printingDocuments,
    measure: way({
      kind: 'one',
      to: 'Measure',
      match: ({ self, rel, node }) =>
        cypher`MATCH (${self})<-[${rel}:${everPrinted('HAS_DIRECTION', self)}]-(${node}:Measure)`,
      where: ({ self, rel }) => asPrinted('HAS_DIRECTION', { self, rel, owner: self }),
      ...staysCurrent,
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
    documents: printingDocuments,
    measure: way({
      kind: 'one',
      to: 'Measure',
      match: ({ self, rel, node }) =>
        cypher`MATCH (${self})<-[${rel}:${everPrinted('HAS_INITIATIVE', self)}]-(${node}:Measure)`,
      where: ({ self, rel }) => asPrinted('HAS_INITIATIVE', { self, rel, owner: self }),
      ...staysCurrent,
    }),
    item: way({
      kind: 'one',
      to: 'StrategyItem',
      // The item's number is in the bullet's id: no edition prints it elsewhere.
      match: ({ self, rel, node }) =>
        cypher`MATCH (${self})<-[${rel}:${everPrinted('HAS_INITIATIVE', self)}]-(:Measure)<-[:${everPrinted('HAS_MEASURE', self)}]-(${node}:StrategyItem)`,
      where: ({ self, rel }) => asPrinted('HAS_INITIATIVE', { self, rel, owner: self }),
      ...staysCurrent,
    }),
    organizations: way({
      kind: 'connection',
      to: 'Organization',
      match: ({ self, rel, node }, references) =>
        cypher`MATCH (${self})<-[${rel}:${everPrinted('RESPONSIBLE_FOR', self, references)}]-(${node}:Organization)`,
      where: ({ self, rel }, references) => asPrinted('RESPONSIBLE_FOR', { self, rel, owner: self }, references),
      arguments: { ...document, basis: onBasis },
      order: ({ node, rel }) => [cypher`${rel}.order`, cypher`${node}.id`],
    }),
    mentions,
    policies: citedPolicies,
    programs: programsOfInitiative,
  },
  ResponsibleOrganizationEdge: responsibilityEdge,
  OrganizationInitiativeEdge: responsibilityEdge,
  InitiativeEdge: {},
  DirectionEdge: {},
};
