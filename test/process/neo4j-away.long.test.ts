import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { startNeo4j, type TestNeo4j } from '../neo4j/start-neo4j.ts';
import { type ServiceProcess, startService } from '../support/service-process.ts';
import { loadGraph } from '../support/world.ts';
import { ask, Load, type Outcome, QUERIES } from './load.ts';

const CONNECTIONS = 16;
/** Good answers that show that all is well. */
const ENOUGH = 100;
const DOCUMENTS = '{ documents { id } }';
const AWAY = 'Neo4j does not answer at the address in NEO4J_URI';
/** A Neo4j that is slow on a busy machine is not taken for one that is away, which takes some seconds more to find out. */
const PATIENT = { NODE_OPTIONS: `--import=${new URL('patient.mjs', import.meta.url)}`, TIMES_AS_PATIENT: '5' };
/** Java takes some seconds to start, and the service some seconds at most to find out. */
const BACK_WITHIN = { timeout: 120_000, interval: 100 };

describe.skipIf(!inject('neo4jCanStart'))('the service while its Neo4j', () => {
  let neo4j: TestNeo4j;
  let service: ServiceProcess;
  beforeAll(async () => {
    neo4j = await startNeo4j();
    await load(neo4j);
    // Every request asks Neo4j; the service below keeps answers, as it does by default.
    service = await startService({ ...PATIENT, NEO4J_URI: neo4j.uri, ANSWER_CACHE_MB: '0' });
    await untilReady(service);
    // Neo4j compiles a query when it is asked first, which takes seconds on a busy machine.
    for (const query of QUERIES)
      await vi.waitFor(async () => expect((await ask(service.url, query)).codes).toEqual([]), BACK_WITHIN);
  });
  afterAll(async () => {
    await service?.kill();
    await neo4j?.stop();
  });
  afterEach(() => {
    // All this happens in its surroundings; none of it is a fault of ours.
    expect(service.said()).not.toContain('fault of ours');
  });

  it('is killed and started again answers every request, and is well again by itself', async () => {
    const requests = new Load(service.url, CONNECTIONS);
    await requests.untilGood(ENOUGH);
    const killedAt = performance.now();
    await neo4j.kill();
    await vi.waitFor(() => expectAway(service), BACK_WITHIN);
    await requests.untilRefused(ENOUGH);
    await neo4j.restart();
    await untilReady(service);
    await requests.untilGood(ENOUGH);
    const wellAt = performance.now();
    await requests.untilGood(ENOUGH);
    expectAnswered(await requests.stop(), killedAt, wellAt);
  }, 400_000);

  it('is frozen and goes on answers every request, and is well again by itself', async () => {
    const requests = new Load(service.url, CONNECTIONS);
    await requests.untilGood(ENOUGH);
    const frozenAt = performance.now();
    process.kill(neo4j.pid, 'SIGSTOP');
    try {
      await vi.waitFor(() => expectAway(service), BACK_WITHIN);
      await requests.untilRefused(ENOUGH);
    } finally {
      process.kill(neo4j.pid, 'SIGCONT');
    }
    await untilReady(service);
    await requests.untilGood(ENOUGH);
    const wellAt = performance.now();
    await requests.untilGood(ENOUGH);
    expectAnswered(await requests.stop(), frozenAt, wellAt);
  }, 400_000);
});

describe.skipIf(!inject('neo4jCanStart'))('the service that is started before its Neo4j', () => {
  let neo4j: TestNeo4j;
  let service: ServiceProcess;
  beforeAll(async () => {
    // Gives it its address.
    neo4j = await startNeo4j();
    await neo4j.kill();
  });
  afterAll(async () => {
    await service?.kill();
    await neo4j?.stop();
  });

  it('comes up, says what it waits for, and serves once the graph is loaded', async () => {
    service = await startService({ ...PATIENT, NEO4J_URI: neo4j.uri });
    await expectAway(service);

    await neo4j.restart();
    const empty = { status: 503, reason: expect.stringContaining('load it with npm run load') };
    await vi.waitFor(async () => expect(await readiness(service)).toMatchObject(empty), BACK_WITHIN);
    expect(await ask(service.url, DOCUMENTS)).toMatchObject({ codes: ['STORE_UNAVAILABLE'], fault: null });

    await load(neo4j);
    await untilReady(service);
    expect(await ask(service.url, DOCUMENTS)).toMatchObject({ status: 200, codes: [], fault: null });

    // The answer is known now, but not told for long while nothing can confirm it.
    await neo4j.kill();
    await vi.waitFor(() => expectAway(service), BACK_WITHIN);
  });
});

/** Every request has an answer: its data, or a clear refusal, and no word of an absence but while there was one. */
function expectAnswered(outcomes: Outcome[], awayAt: number, wellAt: number): void {
  expect(outcomes.flatMap(({ fault }) => fault ?? [])).toEqual([]);
  expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set([200]));
  const codes = new Set(outcomes.flatMap((outcome) => outcome.codes));
  expect(codes).toContain('STORE_UNAVAILABLE');
  expect([...codes].filter((code) => !['STORE_UNAVAILABLE', 'STORE_TIMEOUT'].includes(code))).toEqual([]);
  // A Neo4j that has just started may be slow on a busy machine, but it is there.
  const whileThere = outcomes.filter(({ from, at }) => at < awayAt || from > wellAt);
  expect(whileThere.flatMap((outcome) => outcome.codes)).not.toContain('STORE_UNAVAILABLE');
}

async function expectAway(service: ServiceProcess): Promise<void> {
  expect(await readiness(service)).toMatchObject({ status: 503, reason: expect.stringContaining(AWAY) });
  expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
  expect(await ask(service.url, DOCUMENTS)).toMatchObject({ codes: ['STORE_UNAVAILABLE'], fault: null });
}

async function readiness(service: ServiceProcess): Promise<{ status: number; reason?: string }> {
  const response = await fetch(`${service.url}/health/ready`);
  const { reason } = (await response.json()) as { reason?: string };
  return { status: response.status, ...(reason === undefined ? {} : { reason }) };
}

async function untilReady(service: ServiceProcess): Promise<void> {
  await vi.waitFor(async () => expect(await readiness(service)).toEqual({ status: 200 }), BACK_WITHIN);
}

async function load(neo4j: TestNeo4j): Promise<void> {
  const store = openStore({ neo4j: { uri: neo4j.uri, user: 'neo4j', password: 'neo4j' } });
  await loadGraph(store);
  await store.close();
}
