import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { dump } from './dump.ts';
import { startNeo4j, type TestNeo4j } from './start-neo4j.ts';
import { syntheticRows } from './synthetic-rows.ts';

const NODES = 2_000;
const RELATIONSHIPS = 6_000;
const CHILD = fileURLToPath(new URL('load-child.ts', import.meta.url));

/**
 * Moments of the kill: after the child has said so many lines, and so many milliseconds more. It says nine; a second later it
 * commits.
 */
const MOMENTS: [lines: number, ms: number][] = [
  [1, 0],
  [2, 0],
  [6, 30],
  [9, 500],
  [9, 1_030],
  [9, 1_080],
  [1 + Math.floor(9 * Math.random()), Math.floor(1_200 * Math.random())],
];

// A server of its own: without a user and password, whatever the shared one has.
describe.skipIf(!inject('neo4jCanStart'))('a load that is killed', () => {
  let server: TestNeo4j;
  let store: GraphStore;
  let graphs: Awaited<ReturnType<typeof dump>>[];
  beforeAll(async () => {
    server = await startNeo4j();
    store = openStore({ neo4j: { uri: server.uri, user: 'neo4j', password: 'neo4j' } });
    await store.load(syntheticRows(NODES, RELATIONSHIPS, 1), 'round-1');
    graphs = await Promise.all([1, 2].map(expected));
  });
  afterAll(async () => {
    await store?.close();
    await server?.stop();
  });

  it.each(MOMENTS)(
    'after line %i and %i ms leaves the old graph or the new one, and the next load gives the new one',
    async (lines, ms) => {
      const child = startLoad(2);
      await linesOf(child, lines);
      await new Promise((resolve) => setTimeout(resolve, ms));
      child.kill('SIGKILL');
      expect(graphs).toContainEqual(await dump(store));

      await ended(startLoad(2));
      expect(await dump(store)).toEqual(graphs[1]);
      await store.load(syntheticRows(NODES, RELATIONSHIPS, 1), 'round-1');
      expect(await dump(store)).toEqual(graphs[0]);
    },
    60_000,
  );

  it.each([
    [2, 0],
    [5, 10],
    [8, 0],
    [9, 5],
  ])(
    'into an empty store, after line %i and %i ms, leaves no graph for readers or the new one',
    async (lines, ms) => {
      await empty();
      const child = startLoad(2);
      await linesOf(child, lines);
      await new Promise((resolve) => setTimeout(resolve, ms));
      child.kill('SIGKILL');
      if ((await store.status()).ready) expect(await dump(store)).toEqual(graphs[1]);

      await ended(startLoad(1));
      expect(await dump(store)).toEqual(graphs[0]);
    },
    60_000,
  );

  it('into an empty store at once with another waits for it', async () => {
    await empty();
    await Promise.all([ended(startLoad(1)), ended(startLoad(2))]);
    expect(graphs).toContainEqual(await dump(store));
  }, 60_000);

  it('does not stand in the way of two loads at once: one graph is whole', async () => {
    await Promise.all([ended(startLoad(1)), ended(startLoad(2))]);
    expect(graphs).toContainEqual(await dump(store));
  }, 60_000);

  async function empty(): Promise<void> {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await driver.close();
  }

  function startLoad(round: number): ChildProcess {
    const of = [server.uri, NODES, RELATIONSHIPS, round].map(String);
    return spawn(process.execPath, ['--import', 'tsx', CHILD, ...of], { stdio: ['ignore', 'pipe', 'inherit'] });
  }
});

/** What the embedded store holds after the same load. */
async function expected(round: number) {
  const store = openStore({});
  await store.load(syntheticRows(NODES, RELATIONSHIPS, round), `round-${round}`);
  const graph = await dump(store);
  await store.close();
  return graph;
}

function linesOf(child: ChildProcess, count: number): Promise<void> {
  return new Promise((resolve) => {
    let said = '';
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.split('\n').length > count) resolve();
    });
    child.once('exit', () => resolve());
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the load ended with ${code}`))));
  });
}
