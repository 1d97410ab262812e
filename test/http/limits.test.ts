import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NetworkSettings } from '../../src/env.ts';
import { BOUNDS } from '../../src/limits/bounds.ts';
import { createApp } from '../../src/server/app.ts';
import { openWorld, root, type World } from '../support/world.ts';

const OPEN: NetworkSettings = { rateLimit: 0, trustProxy: false, corsOrigins: [], trustedDocuments: undefined };
const ITEM = '{ strategyItem(number: 11) { mark } }';

let world: World;
let url: string;
const closing: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  world = await openWorld();
  url = await start();
});
afterAll(async () => {
  for (const close of closing) await close();
  await world.close();
});

async function start(network: Partial<NetworkSettings> = {}): Promise<string> {
  const app = await createApp({
    schema: world.schema,
    services: world.services,
    pages: `${root}dist/web`,
    logLevel: 'silent',
    network: { ...OPEN, ...network },
    questions: `${root}questions`,
  });
  closing.push(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

async function ask(query: string, variables: unknown = {}, headers: Record<string, string> = {}, at = url) {
  const response = await fetch(`${at}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as any };
}
const get = (query: string, headers: Record<string, string> = {}, at = url) =>
  fetch(`${at}/graphql?query=${encodeURIComponent(query)}`, { headers });
const codes = ({ body }: { body: any }) => body.errors?.map((error: any) => error.extensions.code);

describe('the cost of a query', () => {
  it('is told with the answer: a page counts for its size, and so do those inside it', async () => {
    const { body } = await ask('{ initiatives(first: 10) { nodes { organizations(first: 3) { nodes { id } } } } }');
    // The connection, ten initiatives, in each a connection and three organisations.
    expect(body.extensions.cost).toEqual({ requested: 1 + 10 * (1 + 1 + 3), allowed: BOUNDS.cost });
  });

  it.each<[string, string, Record<string, unknown>, number]>([
    ['a variable', 'query ($n: Int) { initiatives(first: $n) { nodes { id } } }', { n: 7 }, 8],
    ["a variable's default", 'query ($n: Int = 9) { initiatives(first: $n) { nodes { id } } }', {}, 10],
    ["the argument's default", '{ initiatives { nodes { id } } }', {}, 21],
    ['null', '{ initiatives(first: null) { nodes { id } } }', {}, 21],
    ['edges and their nodes', '{ initiatives(first: 5) { edges { node { id } } } }', {}, 11],
    [
      'fragments',
      '{ ...F } fragment F on Query { initiatives(first: 5) { ...G } } fragment G on InitiativeConnection { nodes { id } }',
      {},
      6,
    ],
    ['aliases', '{ a: initiatives(first: 5) { nodes { id } } b: initiatives(first: 5) { nodes { id } } }', {}, 12],
    [
      'one field written twice',
      '{ initiatives(first: 5) { nodes { id } } initiatives(first: 5) { nodes { title } } }',
      {},
      6,
    ],
    [
      'what is skipped',
      'query ($no: Boolean!) { dataVersion { hash } initiatives @skip(if: $no) { nodes { id } } }',
      { no: true },
      1,
    ],
    [
      'the dearest type of an interface',
      '{ node(id: "org:jica") { id ... on Organization { parent { id } } ... on Topic { id } } }',
      {},
      2,
    ],
  ])('counts %s', async (_what, query, variables, cost) => {
    const { body } = await ask(query, variables);
    expect(body.extensions.cost.requested).toBe(cost);
  });

  it('above the bound is refused before the store is asked, and told in the error', async () => {
    world.calls.length = 0;
    const deep =
      'initiatives(first: 100) { nodes { organizations(first: $n) { nodes { initiatives(first: $n) { nodes { id } } } } } }';
    for (const [query, variables] of [
      [`query ($n: Int) { ${deep} }`, { n: 100 }],
      [`query ($n: Int = 100) { ${deep} }`, {}],
      [`{ ${deep.replaceAll('$n', '100')} }`, {}],
    ] as const) {
      const answer = await ask(query, variables);
      expect(codes(answer)).toEqual(['QUERY_TOO_COMPLEX']);
      expect(answer.body.errors[0].extensions.cost).toEqual({
        requested: 1 + 100 * (2 + 100 * (2 + 100)),
        allowed: BOUNDS.cost,
      });
      expect(answer.body.data).toBeUndefined();
    }
    expect(world.calls).toEqual([]);
    const honest = await ask(
      `query ($n: Int) { ${deep} }`,
      { n: 100 },
      { accept: 'application/graphql-response+json' },
    );
    expect(honest.status).toBe(400);
  });

  it('lets every example question and the introspection of GraphiQL through', async () => {
    for (const file of readdirSync(`${root}questions`)) {
      const { body } = await ask(readFileSync(`${root}questions/${file}`, 'utf8'));
      // What they answer is tested with the questions.
      expect(codes({ body }) ?? [], file).not.toContain('QUERY_TOO_COMPLEX');
      expect(body.extensions.cost.requested, file).toBeLessThan(BOUNDS.cost / 2);
    }
    const options = {
      schemaDescription: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      inputValueDeprecation: true,
      oneOf: true,
    };
    expect((await ask(getIntrospectionQuery(options))).body.errors).toBeUndefined();
  });

  it('is declared in the SDL that clients get', async () => {
    const sdl = await (await fetch(`${url}/schema.graphql`)).text();
    expect(sdl).toContain('directive @cost(');
    expect(sdl).toContain('directive @listSize(');
  });
});

it('a document that cannot be compared with itself is told as that', async () => {
  const answer = await ask(`{ strategyItem(number: 1) { ${'id '.repeat(990)} } }`);
  expect(codes(answer)).toEqual(['QUERY_TOO_COMPLEX']);
  expect(answer.body.errors[0].message).toContain('Select each once');
});

describe('a page size out of bounds', () => {
  it.each([101, 1_000_000, -1])('%i is refused as such', async (first) => {
    const answer = await ask('query ($n: Int) { initiatives(first: $n) { nodes { id } } }', { n: first });
    expect(codes(answer)).toEqual(['PAGE_SIZE']);
  });
});

describe('rate limit', () => {
  it('answers so many a minute, then 429 with a code; watching goes on', async () => {
    const limited = await start({ rateLimit: 3 });
    for (const left of ['2', '1', '0']) {
      const answer = await ask(ITEM, {}, {}, limited);
      expect([answer.status, answer.headers.get('ratelimit-limit'), answer.headers.get('ratelimit-remaining')]).toEqual(
        [200, '3', left],
      );
    }
    const refused = await ask(ITEM, {}, { 'x-forwarded-for': '203.0.113.9' }, limited);
    expect([refused.status, codes(refused)]).toEqual([429, ['RATE_LIMITED']]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await fetch(`${limited}/health/live`)).status).toBe(200);
    expect((await fetch(`${limited}/metrics`)).status).toBe(200);
  });

  it("believes a proxy's word on the address only where it is told to", async () => {
    const limited = await start({ rateLimit: 1, trustProxy: 1 });
    const from = (address: string) => ask(ITEM, {}, { 'x-forwarded-for': address }, limited);
    expect((await from('203.0.113.1')).status).toBe(200);
    expect((await from('203.0.113.2')).status).toBe(200);
    expect((await from('203.0.113.1')).status).toBe(429);
    // What the client itself wrote stands before what the one trusted proxy added.
    expect((await from('198.51.100.7, 203.0.113.1')).status).toBe(429);
  });

  it('is off without a number', async () => {
    expect((await ask(ITEM)).headers.get('ratelimit-limit')).toBeNull();
  });
});

describe('other origins', () => {
  it('may not read answers unless they are named', async () => {
    const origin = 'https://example.org';
    expect((await ask(ITEM, {}, { origin })).headers.get('access-control-allow-origin')).toBeNull();
    const open = await start({ corsOrigins: [origin] });
    const answer = await ask(ITEM, {}, { origin }, open);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')?.toLowerCase()).toMatch(/origin.*accept/);
    expect(
      (await ask(ITEM, {}, { origin: 'https://example.com' }, open)).headers.get('access-control-allow-origin'),
    ).toBeNull();
    const preflight = await fetch(`${open}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, POST']);
  });
});

