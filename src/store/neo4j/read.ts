import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';
import type { QueryParameters, Row } from '../../graph/graph-store.ts';
import { inOneParameter } from './one-parameter.ts';
import { rowsFromNeo4j } from './values.ts';

/** How long to wait before each further try: a restarted server has dropped the connections of the pool, a cluster may be electing. */
const TRY_AGAIN_AFTER_MS = [0, 500];

/** Of one read: which database (the user's own when undefined), how long on the server, and when to stop it there. */
export interface Neo4jReadOptions {
  database: string | undefined;
  bookmarks: BookmarkManager;
  timeoutMs: number | undefined;
  signal: AbortSignal;
}

/**
 * One read in a session of its own, which may not write. It begins and ends its transaction with the statement itself; one that
 * the driver manages (`executeQuery`) costs two more messages. Rejects with errors of the driver.
 */
export async function readNeo4j(
  driver: Driver,
  cypher: string,
  parameters: QueryParameters,
  options: Neo4jReadOptions,
): Promise<Row[]> {
  const sent = inOneParameter(cypher, parameters);
  for (const wait of TRY_AGAIN_AFTER_MS) {
    try {
      return await readOnce(driver, sent, options);
    } catch (error) {
      if (options.signal.aborted || !neo4j.isRetryableError(error)) throw error;
    }
    await pause(wait, undefined, { signal: options.signal });
  }
  return readOnce(driver, sent, options);
}

async function readOnce(
  driver: Driver,
  [cypher, parameters]: [string, QueryParameters],
  { database, bookmarks, timeoutMs, signal }: Neo4jReadOptions,
): Promise<Row[]> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    bookmarkManager: bookmarks,
    ...(database === undefined ? {} : { database }),
  });
  // Ends the query on the server when nobody waits for it any more.
  const stop = () => void session.close().catch(() => undefined);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const limit = timeoutMs === undefined ? {} : { timeout: Math.max(1, Math.ceil(timeoutMs)) };
    const { records } = await withoutStack(() => session.run(cypher, parameters, limit));
    return rowsFromNeo4j(records);
  } finally {
    signal.removeEventListener('abort', stop);
    await session.close();
  }
}

/**
 * Begins something without a stack of calls for it: the driver writes one out with each statement, for an error that most never have, and that takes
 * a third of what we add to a question. Reads have one caller, and their errors say what failed.
 */
function withoutStack<Begun>(begin: () => Begun): Begun {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
