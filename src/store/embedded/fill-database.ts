import type { GrafeoDB } from '@grafeo-db/js';
import type { DataVersion } from '../../graph/graph-store.ts';
import { type GraphRows, NODE_TYPES, type NodeType } from '../../graph/model.ts';
import { EMBEDDED_INDEXES } from '../indexes.ts';
import { nodeProperties, relationshipProperties } from '../load-batches.ts';
import { CLAIM_VERSION, VERSION_ID, WRITE_VERSION } from '../load-cypher.ts';

/** Rows that are handed over at once: enough that the calls do not count, few enough that the engine and we hold little of the graph twice. */
const AT_ONCE = 1_000;

/**
 * Writes the rows into an empty database, with its indexes and the version of the data. Nodes and relationships are created by their place,
 * not looked for by their id, as a statement would: three to five times as fast. Rejects with errors of the engine, and where it then holds
 * another number of them.
 */
export async function fillDatabase(
  db: GrafeoDB,
  rows: GraphRows,
  hash: string,
  onProgress?: (done: number, total: number) => void,
): Promise<DataVersion> {
  const total = rows.nodes.length + rows.relationships.length;
  let done = 0;
  const note = (count: number) => {
    done += count;
    onProgress?.(done, total);
  };
  await db.executeCypher(CLAIM_VERSION);
  const places = await createNodes(db, rows.nodes, note);
  await createRelationships(db, rows.relationships, places, note);
  // Filled at once, which takes a tenth less than to keep them while the rows come.
  for (const statement of EMBEDDED_INDEXES) await db.executeCypher(statement);
  const version = {
    hash,
    loadedAt: new Date().toISOString(),
    nodes: rows.nodes.length,
    relationships: rows.relationships.length,
  };
  if (db.nodeCount() !== version.nodes + 1 || db.edgeCount() !== version.relationships)
    throw new Error(
      `it holds ${db.nodeCount() - 1} nodes and ${db.edgeCount()} relationships of ${version.nodes} and ${version.relationships}`,
    );
  await db.executeCypher(WRITE_VERSION, { version: { id: VERSION_ID, ...version } });
  return version;
}

/** Gives the place of each node in the database, by its id. */
async function createNodes(
  db: GrafeoDB,
  nodes: GraphRows['nodes'],
  note: (count: number) => void,
): Promise<Map<string, number>> {
  const places = new Map<string, number>();
  for (const type of Object.keys(NODE_TYPES) as NodeType[]) {
    await oneAhead(batches(nodes.filter((row) => row.type === type)), async (batch) => {
      const created = await db.batchCreateNodesWithProps(['Entity', type], batch.map(nodeProperties));
      for (const [index, row] of batch.entries()) places.set(row.id, created[index] as number);
      note(batch.length);
    });
  }
  return places;
}

async function createRelationships(
  db: GrafeoDB,
  relationships: GraphRows['relationships'],
  places: ReadonlyMap<string, number>,
  note: (count: number) => void,
): Promise<void> {
  await oneAhead(batches(relationships), async (batch) => {
    await db.batchCreateEdges(
      batch.map((row) => ({
        src: places.get(row.from) as number,
        dst: places.get(row.to) as number,
        type: row.type,
        properties: relationshipProperties(row),
      })),
    );
    note(batch.length);
  });
}

/**
 * Writes batches in turn. The next is handed over while the engine, in a thread of its own, works on the one before, so that both cores have
 * something to do. When one fails, what is under way has ended before this rejects.
 */
async function oneAhead<Batch>(all: Iterable<Batch>, write: (batch: Batch) => Promise<void>): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  for (const batch of all) {
    const writing = write(batch);
    const [first] = await Promise.allSettled([before]);
    if (first.status === 'rejected') {
      await Promise.allSettled([writing]);
      throw first.reason;
    }
    before = writing;
  }
  await before;
}

function* batches<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let from = 0; from < rows.length; from += AT_ONCE) yield rows.slice(from, from + AT_ONCE);
}
