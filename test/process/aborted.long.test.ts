import { request } from 'node:http';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { GraphRows } from '../../src/graph/model.ts';
import { openStore } from '../../src/store/open-store.ts';
import { node, relationship } from '../neo4j/synthetic-rows.ts';
import { type ServiceProcess, startService } from '../support/service-process.ts';
import { ask } from './load.ts';

const settings = inject('neo4jSettings');
const BODIES = 150;
const INITIATIVES = 300;
/** All organisations answer for all initiatives: it takes very long to look at what each two share of an item. */
const ENDLESS = '{ organizationNetwork(items: [5]) { links { __typename } } }';
const UNDER_WAY =
  "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'RESPONSIBLE_FOR' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count";

let service: ServiceProcess;
afterEach(() => service?.kill());

describe.skipIf(settings === undefined)('a client that goes away, on Neo4j', () => {
  let driver: Driver;
  beforeAll(async () => {
    const { uri, user, password } = settings ?? { uri: '', user: '', password: '' };
    const store = openStore({ neo4j: { uri, user, password } });
    await store.load(allAnswerForAll(), 'all answer for all');
    await store.close();
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  });
  afterAll(() => driver?.close());

  it('ends its query there, and leaves room for others', async () => {
    const { uri = '', user = '', password = '' } = settings ?? {};
    service = await startService({
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      QUERY_TIMEOUT_MS: '60000',
    });
    const gone = new AbortController();
    const asked = Array.from({ length: 8 }, () => send(service.url, ENDLESS, gone.signal));
    await vi.waitFor(async () => expect(await underWay()).toBe(8), { timeout: 240_000, interval: 100 });
    gone.abort();
    expect(await Promise.all(asked)).toEqual(Array(8).fill('AbortError'));
    await vi.waitFor(async () => expect(await underWay()).toBe(0), { timeout: 240_000, interval: 100 });
    expect(await ask(service.url, '{ organization(id: "org:a1") { id } }')).toMatchObject({ codes: [], fault: null });
  });

  async function underWay(): Promise<number> {
    const { records } = await driver.executeQuery(UNDER_WAY);
    return records[0]?.get('count');
  }
});

describe('clients that go away, on the embedded store', () => {
  // An answer is a third of a megabyte as text, and ten times that as objects: what was kept of a hundred would not fit.
  const LITTLE = [process.execPath, '--max-old-space-size=128', 'dist/main.js'] as const;
  const LARGE =
    '{ initiatives(first: 100) { nodes { item { initiatives(first: 100) { nodes { title titleEn evidence { section startLine endLine } } } } } } }';

  it('leave nothing behind: no memory, no connection', async () => {
    service = await startService({ ANSWER_CACHE_MB: '0', QUERY_TIMEOUT_MS: '60000' }, LITTLE);
    await ask(service.url, LARGE);
    const before = await openFiles();
    for (let round = 0; round < 10; round += 1) {
      const gone = new AbortController();
      const asked = Array.from({ length: 16 }, () => send(service.url, LARGE, gone.signal));
      // Before any has its answer, and once the first has.
      if (round % 2 === 1) await Promise.race(asked);
      gone.abort();
      await Promise.all(asked);
    }
    expect(await ask(service.url, LARGE)).toMatchObject({ codes: [], fault: null });
    await vi.waitFor(async () => expect(await openFiles()).toBeLessThanOrEqual(before + 2), { timeout: 240_000 });
    process.kill(service.pid, 'SIGTERM');
    expect(await service.ended).toEqual({ code: 0, signal: null });
  });

  async function openFiles(): Promise<number> {
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    return Number(/^process_open_fds (\d+)$/m.exec(metrics)?.[1]);
  }
});

/** Organisations that all answer for all initiatives of one item. */
function allAnswerForAll(): GraphRows {
  const bodies = Array.from({ length: BODIES }, (_, index) => `org:a${index}`);
  const initiatives = Array.from({ length: INITIATIVES }, (_, index) => `initiative:${index}`);
  return {
    nodes: [
      ...bodies.map((id) => node(id, 'Organization', { name: id, kind: 'OTHER', order: 1 })),
      node('item:5', 'StrategyItem', { number: 5, title: 'item', documents: ['document:a'] }),
      node('measure:1', 'Measure', { position: 1, order: 1, documents: ['document:a'] }),
      ...initiatives.map((id, order) => node(id, 'Initiative', { title: id, order, documents: ['document:a'] })),
    ],
    relationships: [
      relationship('HAS_MEASURE', 'item:5', 'measure:1'),
      ...initiatives.map((id) => relationship('HAS_INITIATIVE', 'measure:1', id)),
      ...initiatives.flatMap((id) =>
        bodies.map((body, order) => relationship('RESPONSIBLE_FOR', body, id, { order, responsibility: 'NAMED' })),
      ),
    ],
  };
}

/**
 * The status of the answer, or the name of what happened instead. Not by `fetch`: what it had begun to read when it was told to stop may wait
 * until memory is collected.
 */
function send(url: string, query: string, signal: AbortSignal): Promise<number | string> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json' };
    const asked = request(`${url}/graphql`, { method: 'POST', headers, signal, agent: false });
    asked.once('response', (answer) => {
      answer.on('error', ({ name }) => resolve(name));
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.on('error', ({ name }) => resolve(name));
    asked.end(JSON.stringify({ query }));
  });
}
