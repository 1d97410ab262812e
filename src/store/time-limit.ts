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
    const stopClock =
      timeoutMs === undefined ? undefined : afterMs(timeoutMs, () => end(new StoreTimeoutError(tooLong(timeoutMs))));
    const abandon = () => end(new StoreError('The read was abandoned.', { cause: signal?.reason }));
    const settle = () => {
      stopClock?.();
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

/**
 * Calls `then` when the time is over and what has arrived meanwhile is read: where this process had no time for so long, an answer may wait that
 * is not late. Returns what stops the clock.
 */
export function afterMs(ms: number, then: () => void): () => void {
  let turn: NodeJS.Immediate | undefined;
  const timer = setTimeout(
    () => {
      turn = setImmediate(then);
    },
    Math.min(ms, TIMER_MAX_MS),
  );
  return () => {
    clearTimeout(timer);
    clearImmediate(turn);
  };
}

/** The sentence for a read that took longer than `timeoutMs`. */
export const tooLong = (timeoutMs: number): string => `The graph store took longer than ${timeoutMs} ms. Ask for less.`;