describe('answers to GET', () => {
  it('may be kept and asked for again: 304 without asking the store', async () => {
    const first = await get(ITEM);
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"/);
    world.calls.length = 0;
    const again = await get(ITEM, { 'if-none-match': `"other", ${tag}` });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(world.calls).toEqual([]);
    expect((await get('{ documents { id } }', { 'if-none-match': tag })).status).toBe(200);
  });

  it('are told anew after a load of the same data, since they may say when it was loaded', async () => {
    const asked = '{ dataVersion { hash loadedAt } }';
    const tag = (await get(asked)).headers.get('etag') ?? '';
    expect((await get(asked, { 'if-none-match': tag })).status).toBe(304);
    const { status } = world.store;
    const now = await status();
    if (!now.ready) throw new Error(now.reason);
    const loadedAt = '2031-01-01T00:00:00.000Z';
    world.store.status = async () => ({ ...now, version: { ...now.version, loadedAt } });
    await world.services.directories.latest();
    try {
      const again = await get(asked, { 'if-none-match': tag });
      expect(again.status).toBe(200);
      expect(again.headers.get('etag')).not.toBe(tag);
      expect(await again.json()).toMatchObject({ data: { dataVersion: { loadedAt } } });
    } finally {
      world.store.status = status;
      await world.services.directories.latest();
    }
  });

  it('are not kept with errors, nor are those to POST', async () => {
    expect((await get('{ nothing }')).headers.get('cache-control')).toBe('no-store');
    expect((await get('{ initiatives(first: -1) { totalCount } }')).headers.get('etag')).toBeNull();
    expect((await ask(ITEM)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('request ids', () => {
  it('are echoed, or made where there is none or an odd one', async () => {
    expect((await ask(ITEM, {}, { 'x-request-id': 'abc-123' })).headers.get('x-request-id')).toBe('abc-123');
    for (const odd of ['', 'a b', 'x'.repeat(65), '<script>']) {
      expect((await ask(ITEM, {}, { 'x-request-id': odd })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect((await fetch(`${url}/nowhere`)).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('metrics', () => {
  it('count requests by known name, errors by code, plans, reads and the version of the graph', async () => {
    const fresh = await start();
    const question = readFileSync(`${root}questions/01-shared-by-three.graphql`, 'utf8');
    await ask(question, {}, {}, fresh);
    for (let i = 0; i < 5; i += 1) await ask(`query Odd${i} { strategyItem(number: 1) { id } }`, {}, {}, fresh);
    await ask('{ nothing }', {}, {}, fresh);
    const response = await fetch(`${fresh}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    const { dataVersion } = await world.data('{ dataVersion { hash } }');
    for (const line of [
      'graphql_request_duration_seconds_count{operation="SharedByThree"} 1',
      'graphql_request_duration_seconds_count{operation="other"} 5',
      'graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'graph_store_read_duration_seconds_count{outcome="ok"} 6',
      `graph_info{hash="${dataVersion.hash}",store="embedded"} 1`,
      'http_responses_total{route="/graphql",method="POST",status="200"} 7',
    ]) {
      expect(text).toContain(line);
    }
    expect(text).not.toContain('Odd1');
    expect(text).toMatch(/^plan_cache_hits_total \d+$/m);
    expect(text).toMatch(/^plan_cache_misses_total [1-9]\d*$/m);
    // Nothing is kept in this world.
    expect(text).toMatch(/^answer_cache_hits_total 0$/m);
    expect(text).toMatch(/^process_cpu_seconds_total /m);
  });
});

describe('trusted documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const hash = createHash('sha256').update(ITEM).digest('hex');
  const byHash = async (at: string, sha256Hash: string) => {
    const response = await fetch(`${at}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    });
    return { status: response.status, body: (await response.json()) as any };
  };

  it('are the only ones answered, by text or by hash', async () => {
    writeFileSync(join(folder, 'item.graphql'), ITEM);
    const locked = await start({ trustedDocuments: folder });
    expect((await ask(ITEM, {}, {}, locked)).body.data).toEqual({ strategyItem: { mark: '⑪' } });
    expect((await ask(`# why\n${ITEM.replaceAll(' ', '\n')}`, {}, {}, locked)).body.data).toBeDefined();
    expect((await byHash(locked, hash)).body.data).toEqual({ strategyItem: { mark: '⑪' } });
    const other = await ask('{ documents { id } }', {}, {}, locked);
    expect([other.status, codes(other)]).toEqual([403, ['QUERY_NOT_TRUSTED']]);
    expect((await get('{ documents { id } }', {}, locked)).status).toBe(403);
    expect(codes(await byHash(locked, 'f'.repeat(64)))).toEqual(['PERSISTED_QUERY_NOT_FOUND']);
  });

  it.each([
    ['hashes to texts', { 'my-own-hash': ITEM }],
    [
      "Apollo's manifest",
      {
        format: 'apollo-persisted-query-manifest',
        version: 1,
        operations: [{ id: 'my-own-hash', body: ITEM, name: 'A', type: 'query' }],
      },
    ],
  ])('are read from a file of %s', async (_what, manifest) => {
    const file = join(folder, 'manifest.json');
    writeFileSync(file, JSON.stringify(manifest));
    const locked = await start({ trustedDocuments: file });
    expect((await byHash(locked, 'my-own-hash')).body.data).toBeDefined();
    expect((await byHash(locked, hash)).body.data).toBeDefined();
  });

  it.each([['{'], ['[1]'], ['{"a": 1}'], ['{"a": "{"}'], ['{}']])(
    'a list that is none, %s, stops the start',
    async (content) => {
      const file = join(folder, 'broken.json');
      writeFileSync(file, content);
      await expect(start({ trustedDocuments: file })).rejects.toThrow(/^TRUSTED_DOCUMENTS: /);
    },
  );
});

describe('the header Host', () => {
  it.each(['[', 'a b', '', ':::', 'exa mple.org:99999'])('%j is no fault of ours', async (host) => {
    const { port } = new URL(url);
    const status = await new Promise<number>((resolve, reject) => {
      request(
        { port, path: `/graphql?query=${encodeURIComponent(ITEM)}`, setHost: false, headers: { host } },
        (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBeLessThan(500);
  });
});

describe('documentation', () => {
  it('tells every bound', () => {
    const text = readFileSync(`${root}docs/limits.md`, 'utf8');
    for (const bound of Object.values(BOUNDS)) expect(text).toContain(bound.toLocaleString('en'));
    for (const name of ['RATE_LIMIT', 'TRUST_PROXY', 'CORS_ORIGIN', 'TRUSTED_DOCUMENTS']) expect(text).toContain(name);
  });
});
