import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import type { QueryParameters } from '../../graph/graph-store.ts';
import { withoutValues } from './one-parameter.ts';

/** Where a statement is planned, and how long that may take. */
export interface PlanOptions {
  database: string | undefined;
  bookmarks: BookmarkManager;
  timeoutMs: number;
}

/**
 * Has the server parse and plan a statement, by running it without the values that it is asked with: it finds next to nothing. `EXPLAIN` would
 * leave more than half of the work to whoever asks next: what was parsed and made ready to run is kept for statements that are run, and for those
 * alone. Rejects with errors of the driver.
 */
export async function planNeo4j(
  driver: Driver,
  cypher: string,
  parameters: QueryParameters,
  { database, bookmarks, timeoutMs }: PlanOptions,
): Promise<void> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: bookmarks,
    ...(database === undefined ? {} : { database }),
  });
  try {
    await session.run(...withoutValues(cypher, parameters), { timeout: timeoutMs });
  } finally {
    await session.close();
  }
}
