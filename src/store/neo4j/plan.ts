import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import type { QueryParameters } from '../../graph/graph-store.ts';
import { inOneParameter } from './one-parameter.ts';

/** Where a statement is planned, and how long that may take. */
export interface PlanOptions {
  database: string | undefined;
  bookmarks: BookmarkManager;
  timeoutMs: number;
}

/**
 * Has the server parse and plan a statement and throw its rows away unsent. `EXPLAIN` would leave more than half of the work to whoever asks
 * next: what was parsed and made ready to run is kept for statements that are run, and for those alone. Rejects with errors of the driver.
 */
export async function planNeo4j(
  driver: Driver,
  cypher: string,
  parameters: QueryParameters,
  { database, bookmarks, timeoutMs }: PlanOptions,
): Promise<void> {
  const session = driver.rxSession({
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: bookmarks,
    ...(database === undefined ? {} : { database }),
  });
  try {
    await ended(session.run(...inOneParameter(cypher, parameters), { timeout: timeoutMs }).consume());
  } finally {
    await ended(session.close());
  }
}

interface Stream {
  subscribe(observer: { complete(): void; error(error: unknown): void }): unknown;
}

function ended(stream: Stream): Promise<void> {
  return new Promise((complete, error) => {
    stream.subscribe({ complete, error });
  });
}
