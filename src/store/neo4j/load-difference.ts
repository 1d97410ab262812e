import type { GraphRows } from '../../graph/model.ts';
import { relationshipIdentity } from '../check-rows.ts';
import { nodeProperties, relationshipProperties } from '../load-batches.ts';

/** Runs a statement in the load's transaction. */
export type Run = (
  cypher: string,
  parameters?: Record<string, unknown>,
) => PromiseLike<unknown> & AsyncIterable<{ get(key: string): unknown }>;

const ANY_NODE = 'MATCH (n:Entity) WITH n LIMIT 1 RETURN count(n) AS found';
const STORED_NODES =
  'MATCH (n:Entity) RETURN elementId(n) AS element, n.id AS id, labels(n) AS labels, properties(n) AS properties';
const STORED_RELATIONSHIPS = `MATCH (a)-[r]->(b) WHERE a:Entity OR b:Entity
RETURN elementId(r) AS element, type(r) AS type, a.id AS from, b.id AS to, r.key AS key, properties(r) AS properties`;
const DELETE_NODES = 'UNWIND $elements AS element MATCH (n) WHERE elementId(n) = element DETACH DELETE n';
const DELETE_RELATIONSHIPS = 'UNWIND $elements AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r';

/** What a load has still to write, and how many nodes and relationships it has removed. */
export interface Difference {
  changed: GraphRows;
  removed: number;
  /** Whether the store held nothing at all. */
  wasEmpty: boolean;
}

/** Deletes the nodes and relationships that the rows lack, and gives the rows that the store does not hold exactly so. */
export async function removeStale(run: Run, rows: GraphRows): Promise<Difference> {
  if (await holdsNothing(run)) return { changed: rows, removed: 0, wasEmpty: true };
  const relationships = await removeStaleOf(run, STORED_RELATIONSHIPS, DELETE_RELATIONSHIPS, {
    rows: rows.relationships,
    identity: (row) => relationshipIdentity(row.type, row.from, row.to, row.key),
    content: (row) => canonical(relationshipProperties(row)),
    storedIdentity: (get) =>
      relationshipIdentity(String(get('type')), String(get('from')), String(get('to')), String(get('key'))),
    storedContent: (get) => canonical(get('properties')),
  });
  const nodes = await removeStaleOf(run, STORED_NODES, DELETE_NODES, {
    rows: rows.nodes,
    identity: (row) => row.id,
    content: (row) => canonical([['Entity', row.type].sort(), nodeProperties(row)]),
    storedIdentity: (get) => String(get('id')),
    storedContent: (get) => canonical([[...(get('labels') as string[])].sort(), get('properties')]),
  });
  return {
    changed: { nodes: nodes.changed, relationships: relationships.changed },
    removed: nodes.removed + relationships.removed,
    wasEmpty: false,
  };
}

/** Where there is nothing to compare with, the rows are not gone through. */
async function holdsNothing(run: Run): Promise<boolean> {
  for await (const record of run(ANY_NODE)) return record.get('found') === 0;
  return false;
}

interface Comparison<RowType> {
  rows: RowType[];
  identity(row: RowType): string;
  content(row: RowType): string;
  storedIdentity(get: (key: string) => unknown): string;
  storedContent(get: (key: string) => unknown): string;
}

/** What is stored is looked at as it comes, and nothing of it is kept but what has to go. */
async function removeStaleOf<RowType>(
  run: Run,
  readStored: string,
  deleteStored: string,
  { rows, identity, content, storedIdentity, storedContent }: Comparison<RowType>,
): Promise<{ changed: RowType[]; removed: number }> {
  const notFound = new Map(rows.map((row) => [identity(row), row]));
  const changed = new Set(rows);
  const elements: unknown[] = [];
  for await (const record of run(readStored)) {
    const get = (key: string) => record.get(key);
    const found = storedIdentity(get);
    const row = notFound.get(found);
    // A second one of the same identity is of no load: it goes as well.
    if (row === undefined) {
      elements.push(get('element'));
      continue;
    }
    notFound.delete(found);
    if (content(row) === storedContent(get)) changed.delete(row);
  }
  if (elements.length > 0) await run(deleteStored, { elements });
  return { changed: [...changed], removed: elements.length };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
