import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { whileUnderWay } from '../support/while-under-way.ts';
import { startCommitProxy } from './commit-proxy.ts';
import { dump } from './dump.ts';
import { startNeo4j, type TestNeo4j } from './start-neo4j.ts';
import { syntheticRows } from './synthetic-rows.ts';

const NODES = 2_000;
const RELATIONSHIPS = 6_000;
/** Transactions but the one that asks. */
const OTHERS =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count";
const CHILD = fileURLToPath(new URL('load-child.ts', import.meta.url));

/** Moments of the kill: after so many lines of the child, which says eight before it announces its commit. */
const LINES = [1, 2, 6, 8];
/** And about the commit itself: when the child asks for it, which the server then hears or not, and when the server has answered, before the child knows. */
const COMMITS = [
  'before the server hears of it',
  'once the server has heard of it',
  'once the server has done it',
] as const;

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

  // The child goes on until the kill reaches it: where it got to the end, the new graph is there.
  it.each(LINES)('after line %i leaves one graph whole, and the next load gives the new one', async (lines) => {
    const child = startLoad(2);
    await linesOf(child, lines);
    await killed(child);
    expect(graphs).toContainEqual(await dump(store));
    await expectNextLoads();
  });

  it.each(COMMITS)('at its commit, %s, leaves one graph whole, and the next load gives the new one', async (moment) => {
    const proxy = await startCommitProxy(Number(new URL(server.uri).port));
    const child = startLoad(2, `bolt://127.0.0.1:${proxy.port}`);
    const gone = new Promise<void>((resolve) => {
      const kill = async () => {
        await killed(child);
        resolve();
      };
      if (moment === 'once the server has done it') proxy.at.committed = kill;
      else if (moment === 'before the server hears of it') proxy.at.commit = kill;
      // It goes on to the server meanwhile.
      else proxy.at.commit = () => void kill();
    });
    const seen = await readUntil(gone);
    expect(seen.filter((rounds) => new Set(rounds).size > 1)).toEqual([]);
    const left = await dump(store);
    if (moment === 'once the server has heard of it') expect(graphs).toContainEqual(left);
    else expect(left).toEqual(graphs[moment === 'once the server has done it' ? 1 : 0]);
    await expectNextLoads();
    await proxy.close();
  });

  // The next load begins at once: what the killed one has under way has to end before it.
  it.each([1, 2, 5, 8])(
    'into an empty store, after line %i, leaves no graph for readers or the new one',
    async (lines) => {
      await empty();
      const child = startLoad(2);
      await linesOf(child, lines);
      child.kill('SIGKILL');
      const seen = (await store.status()).ready ? await dump(store) : 'no graph';
      expect(['no graph', graphs[1]]).toContainEqual(seen);
      await ended(startLoad(1));
      expect(await dump(store)).toEqual(graphs[0]);
    },
  );

  it('into an empty store at once with another waits for it', async () => {
    await empty();
    await Promise.all([ended(startLoad(1)), ended(startLoad(2))]);
    expect(graphs).toContainEqual(await dump(store));
  });

  it('does not stand in the way of two loads at once: one graph is whole', async () => {
    await Promise.all([ended(startLoad(1)), ended(startLoad(2))]);
    expect(graphs).toContainEqual(await dump(store));
  });

  /** The rounds that each read saw. */
  async function readUntil(end: Promise<void>): Promise<unknown[][]> {
    const seen: unknown[][] = [];
    await whileUnderWay(end, async () => {
      const rows = await store.read(
        'MATCH (n:Entity)-[r]->() RETURN DISTINCT n.round AS node, r.round AS relationship',
      );
      seen.push(rows.flatMap((row) => Object.values(row)));
    });
    return seen;
  }

  async function expectNextLoads(): Promise<void> {
    await ended(startLoad(2));
    expect(await dump(store)).toEqual(graphs[1]);
    await store.load(syntheticRows(NODES, RELATIONSHIPS, 1), 'round-1');
    expect(await dump(store)).toEqual(graphs[0]);
  }

  /** Kills a load, and ends when the server has ended what it had begun. */
  async function killed(child: ChildProcess): Promise<void> {
    child.kill('SIGKILL');
    await vi.waitFor(async () => expect(await store.read(OTHERS)).toEqual([{ count: 0 }]), { timeout: 120_000 });
  }

  async function empty(): Promise<void> {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', 'neo4j'));
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await driver.close();
  }

  function startLoad(round: number, uri = server.uri): ChildProcess {
    const of = [uri, NODES, RELATIONSHIPS, round].map(String);
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
