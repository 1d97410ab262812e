import neo4j, { type Driver } from 'neo4j-driver';
import type { LoadTarget } from './driver.ts';

/** A share of the graph: what is less than that changes no plan, and the server counts it by and by. */
const WORTH_COUNTING = 0.1;
/** How long the server may count, in seconds. */
const LIMIT_S = 30;

/** Whether a load wrote so much that the server's plans no longer suit the graph. Counts of nodes and relationships. */
export const changesPlans = (written: number, total: number): boolean => written > total * WORTH_COUNTING;

/**
 * Has the server count what its indexes hold and forget the plans that it chose before. What it knows of its indexes lags behind a load: a
 * plan that is chosen meanwhile may go through a label where an index leads there, and is chosen again, at some reader's cost, when the server
 * has counted by itself. Reads go on beside it. Never rejects: who may load need not have this right, and the graph is there all the same.
 */
export async function renewStatistics(driver: Driver, where: LoadTarget): Promise<void> {
  await driver
    .executeQuery(
      'CALL db.prepareForReplanning($seconds)',
      { seconds: neo4j.int(LIMIT_S) },
      { ...where, routing: neo4j.routing.WRITE, transactionConfig: { timeout: 2 * LIMIT_S * 1_000 } },
    )
    .catch(() => undefined);
}
