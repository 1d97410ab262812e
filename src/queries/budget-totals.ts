import { cypher, type Fragment } from '../planner/cypher.ts';
import {
  type ArgumentClause,
  bound,
  type Catalog,
  expression,
  head,
  property,
  relationship,
  way,
} from '../planner/field-declarations.ts';
import { asList, documentIds, documentOf, evidence, inOwnPlace, isThere, oneOf, sectionOf } from './parts.ts';

/** Of these documents: a section or total keeps the id of its document without prefix. */
const ofDocuments: ArgumentClause<'node'> = {
  where: ({ node }, parameter) => oneOf(cypher`'document:' + ${node}.document`, parameter),
  prepare: documentIds,
};

/** Truth of a condition that a client asks for, or against. */
const isTrueOf = (condition: Fragment, parameter: Fragment): Fragment =>
  cypher`CASE WHEN ${condition} THEN true ELSE false END = ${parameter}`;

/** Sections at the root, and the totals that documents print, beside what is counted. */
export const budgetTotalsCatalog: Catalog = {
  Query: {
    sections: head({
      kind: 'connection',
      to: 'BudgetSection',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:BudgetSection)`,
      arguments: {
        'filter.document': ofDocuments,
        'filter.outermost': {
          where: ({ node }, parameter) =>
            isTrueOf(cypher`NOT ${isThere(cypher`(${node})-[:PART_OF_SECTION]->(:BudgetSection)`)}`, parameter),
        },
        'filter.printsTotal': {
          where: ({ node }, parameter) =>
            isTrueOf(isThere(cypher`(total:BudgetDocumentTotal) WHERE total.section = ${node}.id`), parameter),
        },
      },
      order: inOwnPlace('BudgetSection'),
    }),
    budgetDocumentTotals: head({
      kind: 'connection',
      to: 'BudgetDocumentTotal',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:BudgetDocumentTotal)`,
      arguments: {
        'filter.document': ofDocuments,
        'filter.fiscalYear': { where: ({ node }, parameter) => cypher`${node}.fiscalYear = ${parameter}` },
        'filter.stage': { where: ({ node }, parameter) => cypher`${node}.stage = ${parameter}` },
        'filter.whole': { where: ({ node }, parameter) => isTrueOf(cypher`${node}.section IS NULL`, parameter) },
      },
      order: ({ node }) => [cypher`${node}.document`, cypher`${node}.order`, cypher`${node}.id`],
    }),
  },
  BudgetSectionEdge: {},
  BudgetDocumentTotalEdge: {},
  BudgetDocumentTotal: {
    id: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    document: documentOf,
    section: sectionOf,
    fiscalYear: property('fiscalYear'),
    stage: property('stage'),
    printed: property('printed'),
    text: property('text'),
    counted: property('counted'),
    difference: expression(['self'], ({ self }) => cypher`${self}.printed - ${self}.counted`),
    differences: way({
      kind: 'list',
      to: 'TotalDifference',
      match: ({ self, rel, node }) => cypher`MATCH (${self})-[${rel}:DIFFERS_BY]->(${node}:BudgetProgram)`,
      order: ({ node, rel }) => [cypher`${rel}.order`, cypher`${node}.id`, cypher`${rel}.key`],
      target: ({ node, rel }) => ({ self: node, rel }),
    }),
    unexplained: property('unexplained'),
    ofWhich: property('ofWhich', asList),
    evidence,
  },
  TotalDifference: {
    reason: relationship('reason'),
    amount: relationship('amount'),
    name: relationship('name'),
    program: bound('BudgetProgram', ['self'], ({ self }) => ({ self })),
    evidence: relationship('evidence', evidence.read),
  },
};
