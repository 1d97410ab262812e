import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type IdleProxy, startIdleProxy } from './idle-proxy.ts';
import { syntheticRows } from './synthetic-rows.ts';

const settings = inject('neo4jSettings');
const COUNT = 'MATCH (n:Entity) RETURN count(n) AS count';
const ANSWER = [{ count: 20 }];
/** Holds each read on the server for a while, so that those sent together need a connection each. */
const SLOW = 'UNWIND range(1, 400) AS a UNWIND range(1, 2000) AS b RETURN sum(a * b) AS total';

describe.skipIf(settings === undefined)('a balancer that drops idle connections without a word', () => {
  let proxy: IdleProxy;
  let store: GraphStore;
  beforeAll(async () => {
    const { uri, user, password } = settings ?? { uri: '', user: '', password: '' };
    const direct = openStore({ neo4j: { uri, user, password } });
    await direct.load(syntheticRows(20, 40), 'behind a balancer');
    await direct.close();
  });
  beforeEach(async () => {
    const { uri, user, password } = settings ?? { uri: '', user: '', password: '' };
    proxy = await startIdleProxy(Number(new URL(uri).port));
    store = openStore({ neo4j: { uri: `bolt://127.0.0.1:${proxy.port}`, user, password } });
    expect(await store.read(COUNT)).toEqual(ANSWER);
    // Of the clock only the date is moved: the driver reads how long a connection has idled from it.
    vi.useFakeTimers({ toFake: ['Date'] });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await store.close();
    await proxy.close();
  });
  afterAll(() => vi.useRealTimers());

  const pauseOf = (minutes: number) => vi.setSystemTime(Date.now() + minutes * 60_000);

  it('keeps nobody waiting in vain: the first question after a pause has its answer', async () => {
    proxy.forget();
    pauseOf(5);
    expect(await store.read(COUNT, {}, { timeoutMs: 4_000 })).toEqual(ANSWER);
  });

  it('is not told as an absent server', async () => {
    proxy.forget();
    pauseOf(5);
    expect(await store.status()).toMatchObject({ ready: true, version: { hash: 'behind a balancer' } });
    expect(await store.read(COUNT)).toEqual(ANSWER);
  });

  it('does not matter to many who ask at once, whose connections have all been dropped', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.read(SLOW)));
    const before = proxy.opened();
    expect(before).toBeGreaterThan(2);
    proxy.forget();
    pauseOf(5);
    const answers = await Promise.all(Array.from({ length: 8 }, () => store.read(COUNT, {}, { timeoutMs: 4_000 })));
    expect(answers).toEqual(Array(8).fill(ANSWER));
    // All dead connections went at once: later reads find none of them.
    const opened = proxy.opened();
    expect(await store.read(COUNT)).toEqual(ANSWER);
    expect(proxy.opened()).toBe(opened);
  });

  it('does not make a load fail', async () => {
    proxy.forget();
    pauseOf(5);
    expect(await store.load(syntheticRows(20, 40), 'after a pause')).toMatchObject({
      hash: 'after a pause',
      nodes: 20,
    });
    await store.load(syntheticRows(20, 40), 'behind a balancer');
  });

  it('uses the connections that it has as long as they answer', async () => {
    pauseOf(5);
    const before = proxy.opened();
    expect(await store.read(COUNT)).toEqual(ANSWER);
    expect(proxy.opened()).toBe(before);
  });
});
