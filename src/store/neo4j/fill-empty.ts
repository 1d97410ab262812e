import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { GraphRows } from '../../graph/model.ts';
import { type LoadBatch, loadBatches } from '../load-batches.ts';
import type { LoadTarget } from './driver.ts';
import { FILLING, FILLS } from './load-marks.ts';
import { parametersForNeo4j } from './values.ts';

/** Transactions at once: the server has something to do while one commits and while the next is made ready. */
const AT_ONCE = 3;
/** How often a batch is tried that the server has undone: two at once may each wait for a node that the other holds. */
const TRIES = 20;

/** Transactions of a load that was killed go on for a moment. */
const PATIENCE_MS = 10_000;
const POLL_MS = 50;

/**
 * Writes all rows into a store that holds nothing, in many small transactions: two thirds of the work of one large one, whose commit alone
 * takes half of it, and memory that does not grow with the graph. Nobody is told of a graph before its version is written, which is up to the
 * caller: cut off at any moment, this leaves no graph for readers, and rows that the next load makes use of or removes. `note` is told how
 * many rows were written. Rejects with errors of the driver when nothing more is under way.
 */
export async function fillEmpty(
  driver: Driver,
  where: LoadTarget,
  { nodes, relationships }: GraphRows,
  note: (count: number) => void,
): Promise<void> {
  // Relationships need both of their ends.
  for (const part of [
    { nodes, relationships: [] },
    { nodes: [], relationships },
  ]) {
    // Each takes the next of the same batches; one that fails ends them for all.
    const batches = loadBatches(part, 'empty');
    const lanes = Array.from({ length: AT_ONCE }, async () => {
      for (const batch of batches) {
        await write(driver, where, batch);
        note(batch.rows.length);
      }
    });
    const failed = (await Promise.allSettled(lanes)).find((lane) => lane.status === 'rejected');
    if (failed) throw failed.reason;
  }
}

/** Waits for what a load that was killed has still under way, for some seconds at most. */
export async function untilNobodyFills(driver: Driver, where: LoadTarget): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await pause(POLL_MS)) {
    // A user who may not see transactions loads without this care.
    const found = await driver.executeQuery(FILLS, {}, where).catch(() => null);
    if (found === null || found.records[0]?.get('marked') === 0) return;
  }
}

/** Only what the server says that it has undone is tried again: after a lost connection nobody knows, and a batch must not be there twice. */
async function write(driver: Driver, where: LoadTarget, { cypher, rows }: LoadBatch): Promise<void> {
  const parameters = parametersForNeo4j({ rows });
  for (let left = TRIES; ; left -= 1) {
    const session = driver.session(where);
    try {
      await session.run(cypher, parameters, { metadata: FILLING });
      return;
    } catch (error) {
      if (left <= 1 || !/^Neo\.TransientError\./.test((error as { code?: string }).code ?? '')) throw error;
    } finally {
      await session.close();
    }
  }
}
