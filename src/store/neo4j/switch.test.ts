import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Row, StoreError, StoreUnavailableError } from '../../graph/graph-store.ts';
import { LEASE_MS, SwitchGuard } from './switch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server whose state a test sets. */
function fakeServer() {
  const server = { hash: 'old', marked: 0, asked: 0, fault: null as Error | null };
  const ask = async (cypher: string): Promise<Row[]> => {
    if (!cypher.startsWith('SHOW')) return [{ hash: server.hash, loadedAt: server.hash }];
    server.asked += 1;
    if (server.fault) throw server.fault;
    return [{ marked: server.marked }];
  };
  return { server, guard: new SwitchGuard(ask) };
}
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the guard of reads', () => {
  it('asks once for many short reads', async () => {
    const { server, guard } = fakeServer();
    for (let read = 0; read < 100; read += 1) expect(await guard.read(async () => 'answer')).toBe('answer');
    expect(server.asked).toBe(1);
  });

  it('asks again in time', async () => {
    const { server, guard } = fakeServer();
    await guard.read(async () => 'answer');
    await vi.advanceTimersByTimeAsync(LEASE_MS);
    await guard.read(async () => 'answer');
    expect(server.asked).toBe(2);
  });

  it('lets a read wait while a load commits', async () => {
    const { server, guard } = fakeServer();
    server.marked = 1;
    const query = vi.fn(async () => server.hash);
    const reading = guard.read(query);
    await vi.advanceTimersByTimeAsync(500);
    expect(query).not.toHaveBeenCalled();
    Object.assign(server, { hash: 'new', marked: 0 });
    await vi.advanceTimersByTimeAsync(100);
    expect(await reading).toBe('new');
  });

  it('waits no longer than three seconds for a load that hangs', async () => {
    const { server, guard } = fakeServer();
    server.marked = 1;
    const reading = guard.read(async () => 'answer');
    await vi.advanceTimersByTimeAsync(3_200);
    expect(await reading).toBe('answer');
  });

  it('reads again when a load came between a long read', async () => {
    const { server, guard } = fakeServer();
    let reads = 0;
    const reading = guard.read(async () => {
      reads += 1;
      if (reads === 1) await later(LEASE_MS + 500);
      return `${server.hash} ${reads}`;
    });
    await vi.advanceTimersByTimeAsync(200);
    server.hash = 'new';
    await vi.advanceTimersByTimeAsync(LEASE_MS + 500);
    expect(await reading).toBe('new 2');
  });

  it('takes a long read as it is when no load came between', async () => {
    const { guard } = fakeServer();
    const query = vi.fn(() => later(3 * LEASE_MS));
    const reading = guard.read(query);
    await vi.advanceTimersByTimeAsync(3 * LEASE_MS + 100);
    await reading;
    expect(query).toHaveBeenCalledTimes(1);
  });

  it('reads without care where transactions may not be seen, and not at all from a server that is away', async () => {
    const { server, guard } = fakeServer();
    server.fault = new StoreError('not allowed');
    expect(await guard.read(async () => 'answer')).toBe('answer');
    const other = fakeServer();
    other.server.fault = new StoreUnavailableError('away');
    await expect(other.guard.read(async () => 'answer')).rejects.toThrow('away');
  });
});
