import neo4j, { type BookmarkManager, type Driver, type ManagedTransaction } from 'neo4j-driver';
import type { DataVersion } from '../../graph/graph-store.ts';
import type { GraphRows } from '../../graph/model.ts';
import { RESOLVED_FORMAT } from '../../graph/resolved-file.ts';
import { NEO4J_INDEXES } from '../indexes.ts';
import { loadBatches } from '../load-batches.ts';
import { CLAIM_VERSION, VERSION_ID, WRITE_VERSION } from '../load-cypher.ts';
import type { LoadTarget } from './driver.ts';
import { fillEmpty, untilNobodyFills } from './fill-empty.ts';
import { removeStale } from './load-difference.ts';
import { LOADING } from './load-marks.ts';
import { changesPlans, renewStatistics } from './statistics.ts';
import { SwitchMark } from './switch.ts';
import { parametersForNeo4j } from './values.ts';

export type Progress = (done: number, total: number) => void;

/**
 * Makes the nodes labelled `Entity` and all their relationships what the rows say: what the rows lack goes, what is there already stays as
 * it is. One transaction replaces one graph by another, so that a load that is cut off at any moment leaves the graph before it; where
 * there was none, none is there for readers until the last transaction. Rejects with errors of the driver.
 */
export async function loadNeo4j(
  driver: Driver,
  { database, bookmarks }: { database: string | undefined; bookmarks: BookmarkManager },
  rows: GraphRows,
  hash: string,
  onProgress: Progress | undefined,
): Promise<DataVersion> {
  const where: LoadTarget = { ...(database === undefined ? {} : { database }), bookmarkManager: bookmarks };
  for (const statement of NEO4J_INDEXES)
    await driver.executeQuery(statement, {}, { ...where, routing: neo4j.routing.WRITE });
  const { version, written } = await replaceIn(driver, where, rows, hash, onProgress);
  if (changesPlans(written, version.nodes + version.relationships)) await renewStatistics(driver, where);
  return version;
}

async function replaceIn(
  driver: Driver,
  where: LoadTarget,
  rows: GraphRows,
  hash: string,
  onProgress: Progress | undefined,
): Promise<Replaced> {
  const session = driver.session(where);
  const mark = new SwitchMark(driver, where);
  const steps: Steps = {
    onFirst: () => untilNobodyFills(driver, where),
    fill: (note) => fillEmpty(driver, where, rows, note),
    onSwitch: () => mark.set(),
    onProgress,
  };
  try {
    return await session.executeWrite((transaction) => replaceGraph(transaction, rows, hash, steps), {
      metadata: LOADING,
    });
  } finally {
    await mark.clear();
    await session.close();
  }
}

interface Steps {
  /** Before anything is read where no graph is. */
  onFirst(): Promise<void>;
  /** Writes all rows where nothing is, in transactions of its own. */
  fill(note: (count: number) => void): Promise<void>;
  /** Before readers see another graph than before. */
  onSwitch(): Promise<void>;
  onProgress: Progress | undefined;
}

/** The graph that is there now, and how many nodes and relationships were written or removed for it. */
interface Replaced {
  version: DataVersion;
  written: number;
}

async function replaceGraph(
  transaction: ManagedTransaction,
  rows: GraphRows,
  hash: string,
  { onFirst, fill, onSwitch, onProgress }: Steps,
): Promise<Replaced> {
  const run = (cypher: string, parameters: Record<string, unknown> = {}) =>
    transaction.run(cypher, parametersForNeo4j(parameters));
  const [before] = (await run(CLAIM_VERSION)).records;
  const isFirst = before?.get('hash') == null;
  if (isFirst) await onFirst();
  const { changed, removed, wasEmpty } = await removeStale(run, rows);
  const total = rows.nodes.length + rows.relationships.length;
  let done = total - changed.nodes.length - changed.relationships.length;
  onProgress?.(done, total);
  const note = (count: number) => {
    done += count;
    onProgress?.(done, total);
  };
  // Another load waits for the claim, which this transaction holds to the end.
  await (isFirst && wasEmpty ? fill(note) : writeChanged(run, changed, note));
  // Nobody reads a graph that is not loaded yet, and a graph that stays the same has nothing between.
  const written = removed + changed.nodes.length + changed.relationships.length;
  if (!isFirst && written > 0) await onSwitch();
  const version = {
    hash,
    loadedAt: new Date().toISOString(),
    nodes: rows.nodes.length,
    relationships: rows.relationships.length,
  };
  await run(WRITE_VERSION, { version: { id: VERSION_ID, format: RESOLVED_FORMAT, ...version } });
  return { version, written };
}

/** The next batch is made ready and sent while the server works on the one before. */
async function writeChanged(
  run: (cypher: string, parameters: Record<string, unknown>) => PromiseLike<unknown>,
  changed: GraphRows,
  note: (count: number) => void,
): Promise<void> {
  let sent: Promise<unknown> = Promise.resolve();
  for (const batch of loadBatches(changed, 'filled')) {
    const writing = Promise.resolve(run(batch.cypher, { rows: batch.rows }));
    // It fails with the one before, which is told.
    writing.catch(() => undefined);
    await sent;
    sent = writing;
    note(batch.rows.length);
  }
  await sent;
}
