import { type Catalog, expression, property, relationship, type Traversal } from '../planner/field-plans.ts';
import { documentIds } from './budget-filter.ts';
import { asList, evidence, oneOf } from './parts.ts';

/** Of these documents: a section or total keeps the id of its document without prefix. */
const ofDocuments = {
  where: ({ node }: Readonly<Record<string, string>>, parameter: string) =>
    oneOf(`'document:' + ${node}.document`, parameter),
  prepare: documentIds,
};

/** Truth of a condition that a client asks for, or against. */
const isTrueOf = (condition: string, parameter: string): string =>
  `CASE WHEN ${condition} THEN true ELSE false END = ${parameter}`;

const ofDocument: Traversal = {
  kind: 'one',
  to: 'SourceDocument',
  binds: ['node'],
  match: ({ self, node }) => `MATCH (${node}:SourceDocument {id: 'document:' + ${self}.document})`,
  order: ({ node }) => [`${node}.id`],
};

/** Sections at the root, and the totals that documents print, beside what is counted. */
export const budgetTotalsCatalog: Catalog = {
  Query: {
    sections: {
      kind: 'connection',
      to: 'BudgetSection',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:BudgetSection)`,
      arguments: {
        'filter.document': ofDocuments,
        'filter.outermost': {
          where: ({ node }, parameter) =>
            isTrueOf(`NOT EXISTS { MATCH (${node})-[:PART_OF_SECTION]->(:BudgetSection) }`, parameter),
        },
        'filter.printsTotal': {
          where: ({ node }, parameter) =>
            isTrueOf(`EXISTS { MATCH (total:BudgetDocumentTotal) WHERE total.section = ${node}.id }`, parameter),
        },
      },
      order: ({ node }) => [`coalesce(${node}.order, 1000000)`, `${node}.id`],
    },
    budgetDocumentTotals: {
      kind: 'connection',
      to: 'BudgetDocumentTotal',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:BudgetDocumentTotal)`,
      arguments: {
        'filter.document': ofDocuments,
        'filter.fiscalYear': { where: ({ node }, parameter) => `${node}.fiscalYear = ${parameter}` },
        'filter.stage': { where: ({ node }, parameter) => `${node}.stage = ${parameter}` },
        'filter.whole': { where: ({ node }, parameter) => isTrueOf(`${node}.section IS NULL`, parameter) },
      },
      order: ({ node }) => [`${node}.document`, `${node}.order`, `${node}.id`],
    },
  },
  BudgetSectionEdge: {},
  BudgetDocumentTotalEdge: {},
  BudgetDocumentTotal: {
    id: property('id'),
    name: property('name'),
    nameEn: property('nameEn'),
    document: ofDocument,
    section: {
      kind: 'one',
      to: 'BudgetSection',
      binds: ['node'],
      match: ({ self, node }) => `MATCH (${node}:BudgetSection {id: ${self}.section})`,
      order: ({ node }) => [`${node}.id`],
    },
    fiscalYear: property('fiscalYear'),
    stage: property('stage'),
    printed: property('printed'),
    text: property('text'),
    counted: property('counted'),
    difference: expression(({ self }) => `${self}.printed - ${self}.counted`),
    differences: {
      kind: 'list',
      to: 'TotalDifference',
      match: ({ self, rel, node }) => `MATCH (${self})-[${rel}:DIFFERS_BY]->(${node}:BudgetProgram)`,
      order: ({ node, rel }) => [`${rel}.order`, `${node}.id`, `${rel}.key`],
      targetScope: ({ node, rel }) => ({ self: node ?? '', rel: rel ?? '' }),
    },
    unexplained: property('unexplained'),
    ofWhich: property('ofWhich', asList),
    evidence,
  },
  TotalDifference: {
    reason: relationship('reason'),
    amount: relationship('amount'),
    name: relationship('name'),
    program: { kind: 'bound', to: 'BudgetProgram', scopes: ({ self }) => ({ self: self ?? '' }) },
    evidence: relationship('evidence', evidence.read),
  },
};
