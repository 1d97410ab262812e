import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { stopOnSignals } from './stop.ts';

/** Whoever stops a process kills it after so long. */
const KILLED_AFTER_MS = 5_000;

let exit: ReturnType<typeof vi.spyOn>;
let tell: (signal: NodeJS.Signals) => void;
beforeEach(() => {
  vi.useFakeTimers();
  exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const listeners = new Map<string | symbol, () => void>();
  vi.spyOn(process, 'on').mockImplementation((event, listener) => {
    listeners.set(event, listener as () => void);
    return process;
  });
  tell = (signal) => listeners.get(signal)?.();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const never = () => new Promise<never>(() => undefined);
const appThat = (close: () => Promise<unknown>) =>
  ({ close, log: { info: () => undefined, error: () => undefined } }) as unknown as FastifyInstance;

it.each(['SIGTERM', 'SIGINT'] as const)(
  'ends before it is killed when answers, and what comes after, never end (%s)',
  async (signal) => {
    stopOnSignals(appThat(never), never);
    tell(signal);
    await vi.advanceTimersByTimeAsync(KILLED_AFTER_MS - 1);
    expect(exit).toHaveBeenCalledWith(0);
  },
);

it('ends when the answers are given and what comes after is done, whatever time is left', async () => {
  let answered: () => void = () => undefined;
  const after = vi.fn(async () => undefined);
  stopOnSignals(
    appThat(() => new Promise<void>((resolve) => (answered = resolve))),
    after,
  );
  tell('SIGTERM');
  tell('SIGTERM');
  await vi.advanceTimersByTimeAsync(1);
  expect([exit.mock.calls, after.mock.calls]).toEqual([[], []]);
  answered();
  await vi.advanceTimersByTimeAsync(0);
  expect(after).toHaveBeenCalledTimes(1);
  expect(exit.mock.calls).toEqual([[0]]);
});
