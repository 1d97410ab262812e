import type { GrafeoDB } from '@grafeo-db/js';
import type { DataVersion } from '../../graph/graph-store.ts';
import type { GraphRows } from '../../graph/model.ts';
import { loadBatches } from '../load-batches.ts';
import { CLAIM_VERSION, TYPE_INDEXES, VERSION_ID, WRITE_VERSION } from '../load-cypher.ts';

/** Writes the rows into an empty database, with its indexes and the version of the data. Rejects with errors of the engine. */
export async function fillDatabase(
  db: GrafeoDB,
  rows: GraphRows,
  hash: string,
  onProgress?: (done: number, total: number) => void,
): Promise<DataVersion> {
  const total = rows.nodes.length + rows.relationships.length;
  for (const statement of ['CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id)', ...TYPE_INDEXES]) {
    await db.executeCypher(statement);
  }
  await db.executeCypher(CLAIM_VERSION);
  let done = 0;
  for (const batch of loadBatches(rows)) {
    await db.executeCypher(batch.cypher, { rows: batch.rows });
    done += batch.rows.length;
    onProgress?.(done, total);
  }
  const version = {
    hash,
    loadedAt: new Date().toISOString(),
    nodes: rows.nodes.length,
    relationships: rows.relationships.length,
  };
  await db.executeCypher(WRITE_VERSION, { version: { id: VERSION_ID, ...version } });
  return version;
}
