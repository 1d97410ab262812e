import { decodeReading } from '../graph/document-reading.ts';
import { cypher } from '../planner/cypher.ts';
import { byResolver, type Catalog, head, property } from '../planner/field-declarations.ts';
import { propertyKey } from '../planner/row-keys.ts';
import { evidence } from './parts.ts';

/** Id and fingerprint (SHA-256 of its lines) of every document. */
export const DOCUMENT_HASHES = 'MATCH (d:SourceDocument) RETURN d.id AS id, d.sha256 AS sha256 ORDER BY d.id';

const SHOWN_OF_DOCUMENT = {
  id: property('id'),
  title: property('title'),
  titleEn: property('titleEn'),
  publisher: property('publisher'),
  publisherEn: property('publisherEn'),
  attribution: property('attribution'),
  layout: property('layout'),
  fiscalYear: property('fiscalYear'),
  edition: property('edition'),
  lines: property('lines'),
  sha256: property('sha256'),
  reading: property('reading', decodeReading),
  evidence,
};

/** Every document with all that `SourceDocument` shows, read once per data version: evidence everywhere leads to documents. */
export const DOCUMENTS = `
MATCH (n:SourceDocument)
RETURN ${Object.values(SHOWN_OF_DOCUMENT)
  .map(({ source }) => `n.${source} AS ${propertyKey(String(source))}`)
  .join(', ')}
ORDER BY ${propertyKey('id')}
`;

/** Documents, and any node by its id. */
export const documentsCatalog: Catalog = {
  Query: {
    documents: head({
      kind: 'list',
      to: 'SourceDocument',
      binds: ['node'],
      match: ({ node }) => cypher`MATCH (${node}:SourceDocument)`,
      order: ({ node }) => [cypher`${node}.id`],
    }),
    node: head({
      kind: 'one',
      to: 'Node',
      binds: ['node'],
      match: ({ node }, references) => cypher`MATCH (${node}:Entity {id: ${references.value('id')}})`,
      arguments: { id: {} },
    }),
    dataVersion: byResolver(),
  },
  SourceDocument: SHOWN_OF_DOCUMENT,
};
