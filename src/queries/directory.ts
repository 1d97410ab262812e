import { SURE_ENOUGH } from '../budget/budget-summary.ts';
import { inSlices } from './in-slices.ts';
import { CONNECTING } from './paths.ts';

const WITHOUT_NAMES = ['BudgetLine', 'BudgetDocumentTotal', 'ReviewSheet'];

/** The ids of nodes that have no name of their own, for whoever mistypes one. */
export const UNNAMED_NODES = `
MATCH (n:Entity)
WHERE ${WITHOUT_NAMES.map((type) => `n.type = '${type}'`).join(' OR ')}
RETURN n.id AS id
`;

/** Every node that has a name, with the texts by which it may be found. Read once per data version. */
export const NAMED_NODES = `
MATCH (n:Entity)
WHERE ${WITHOUT_NAMES.map((type) => `n.type <> '${type}'`).join(' AND ')}
  AND coalesce(n.name, n.title, n.text, n.titleEn) IS NOT NULL
RETURN n.id AS id, n.type AS type, coalesce(n.name, n.title, n.text, n.titleEn) AS name,
       coalesce(n.nameEn, n.titleEn, n.textEn) AS nameEn, n.abbreviation AS abbreviation,
       n.aliases AS aliases, n.lookupNames AS lookupNames, n.summaryEn AS summaryEn, coalesce(n.textPrinted, n.text, n.titlePrinted, n.namePrinted) AS text,
       n.kind AS kind, n.mark AS mark, n.number AS number, n.order AS order
ORDER BY id
`;

/** Which organisation is a part of which. */
export const ORGANIZATION_PARTS = `
MATCH (part:Organization)-[:PART_OF]->(whole:Organization)
RETURN part.id AS part, whole.id AS whole
ORDER BY part, whole
`;

/**
 * What connects nodes in substance: not the table's own frame, not documents, and no link to the strategy that is a candidate only. Many a row,
 * since there are thousands; see `CONNECTING`.
 */
export const CONNECTIONS = `
MATCH (a:Entity)-[r:${CONNECTING}]->(b:Entity)
WHERE type(r) <> 'CARRIES' OR coalesce(r.confidence, 1) >= ${SURE_ENOUGH}
${inSlices({ connections: '[a.id, b.id, type(r), r.key]' })}
`;

/** The documents that are editions of the strategy table: those that print an item of it. */
export const EDITIONS = `
MATCH (n:StrategyItem)
UNWIND n.documents AS id
RETURN DISTINCT id
ORDER BY id
`;
