import { setTimeout as pause } from 'node:timers/promises';
import { type Row, StoreTimeoutError, StoreUnavailableError } from '../../graph/graph-store.ts';
import { READ_VERSION } from '../load-cypher.ts';

/**
 * Neo4j reads what is committed at the moment, record by record: a query that runs while a large transaction becomes visible sees
 * the old graph in one record and the new one in the next. Readers and loads keep out of each other's way like this:
 *
 * - a load marks its transaction, waits for `LEASE_MS`, and only then commits;
 * - a reader that finds no marked transaction may read for `LEASE_MS` from the moment it asked; it asks again in time, and waits
 *   while there is one;
 * - a read that took longer than its lease counts only if there is still no marked transaction and the version is the same.
 *
 * Nothing is stored for it: the mark of a load that is killed goes with its transaction. In a cluster a member shows its own
 * transactions only, so there a read on a replica may fall between.
 */
export const LEASE_MS = 1_000;
const RENEW_MS = LEASE_MS / 2;
const LATEST_MS = (LEASE_MS * 3) / 4;
/** A marked transaction that does not end (its process is frozen) stops nobody for longer. */
const PATIENCE_MS = 3_000;
const POLL_MS = 25;

const MARK = "CALL tx.setMetaData({graphLoad: 'switching'})";
const MARKED = "SHOW TRANSACTIONS YIELD metaData WHERE metaData.graphLoad = 'switching' RETURN count(*) AS marked";

/** Ends when the load's transaction may commit. `run` runs in it. */
export async function announceSwitch(run: (cypher: string) => PromiseLike<unknown>): Promise<void> {
  await run(MARK);
  await pause(LEASE_MS + POLL_MS);
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
      const [row] = await this.#ask(MARKED);
      return row?.['marked'] !== 0;
    } catch (error) {
      if (error instanceof StoreUnavailableError || error instanceof StoreTimeoutError) throw error;
      // A user who may not see transactions reads without this care.
      return false;
    }
  }
}
