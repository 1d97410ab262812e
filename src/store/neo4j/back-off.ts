import type { StoreError } from '../../graph/graph-store.ts';

const FIRST_MS = 100;
/** A server that is away is asked again at least this often, so that all is well soon after it is back. */
const AWAY_MAX_MS = 1_000;
/** A server that refuses us is asked less often: it locks a user after a few wrong passwords. */
const REFUSED_MAX_MS = 5_000;

/**
 * Remembers that the server is away, so that requests fail at once instead of each waiting for it, and asks it again after 0.1,
 * 0.2, 0.4 ... seconds. Holds no timer.
 */
export class BackOff {
  #failures = 0;
  #until = 0;
  #last: StoreError | null = null;

  /** Throws the last failure while the server is not to be asked. */
  check(): void {
    if (this.#last !== null && performance.now() < this.#until) throw this.#last;
  }

  failed(error: StoreError, refused: boolean): void {
    const wait = Math.min(FIRST_MS * 2 ** this.#failures, refused ? REFUSED_MAX_MS : AWAY_MAX_MS);
    this.#failures += 1;
    this.#until = performance.now() + wait;
    this.#last = error;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#last = null;
  }
}
