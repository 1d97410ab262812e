import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StoreUnavailableError } from '../../graph/graph-store.ts';
import { BackOff } from './back-off.ts';

const away = new StoreUnavailableError('away');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('lets everything through while all is well', () => {
  const backOff = new BackOff();
  expect(() => backOff.check()).not.toThrow();
});

it('fails at once after a failure, for longer after each, at most a second', () => {
  const backOff = new BackOff();
  for (const wait of [100, 200, 400, 800, 1_000, 1_000]) {
    backOff.failed(away, false);
    vi.advanceTimersByTime(wait - 1);
    expect(() => backOff.check()).toThrow(away);
    vi.advanceTimersByTime(1);
    expect(() => backOff.check()).not.toThrow();
  }
});

it('waits up to five seconds where we are refused, and not at all after a success', () => {
  const backOff = new BackOff();
  for (let failures = 0; failures < 10; failures += 1) backOff.failed(away, true);
  vi.advanceTimersByTime(4_999);
  expect(() => backOff.check()).toThrow(away);
  backOff.succeeded();
  expect(() => backOff.check()).not.toThrow();
});
