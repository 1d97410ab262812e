import { type ReadOptions, StoreError, StoreTimeoutError } from '../graph/graph-store.ts';

/** The longest delay that a timer of Node takes; longer ones would fire at once. */
const TIMER_MAX_MS = 2 ** 31 - 1;

/**
 * Waits for an answer no longer than the options allow. Rejects with StoreTimeoutError when the time is over, and with
 * StoreError when the signal is aborted; what is under way then goes on unheard, unless its owner stops it.
 */
export function withinLimit<Answer>(running: Promise<Answer>, { timeoutMs, signal }: ReadOptions): Promise<Answer> {
  if (timeoutMs === undefined && signal === undefined) return running;
  return new Promise((resolve, reject) => {
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => end(new StoreTimeoutError(tooLong(timeoutMs))), Math.min(timeoutMs, TIMER_MAX_MS));
    const abandon = () => end(new StoreError('The read was abandoned.', { cause: signal?.reason }));
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abandon);
    };
    const end = (error: StoreError) => {
      settle();
      reject(error);
    };
    signal?.addEventListener('abort', abandon, { once: true });
    running.then(resolve, reject).finally(settle);
    if (signal?.aborted) abandon();
  });
}

/** The sentence for a read that took longer than `timeoutMs`. */
export const tooLong = (timeoutMs: number): string => `The graph store took longer than ${timeoutMs} ms. Ask for less.`;
