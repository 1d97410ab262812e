import type { Driver } from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Connections } from './connections.ts';
import { POOL_SIZE } from './driver.ts';

const NONE = new Error('Connection acquisition timed out in 1500 ms. Pool status: Active conn count = 1.');
const settings = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret-word' };

/** Drivers that only tell whether they were closed. */
function openFakes() {
  const drivers: { close: ReturnType<typeof vi.fn> }[] = [];
  const open = () => {
    const driver = { close: vi.fn(async () => undefined) };
    drivers.push(driver);
    return driver as unknown as Driver;
  };
  return { drivers, connections: new Connections(settings, open) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('connections', () => {
  it('asks once more over new ones where none of the old could be had, and closes the old', async () => {
    const { drivers, connections } = openFakes();
    await connections.use(async () => 'first');
    const work = vi.fn().mockRejectedValueOnce(NONE).mockResolvedValueOnce('second');
    expect(await connections.use(work)).toBe('second');
    expect(work.mock.calls.map(([driver]) => drivers.indexOf(driver))).toEqual([0, 1]);
    expect(drivers[0]?.close).toHaveBeenCalledTimes(1);
    expect(drivers[1]?.close).not.toHaveBeenCalled();
  });

  it('closes the old ones only when what is under way on them has ended', async () => {
    const { drivers, connections } = openFakes();
    await connections.use(async () => 'first');
    let finish: (answer: string) => void = () => undefined;
    const long = connections.use(() => new Promise<string>((resolve) => (finish = resolve)));
    await connections.use(vi.fn().mockRejectedValueOnce(NONE).mockResolvedValueOnce('other'));
    expect(drivers[0]?.close).not.toHaveBeenCalled();
    finish('long');
    expect(await long).toBe('long');
    expect(drivers[0]?.close).toHaveBeenCalledTimes(1);
  });

  it('opens no others while all are busy', async () => {
    const { drivers, connections } = openFakes();
    await connections.use(async () => 'first');
    for (let busy = 1; busy < POOL_SIZE; busy += 1) void connections.use(() => new Promise(() => undefined));
    const work = vi.fn().mockImplementation(async () => Promise.reject(NONE));
    const last = connections.use(() => new Promise(() => undefined));
    await expect(connections.use(work)).rejects.toThrow(NONE);
    expect(work).toHaveBeenCalledTimes(1);
    expect(drivers).toHaveLength(1);
    void last;
  });

  it('stays with a driver that has never answered: a server that is slow to connect to, or away', async () => {
    const { drivers, connections } = openFakes();
    await expect(connections.use(() => Promise.reject(NONE))).rejects.toThrow(NONE);
    expect(drivers).toHaveLength(1);
  });

  it('does not try to ask over connections that rested long', async () => {
    const { drivers, connections } = openFakes();
    await connections.use(async () => 'first');
    vi.advanceTimersByTime(61_000);
    const used: unknown[] = [];
    await connections.use(async (driver) => void used.push(driver));
    expect(used).toEqual([drivers[1]]);
    expect(drivers[0]?.close).toHaveBeenCalledTimes(1);
  });

  it('runs other failures once', async () => {
    const { connections } = openFakes();
    const work = vi.fn(async () => Promise.reject(new Error('refused')));
    await expect(connections.use(work)).rejects.toThrow('refused');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('gives a load connections of its own, and closes them when it has ended, well or not', async () => {
    const { drivers, connections } = openFakes();
    await connections.use(async () => 'read');
    let finish: (answer: string) => void = () => undefined;
    const loading = connections.load((driver) => {
      expect(drivers.indexOf(driver as never)).toBe(1);
      return new Promise<string>((resolve) => (finish = resolve));
    });
    await connections.use(async (driver) => expect(drivers.indexOf(driver as never)).toBe(0));
    expect(drivers[1]?.close).not.toHaveBeenCalled();
    finish('loaded');
    expect(await loading).toBe('loaded');
    await expect(connections.load(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(drivers.map(({ close }) => close.mock.calls.length)).toEqual([0, 1, 1]);
  });

  it('closes those of a load that is under way with all others', async () => {
    const { drivers, connections } = openFakes();
    void connections.load(() => new Promise(() => undefined));
    await connections.close();
    expect(drivers.map(({ close }) => close.mock.calls.length)).toEqual([1, 1]);
  });
});
