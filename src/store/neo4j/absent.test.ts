import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { StoreError } from '../../graph/graph-store.ts';
import { Neo4jStore } from './neo4j-store.ts';

/** How long who asks for something has to wait at most until he is told that the store is away. */
const TOLD_WITHIN_MS = 5_000;

/** Takes connections and says nothing, as a frozen Neo4j does. */
let silent: Server;
let store: Neo4jStore;
beforeEach(async () => {
  silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  store = new Neo4jStore({ uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'secret-word' });
});
afterEach(async () => {
  vi.useRealTimers();
  silent.close();
  void store.close().catch(() => undefined);
});

it('a read of a store that does not answer fails within five seconds, by the clock of the program', async () => {
  const asked = once(silent, 'connection');
  const outcome = vi.fn();
  void store.read('RETURN 1 AS one').then(outcome, outcome);
  await asked;
  await vi.advanceTimersByTimeAsync(TOLD_WITHIN_MS);
  expect(outcome).toHaveBeenCalledWith(expect.any(StoreError));
});

it('and so does the question whether it is ready', async () => {
  const asked = once(silent, 'connection');
  const status = vi.fn();
  void store.status().then(status);
  await asked;
  await vi.advanceTimersByTimeAsync(TOLD_WITHIN_MS);
  expect(status).toHaveBeenCalledWith(expect.objectContaining({ ready: false }));
});
