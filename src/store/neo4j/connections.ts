import type { Driver } from 'neo4j-driver';
import { type DriverUse, type Neo4jSettings, openDriver, POOL_SIZE } from './driver.ts';

/**
 * A driver that nobody used for so long is not used again: what stands between it and the server (a balancer in the cloud gives up
 * after four minutes) may have dropped its connections without a word.
 */
const IDLE_MS = 60_000;

interface HeldDriver {
  readonly driver: Driver;
  underWay: number;
  /** When the last work ended well; `null` before the first. */
  answeredAt: number | null;
  retired: boolean;
}

/**
 * The driver in use, replaced where its connections may be dead without knowing it. A connection that was dropped in silence looks
 * alive, and who sends on it waits; so connections are checked after a second of rest (`openDriver`), a check without an answer is
 * a connection that could not be had in time, and then the work is done once more over new ones. Replaced drivers are closed when
 * what is under way on them has ended.
 */
export class Connections {
  readonly #settings: Neo4jSettings;
  readonly #open: typeof openDriver;
  #held: HeldDriver;
  readonly #retired = new Set<HeldDriver>();

  constructor(settings: Neo4jSettings, open = openDriver) {
    this.#settings = settings;
    this.#open = open;
    this.#held = this.#fresh();
  }

  /** Runs `work`, which must be free of effects; twice at most. Rejects with what the last run rejected with. */
  async use<Answer>(work: (driver: Driver) => Promise<Answer>): Promise<Answer> {
    const { answeredAt, underWay } = this.#held;
    if (answeredAt !== null && underWay === 0 && performance.now() - answeredAt > IDLE_MS) this.#replace(this.#held);
    const held = this.#held;
    try {
      return await this.#with(held, work);
    } catch (error) {
      // Where all connections are busy, others would only make the server busier.
      if (!gotNoConnection(error) || held.underWay >= POOL_SIZE) throw error;
      // Before its first answer a driver has no old connections: the server is slow to connect to, or not there.
      if (held.answeredAt !== null) this.#replace(held);
      return this.#with(this.#held, work);
    }
  }

  /**
   * Runs `work` once, whatever its effects: a load, before which somebody has asked whether the server is there. It has connections of
   * its own, since readers may hold all others.
   */
  load<Answer>(work: (driver: Driver) => Promise<Answer>): Promise<Answer> {
    const own: HeldDriver = { ...this.#fresh('load'), retired: true };
    this.#retired.add(own);
    return this.#with(own, work);
  }

  async close(): Promise<void> {
    await Promise.all([this.#held, ...this.#retired].map(({ driver }) => driver.close()));
  }

  async #with<Answer>(held: HeldDriver, work: (driver: Driver) => Promise<Answer>): Promise<Answer> {
    held.underWay += 1;
    try {
      const answer = await work(held.driver);
      held.answeredAt = performance.now();
      return answer;
    } finally {
      held.underWay -= 1;
      this.#closeIfDone(held);
    }
  }

  /** Of many who find the same driver dead, the first replaces it. */
  #replace(dead: HeldDriver): void {
    if (dead !== this.#held) return;
    this.#held = this.#fresh();
    dead.retired = true;
    this.#retired.add(dead);
    this.#closeIfDone(dead);
  }

  #closeIfDone(held: HeldDriver): void {
    if (!held.retired || held.underWay > 0 || !this.#retired.delete(held)) return;
    // Nobody waits for the goodbye to a server that does not hear it.
    held.driver.close().catch(() => undefined);
  }

  #fresh(use: DriverUse = 'read'): HeldDriver {
    return { driver: this.#open(this.#settings, use), underWay: 0, answeredAt: null, retired: false };
  }
}

/** The driver gives this failure no code of its own. */
const gotNoConnection = (error: unknown): boolean => /acquisition timed out/.test((error as Error)?.message ?? '');
