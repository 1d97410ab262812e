import { once } from 'node:events';
import { readdirSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { startNeo4j, type TestNeo4j } from '../neo4j/start-neo4j.ts';
import { type ServiceProcess, spawnService, startService } from '../support/service-process.ts';
import { loadGraph } from '../support/world.ts';
import { ask } from './load.ts';

const QUERY = '{ documents { id } }';
/** For what certainly comes, however busy the machine is. */
const PATIENCE = { timeout: 240_000, interval: 20 };
/** No time limit of the service's own decides what these tests show. */
const PATIENT = { NODE_OPTIONS: `--import=${new URL('patient.mjs', import.meta.url)}` };
const NODE = [process.execPath, 'dist/main.js'] as const;
const NPM = ['npm', 'start'] as const;
const TELL_LOADED = new URL('tell-loaded.mjs', import.meta.url).href;

describe.skipIf(!inject('neo4jCanStart'))('told to stop with requests under way', () => {
  let neo4j: TestNeo4j;
  beforeAll(async () => {
    neo4j = await startNeo4j();
    const store = openStore({ neo4j: { uri: neo4j.uri, user: 'neo4j', password: 'neo4j' } });
    await loadGraph(store);
    await store.close();
  });
  afterAll(() => neo4j?.stop());

  it.each<[string, readonly [string, ...string[]], NodeJS.Signals[]]>([
    ['node', NODE, ['SIGTERM']],
    ['node, told twice', NODE, ['SIGTERM', 'SIGTERM']],
    ['node, told by Ctrl+C', NODE, ['SIGINT']],
    ['npm start', NPM, ['SIGTERM']],
  ])('%s answers them in full, takes no new connection, and exits with 0', async (_what, command, signals) => {
    const service = await startAnswering(command, PATIENT);
    // What is asked now is certainly under way: its answer cannot come.
    const underWay = await frozen(async () => {
      const asked = await askAtOnce(service);
      for (const signal of signals) {
        process.kill(service.pid, signal);
        await vi.waitFor(() => expectRefused(service.url), PATIENCE);
      }
      return asked;
    });
    for (const outcome of await Promise.all(underWay))
      expect(outcome).toMatchObject({ status: 200, codes: [], fault: null });
    expect(await service.ended).toEqual({ code: 0, signal: null });
  });

  it('exits with 0 when their answers never come', async () => {
    const service = await startAnswering(NODE);
    await frozen(async () => {
      const asked = await askAtOnce(service);
      await expectStop(service);
      for (const { codes } of await Promise.all(asked)) expect(['STORE_UNAVAILABLE', undefined]).toContain(codes[0]);
    });
  });

  async function startAnswering(
    command: readonly [string, ...string[]],
    env: Record<string, string> = {},
  ): Promise<ServiceProcess> {
    // An answer that is known already would not be under way.
    const ours = { NEO4J_URI: neo4j.uri, ANSWER_CACHE_MB: '0', LOG_LEVEL: 'info', ...env };
    const service = await startService(ours, command);
    expect(await ask(service.url, QUERY)).toMatchObject({ codes: [], fault: null });
    return service;
  }

  /** Sixteen requests, once the log of the service says that it has them. */
  async function askAtOnce(service: ServiceProcess): Promise<ReturnType<typeof ask>[]> {
    const before = requestsIn(service);
    const asked = Array.from({ length: 16 }, () => ask(service.url, QUERY));
    await vi.waitFor(() => expect(requestsIn(service) - before).toBe(16), PATIENCE);
    return asked;
  }

  const requestsIn = (service: ServiceProcess) => service.said().split('incoming request').length;

  async function frozen<Result>(work: () => Promise<Result>): Promise<Result> {
    process.kill(neo4j.pid, 'SIGSTOP');
    try {
      return await work();
    } finally {
      process.kill(neo4j.pid, 'SIGCONT');
    }
  }
});

describe('told to stop with connections that wait', () => {
  it.each<[string, string]>([
    ['for the next request', 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['in the middle of a body', post('{"query":')],
    ['in the middle of a header', 'POST /graphql HTTP/1.1\r\nHost: local'],
    ['and have said nothing', ''],
  ])('%s exits with 0', async (_what, said) => {
    const service = await startService();
    const sockets = await Promise.all(Array.from({ length: 8 }, () => open(service.url, said)));
    expect(await ask(service.url, QUERY)).toMatchObject({ status: 200, codes: [], fault: null });
    await expectStop(service);
    await Promise.all(sockets.map((socket) => socket.closed || once(socket, 'close')));
  });
});

describe('told to stop by a signal that arrives with many requests', () => {
  it('answers all that were sent before it', async () => {
    const service = await startService();
    const agent = new Agent({ keepAlive: true });
    // A server that is busy: it finds the requests and the signal at once.
    process.kill(service.pid, 'SIGSTOP');
    const asked = Array.from({ length: 64 }, () => status(service.url, agent));
    await Promise.all(asked.map(({ sent }) => sent));
    const answers = Promise.all(asked.map(({ answered }) => answered));
    const stopped = expectStop(service);
    process.kill(service.pid, 'SIGCONT');
    expect(await answers).toEqual(Array(64).fill(200));
    await stopped;
    agent.destroy();
  });
});

describe('told to stop while it starts', () => {
  // From before the first line of ours until it listens. Until there is a line of ours, the system ends it.
  it.each([
    ['before it is a program', () => true],
    ['when it loads its first file', (said: string) => said.includes('loaded ')],
    ['when it loads the service', (said: string) => said.includes('/dist/chunks/service-')],
    ['when it loads the store', (said: string) => said.includes('@grafeo-db')],
    ['when it listens', (said: string) => said.includes('http://127.0.0.1:')],
  ])('%s ends quietly', async (_what, isThen) => {
    const { child, said, ended } = spawnService({}, [process.execPath, '--import', TELL_LOADED, 'dist/main.js']);
    if (!isThen('')) await new Promise<void>((resolve) => child.stdout?.on('data', () => isThen(said()) && resolve()));
    child.kill('SIGTERM');
    const { code, signal } = await ended;
    expect([0, 'SIGTERM']).toContain(code ?? signal);
    expect(said().replaceAll(/^loaded .*$/gm, '')).not.toMatch(/error|\n {4}at /i);
  });

  // Only Linux tells which files a process reads.
  it.skipIf(process.platform !== 'linux')(
    'exits with 0 while it reads the documents, which it begins behind its first answer',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sources-'));
      for (let index = 0; index < 5; index += 1) {
        // Takes long to read and no room on the disk.
        const path = join(folder, `${index}.txt`);
        await writeFile(path, '');
        await truncate(path, 2 ** 28);
      }
      const service = await startService({ SOURCES_DIR: folder });
      expect(reads(service.pid, folder)).toBe(false);
      // It begins to read when it has answered somebody.
      expect((await fetch(`${service.url}/health/live`)).status).toBe(200);
      await vi.waitFor(() => expect(reads(service.pid, folder)).toBe(true), { ...PATIENCE, interval: 2 });
      await expectStop(service);
      expect(service.said()).not.toMatch(/error|\n {4}at /i);
      await rm(folder, { recursive: true });
    },
  );
});

/** Whether the process has a file of the folder open. */
function reads(pid: number | undefined, folder: string): boolean {
  return readdirSync(`/proc/${pid}/fd`).some((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith(folder);
    } catch {
      // Closed in the meantime.
      return false;
    }
  });
}

async function expectStop(service: ServiceProcess): Promise<void> {
  process.kill(service.pid, 'SIGTERM');
  expect(await service.ended).toEqual({ code: 0, signal: null });
}

/** A question on a connection of this agent: when all of it has left us, and the status of its answer; 0 when there was none. */
function status(url: string, agent: Agent): { sent: Promise<unknown>; answered: Promise<number> } {
  const asked = request(`${url}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } });
  const answered = new Promise<number>((resolve) => {
    asked.once('response', (answer) => answer.resume().once('end', () => resolve(answer.statusCode ?? 0)));
    asked.once('error', () => resolve(0));
  });
  const sent = once(asked, 'finish');
  asked.end(JSON.stringify({ query: QUERY }));
  return { sent, answered };
}

async function expectRefused(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const fault = await Promise.race([once(socket, 'error'), once(socket, 'connect')]);
  socket.destroy();
  expect(fault[0]).toMatchObject({ code: 'ECONNREFUSED' });
}

/** A connection that has sent this and waits; all of which has left us. */
async function open(url: string, said: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined).resume();
  await once(socket, 'connect');
  await new Promise((resolve) => socket.write(said, resolve));
  return socket;
}

function post(beginning: string): string {
  return `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n${beginning}`;
}
