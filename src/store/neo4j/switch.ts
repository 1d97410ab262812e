import { setTimeout as pause } from 'node:timers/promises';
import type { Driver, Session } from 'neo4j-driver';
import { type Row, StoreTimeoutError, StoreUnavailableError } from '../../graph/graph-store.ts';
import { READ_VERSION } from '../load-cypher.ts';
import type { LoadTarget } from './driver.ts';
import { SWITCHES, SWITCHING } from './load-marks.ts';

/**
 * Neo4j reads what is committed at the moment, record by record: a query that runs while a large transaction becomes visible sees
 * the old graph in one record and the new one in the next. Readers and loads keep out of each other's way like this:
 *
 * - a load opens a second transaction as its mark, waits for `LEASE_MS`, and only then commits;
 * - a reader that finds neither a mark nor a load that commits may read for `LEASE_MS` from the moment it asked; it asks again in
 *   time, and waits while there is one;
 * - a read that took longer than its lease counts only if there is still neither and the version is the same.
 *
 * Nothing is stored for it: the mark of a load that is killed goes with its connection, and what it told the server to commit shows
 * that it does. In a cluster a member shows its own transactions only, so there a read on a replica may fall between.
 *
 * The mark cannot be put on the load's own transaction: `tx.setMetaData` asks each transaction of the server whether it is the one,
 * and fails by the first that was just ended, as reads are that took too long (seen with Neo4j 5.26).
 */
export const LEASE_MS = 1_000;
const RENEW_MS = LEASE_MS / 2;
const LATEST_MS = (LEASE_MS * 3) / 4;
/** A marked transaction that does not end (its process is frozen) stops nobody for longer. */
const PATIENCE_MS = 3_000;
const POLL_MS = 25;

const IS_THERE = 'RETURN 1 AS one';

/** The mark of one load. */
export class SwitchMark {
  readonly #driver: Driver;
  readonly #where: LoadTarget;
  #session: Session | null = null;

  constructor(driver: Driver, where: LoadTarget) {
    this.#driver = driver;
    this.#where = where;
  }

  /** Ends when the load's transaction may commit. Rejects with errors of the driver, also when the mark was lost meanwhile. */
  async set(): Promise<void> {
    // The driver may run the work of a transaction again.
    await this.clear();
    this.#session = this.#driver.session(this.#where);
    const transaction = this.#session.beginTransaction({ metadata: SWITCHING });
    await transaction.run(IS_THERE);
    await pause(LEASE_MS + POLL_MS);
    await transaction.run(IS_THERE);
  }

  /** Once the load's transaction has ended, well or not. Never rejects: a mark whose connection is lost is gone. */
  async clear(): Promise<void> {
    const session = this.#session;
    this.#session = null;
    await session?.close().catch(() => undefined);
  }
}

interface Lease {
  /** When it was asked for; on the clock of `performance.now()`. */
  from: number;
  /** What tells one load from the next. */
  version: string;
}

/** Lets reads see the graph of one load. `ask` runs a query and may reject with a StoreError. */
export class SwitchGuard {
  readonly #ask: (cypher: string) => Promise<Row[]>;
  #lease: Lease | null = null;
  #renewing: Promise<Lease> | null = null;

  constructor(ask: (cypher: string) => Promise<Row[]>) {
    this.#ask = ask;
  }

  async read<Answer>(query: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      const lease = await this.#current();
      const answer = await query();
      if (performance.now() - lease.from < LEASE_MS) return answer;
      const after = await this.#take();
      if (after.version === lease.version) return answer;
    }
  }

  async #current(): Promise<Lease> {
    const age = this.#lease === null ? Number.POSITIVE_INFINITY : performance.now() - this.#lease.from;
    if (this.#lease === null || age > LATEST_MS) return this.#renew();
    // The query itself tells what is wrong with the store.
    if (age > RENEW_MS) this.#renew().catch(() => undefined);
    return this.#lease;
  }

  #renew(): Promise<Lease> {
    this.#renewing ??= this.#take().finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  async #take(): Promise<Lease> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const [row] = await this.#ask(READ_VERSION);
      const from = performance.now();
      if (!(await this.#isMarked()) || from > end) {
        this.#lease = { from, version: JSON.stringify([row?.['hash'], row?.['loadedAt']]) };
        return this.#lease;
      }
      await pause(POLL_MS);
    }
  }

  async #isMarked(): Promise<boolean> {
    try {
      const [row] = await this.#ask(SWITCHES);
      return row?.['marked'] !== 0;
    } catch (error) {
      if (error instanceof StoreUnavailableError || error instanceof StoreTimeoutError) throw error;
      // A user who may not see transactions reads without this care.
      return false;
    }
  }
}
