import { LRUCache } from 'lru-cache';

/** An answer as the store gave it. It is shared by all who ask again: nobody may change it. */
export interface KnownAnswer {
  readonly answer: unknown;
}

/** How often an answer was known, and how often it had to be asked for. */
export interface CacheCounts {
  hits: number;
  misses: number;
}

/** Objects take about so many times the bytes of their JSON text. */
const BYTES_PER_CHARACTER = 3;

/**
 * Answers of the store for one version of the data: until the next load, the same statement with the same parameters has the same
 * answer. Bounded in bytes, as far as they can be told; what was unused longest goes first. With 0 bytes nothing is kept.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, KnownAnswer> | null;
  readonly #counts: CacheCounts;

  constructor(bytes: number, counts: CacheCounts = { hits: 0, misses: 0 }) {
    this.#counts = counts;
    // No single answer takes more than a quarter, so that a few large ones do not drive all others out.
    this.#answers = bytes > 0 ? new LRUCache({ maxSize: bytes, maxEntrySize: Math.ceil(bytes / 4) }) : null;
  }

  /** The answer to the statement; from `ask` where it is not known yet. Rejects as `ask` does, and keeps no failure. */
  async get(statement: string, parameters: object, ask: () => Promise<unknown>): Promise<unknown> {
    if (this.#answers === null) return ask();
    const key = `${statement}\n${JSON.stringify(parameters)}`;
    const known = this.#answers.get(key);
    this.#counts[known ? 'hits' : 'misses'] += 1;
    if (known) return known.answer;
    const answer = await ask();
    const characters = key.length + (JSON.stringify(answer)?.length ?? 0);
    this.#answers.set(key, { answer }, { size: BYTES_PER_CHARACTER * characters });
    return answer;
  }
}
