import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, it, vi } from 'vitest';
import { StoreError, StoreTimeoutError } from '../graph/graph-store.ts';
import { afterMs, withinLimit } from './time-limit.ts';

const never = new Promise<never>(() => undefined);

it('an answer that arrived while this process had no time is not late', async () => {
  const arrived = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    parentPort.on('message', () => {
      parentPort.postMessage('here');
      Atomics.store(workerData, 0, 1);
      Atomics.notify(workerData, 0);
    });`,
    { eval: true, workerData: arrived },
  );
  await once(worker, 'online');
  // Behind this, clocks are looked at before what has arrived.
  await setImmediate();
  const answer = withinLimit(
    once(worker, 'message').then(([message]) => message),
    { timeoutMs: 1 },
  );
  worker.postMessage('ask');
  // Nothing else is done here until the answer waits, and the time is long over.
  Atomics.wait(arrived, 0, 0);
  Atomics.wait(arrived, 0, 1, 10);
  expect(await answer).toBe('here');
  await worker.terminate();
});

it('one that never comes is told as such, with the time', async () => {
  await expect(withinLimit(never, { timeoutMs: 1 })).rejects.toThrow(
    new StoreTimeoutError('The graph store took longer than 1 ms. Ask for less.'),
  );
});

it('nobody waits for what is abandoned, before or meanwhile', async () => {
  await expect(withinLimit(never, { signal: AbortSignal.abort() })).rejects.toThrow(StoreError);
  const meanwhile = new AbortController();
  const told = withinLimit(never, { timeoutMs: 60_000, signal: meanwhile.signal });
  meanwhile.abort();
  await expect(told).rejects.toThrow('The read was abandoned.');
});

it('a clock that is stopped calls nobody, also when its time is over', () => {
  vi.useFakeTimers();
  const then = vi.fn();
  const stop = afterMs(10, then);
  vi.advanceTimersByTime(9);
  stop();
  const stopLate = afterMs(10, then);
  vi.advanceTimersToNextTimer();
  stopLate();
  vi.runAllTimers();
  expect(then).not.toHaveBeenCalled();
  afterMs(10, then);
  vi.runAllTimers();
  expect(then).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
