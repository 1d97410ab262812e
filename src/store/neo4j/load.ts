import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { DataVersion } from '../../graph/graph-store.ts';
import type { GraphRows } from '../../graph/model.ts';
import { NEO4J_INDEXES } from '../indexes.ts';
import { loadBatches } from '../load-batches.ts';
import { CLAIM_VERSION, VERSION_ID, WRITE_VERSION } from '../load-cypher.ts';
import { removeStale } from './load-difference.ts';
import { changesPlans, renewStatistics } from './statistics.ts';
import { announceSwitch } from './switch.ts';
import { parametersForNeo4j } from './values.ts';

export type Progress = (done: number, total: number) => void;

/**
 * Makes the nodes labelled `Entity` and all their relationships what the rows say, in one transaction: what the rows lack goes,
 * what is there already stays as it is. A load that is cut off at any moment leaves the graph before it. Rejects with errors of
 * the driver.
 */
export async function loadNeo4j(
  driver: Driver,
  { database, bookmarks }: { database: string | undefined; bookmarks: BookmarkManager },
  rows: GraphRows,
  hash: string,
  onProgress: Progress | undefined,
): Promise<DataVersion> {
  const where = { ...(database === undefined ? {} : { database }), bookmarkManager: bookmarks };
  for (const statement of NEO4J_INDEXES)
    await driver.executeQuery(statement, {}, { ...where, routing: neo4j.routing.WRITE });
  const session = driver.session(where);
  try {
    const { version, written } = await session.executeWrite((transaction) =>
      replaceGraph(transaction, rows, hash, onProgress),
    );
    if (changesPlans(written, version.nodes + version.relationships)) await renewStatistics(driver, where);
    return version;
  } finally {
    await session.close();
  }
}

async function replaceGraph(
  transaction: ManagedTransaction,
  rows: GraphRows,
  hash: string,
  onProgress: Progress | undefined,
): Promise<{ version: DataVersion; written: number }> {
  const run = (cypher: string, parameters: Record<string, unknown> = {}) =>
    transaction.run(cypher, parametersForNeo4j(parameters));
  const [before] = (await run(CLAIM_VERSION)).records;
  const { changed, removed, wasEmpty } = await removeStale(run, rows);
  const total = rows.nodes.length + rows.relationships.length;
  let done = total - changed.nodes.length - changed.relationships.length;
  onProgress?.(done, total);
  // The next is made ready and sent while the server works on the one before.
  let sent: Promise<unknown> = Promise.resolve();
  for (const batch of loadBatches(changed, wasEmpty ? 'empty' : 'filled')) {
    const writing = Promise.resolve(run(batch.cypher, { rows: batch.rows }));
    // It fails with the one before, which is told.
    writing.catch(() => undefined);
    await sent;
    sent = writing;
    done += batch.rows.length;
    onProgress?.(done, total);
  }
  await sent;
  // Nobody reads a graph that is not loaded yet, and a graph that stays the same has nothing between.
  const written = removed + changed.nodes.length + changed.relationships.length;
  const seen = before?.get('hash') != null && written > 0;
  if (seen) await announceSwitch(run);
  const version = {
    hash,
    loadedAt: new Date().toISOString(),
    nodes: rows.nodes.length,
    relationships: rows.relationships.length,
  };
  await run(WRITE_VERSION, { version: { id: VERSION_ID, ...version } });
  return { version, written };
}
