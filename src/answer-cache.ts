import { LRUCache } from 'lru-cache';
import type { DataVersion } from './graph/graph-store.ts';

/** An answer as the store gave it. It is shared by all who ask again: nobody may change it. */
interface KnownAnswer {
  readonly answer: unknown;
}

type KnownAnswers = LRUCache<string, KnownAnswer>;

/** Objects take about so many times the bytes of their JSON text. */
const BYTES_PER_CHARACTER = 3;

/**
 * Answers of the store: until the next load, the same statement with the same parameters has the same answer. Bounded in bytes for one
 * version of the data, as far as they can be told; what was unused longest goes first. With 0 bytes nothing is kept.
 */
export class AnswerCache {
  readonly #bytes: number;
  /** By the version as the directory of it has it: once no request works with that directory any more, its answers go as well. */
  readonly #byVersion = new WeakMap<DataVersion, KnownAnswers>();
  /** How often an answer was known, over all versions of the data. */
  hits = 0;
  /** And how often it had to be asked for. */
  misses = 0;

  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  /** The answer to the statement on this version of the data; from `ask` where it is not known yet. Rejects as `ask` does, and keeps no failure. */
  async get(version: DataVersion, statement: string, parameters: object, ask: () => Promise<unknown>) {
    if (this.#bytes === 0) return ask();
    const answers = this.#answersOf(version);
    const key = `${statement}\n${JSON.stringify(parameters)}`;
    const known = answers.get(key);
    this[known ? 'hits' : 'misses'] += 1;
    if (known) return known.answer;
    const answer = await ask();
    const characters = key.length + (JSON.stringify(answer)?.length ?? 0);
    answers.set(key, { answer }, { size: BYTES_PER_CHARACTER * characters });
    return answer;
  }

  #answersOf(version: DataVersion): KnownAnswers {
    const known = this.#byVersion.get(version);
    if (known) return known;
    // No single answer takes more than a quarter, so that a few large ones do not drive all others out.
    const answers: KnownAnswers = new LRUCache({ maxSize: this.#bytes, maxEntrySize: Math.ceil(this.#bytes / 4) });
    this.#byVersion.set(version, answers);
    return answers;
  }
}
