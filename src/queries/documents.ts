import { byResolver, type Catalog, property } from '../planner/field-plans.ts';
import { evidence } from './parts.ts';

/** Documents, and any node by its id. */
export const documentsCatalog: Catalog = {
  Query: {
    documents: {
      kind: 'list',
      to: 'SourceDocument',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:SourceDocument)`,
      order: ({ node }) => [`${node}.id`],
    },
    node: {
      kind: 'one',
      to: 'Node',
      binds: ['node'],
      match: ({ node }) => `MATCH (${node}:Entity)`,
      arguments: { id: { where: ({ node }, parameter) => `${node}.id = ${parameter}` } },
      order: ({ node }) => [`${node}.id`],
    },
    dataVersion: byResolver,
  },
  SourceDocument: {
    id: property('id'),
    title: property('title'),
    titleEn: property('titleEn'),
    publisher: property('publisher'),
    publisherEn: property('publisherEn'),
    attribution: property('attribution'),
    layout: property('layout'),
    fiscalYear: property('fiscalYear'),
    lines: property('lines'),
    sha256: property('sha256'),
    evidence,
  },
};
