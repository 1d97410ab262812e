import neo4j, { type BookmarkManager, type Driver } from 'neo4j-driver';

/** Where a Neo4j is and who we are there. `database` undefined: the user's home database. */
export interface Neo4jSettings {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
  /** How long a load waits for a server that is not there yet; 15 seconds if undefined. */
  loadWaitMs?: number;
}

/** Where a load goes: the database (the user's own without one), and what makes later reads see it. */
export interface LoadTarget {
  database?: string;
  bookmarkManager: BookmarkManager;
}

/** Connections that one driver may have open at a time. */
export const POOL_SIZE = 100;

/** How long a connection may take to be had. Twice the first, and the read itself, is less than a client waits: see `Connections`. */
const ACQUISITION_MS = { read: 1_500, load: 10_000 };

/** What a driver is for. */
export type DriverUse = keyof typeof ACQUISITION_MS;

/**
 * A driver that gives up early, so that a request fails clearly within five seconds; one for a load waits for a busy server. Does not
 * connect. The address is taken as it is: its scheme says whether there is a cluster (`neo4j`) and encryption (`+s`). Throws when it is
 * no address.
 */
export function openDriver({ uri, user, password }: Neo4jSettings, use: DriverUse = 'read'): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    userAgent: 'global-health-strategy-graph',
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: ACQUISITION_MS[use],
    maxConnectionPoolSize: POOL_SIZE,
    maxConnectionLifetime: 30 * 60_000,
    // One more try after about a second: it mends connections that a restarted server has dropped.
    maxTransactionRetryTime: 500,
    // A connection that idled this long is checked before it is used.
    connectionLivenessCheckTimeout: 1_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
}
