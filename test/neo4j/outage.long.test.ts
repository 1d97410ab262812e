import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type GraphStore, StoreUnavailableError } from '../../src/graph/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startNeo4j, type TestNeo4j } from './start-neo4j.ts';
import { syntheticRows } from './synthetic-rows.ts';

const ROWS = syntheticRows(20, 40);
const AWAY = /^Neo4j does not answer at the address in NEO4J_URI/;

describe('a Neo4j that is not there', () => {
  it('is told in a sentence, by reads and by the status', async () => {
    const store = openStore({ neo4j: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'secret-word' } });
    const error = await store.read('RETURN 1 AS one').catch((raised: unknown) => raised);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect((error as Error).message).toBe(
      'Neo4j does not answer at the address in NEO4J_URI (ECONNREFUSED): is it running?',
    );
    expect(await store.status()).toEqual({ ready: false, reason: (error as Error).message });
    await store.close();
  });
});

describe.skipIf(!inject('neo4jCanStart'))('a Neo4j that goes away', () => {
  let server: TestNeo4j;
  let store: GraphStore;
  beforeAll(async () => {
    server = await startNeo4j({ password: true });
    await setPassword(server.uri, 'first-password');
    const user = { user: 'neo4j', password: 'first-password' };
    store = openStore({ neo4j: { uri: server.uri, ...user, loadWaitMs: 300_000 } });
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  it('says that it is not loaded before the first load', async () => {
    expect(await store.status()).toEqual({
      ready: false,
      reason: 'Neo4j answers, but holds no graph yet: load it with npm run load.',
    });
    await store.load(ROWS, 'outage');
    expect((await store.status()).ready).toBe(true);
  });

  it('refuses a wrong password in a sentence without it, and a load at once', async () => {
    const stranger = openStore({ neo4j: { uri: server.uri, user: 'neo4j', password: 'secret-word' } });
    const reason = 'Neo4j refuses the user and password: check NEO4J_USER and NEO4J_PASSWORD.';
    expect(await stranger.status()).toEqual({ ready: false, reason });
    await expect(stranger.load(ROWS, 'stranger')).rejects.toThrow(reason);
    await stranger.close();
  });

  it('names a database that is not there', async () => {
    const settings = { uri: server.uri, user: 'neo4j', password: 'first-password', database: 'nowhere' };
    const lost = openStore({ neo4j: settings });
    expect(await lost.status()).toMatchObject({ ready: false, reason: expect.stringContaining('NEO4J_DATABASE') });
    await lost.close();
  });

  it('fails clearly while it is killed, also for reads under way, and serves when it is back', async () => {
    const underWay = store.read('UNWIND range(1, 9000) AS a UNWIND range(1, 9000) AS b RETURN sum(a * b) AS total');
    const outcome = underWay.catch((raised: unknown) => raised);
    // What is asked later is answered: the first is under way.
    await store.read('RETURN 1 AS one');
    await server.kill();
    expect(await outcome).toBeInstanceOf(StoreUnavailableError);
    expect(await store.status()).toMatchObject({ ready: false, reason: expect.stringMatching(AWAY) });
    await expect(store.read('RETURN 1 AS one')).rejects.toThrow(AWAY);
    await server.restart();
    await untilReady(store);
    expect(await store.read('MATCH (n:Entity) RETURN count(n) AS count')).toEqual([{ count: 20 }]);
  });

  it('fails clearly while it is frozen, and serves when it goes on', async () => {
    process.kill(server.pid, 'SIGSTOP');
    try {
      await expect(store.read('RETURN 1 AS one')).rejects.toThrow(AWAY);
      await expect(store.read('RETURN 1 AS one', {}, { timeoutMs: 4_000 })).rejects.toThrow(StoreUnavailableError);
      expect((await store.status()).ready).toBe(false);
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    await untilReady(store);
    expect(await store.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('fails as clearly for reads of one graph whose time ends before its silence is noticed', async () => {
    await store.read('RETURN 1 AS one');
    process.kill(server.pid, 'SIGSTOP');
    try {
      const together = store.readTogether?.((read) => read('RETURN 1 AS one'), { timeoutMs: 500 });
      await expect(together).rejects.toThrow(StoreUnavailableError);
    } finally {
      process.kill(server.pid, 'SIGCONT');
    }
    await untilReady(store);
  });

  it('lets a load wait for it', async () => {
    await server.kill();
    const loading = store.load(ROWS, 'waited');
    await server.restart();
    expect(await loading).toMatchObject({ hash: 'waited', nodes: 20 });
  });
});

async function untilReady(store: GraphStore): Promise<void> {
  await expect.poll(async () => (await store.status()).ready).toBe(true);
}

async function setPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  const change = { database: 'system' };
  await driver.executeQuery("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password }, change);
  await driver.close();
}
