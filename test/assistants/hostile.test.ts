import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { Client } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, startAssistants, textOf } from '../support/assistants.ts';
import { startServer } from '../support/server.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let server: Awaited<ReturnType<typeof startAssistants>>;
let client: Client;
beforeAll(async () => {
  world = await openWorld();
  server = await startAssistants(world);
  client = await connect(server.mcp);
});
afterAll(async () => {
  await client?.close();
  await server?.app.close();
  await world?.close();
});

/** The text of an answer that must be a refusal. */
async function refusal(name: string, values: Record<string, unknown>): Promise<string> {
  const answer = await client.callTool({ name, arguments: values });
  const text = textOf(answer);
  expect(answer.isError, text).toBe(true);
  expect(answer.structuredContent).toBeUndefined();
  // A sentence for the caller, without anything of the program.
  expect(text).not.toMatch(/\bat .*:\d+|node_modules|src\/|TypeError|MATCH \(/);
  expect(text.length).toBeLessThan(3_000);
  return text;
}

describe('what an assistant asks wrongly', () => {
  it('is a tool that does not exist: the closest is named', async () => {
    await expect(client.callTool({ name: 'serach', arguments: {} })).rejects.toMatchObject({
      code: -32602,
      message: expect.stringMatching(/no tool "serach".*"search"/),
    });
    await expect(client.callTool({ name: '__proto__', arguments: {} })).rejects.toMatchObject({ code: -32602 });
  });

  it.each<[string, string, Record<string, unknown>, RegExp]>([
    [
      'an argument that is none',
      'shared_initiatives',
      { organisation: 'JICA' },
      /"organisation" is no argument.*organizations, match/,
    ],
    ['a text for a number', 'who_answers_for_an_item', { number: 'eleven' }, /\$number.*Int cannot represent/],
    ['a number for a text', 'search', { query: 5 }, /\$query.*String cannot represent/],
    ['an object for a text', 'search', { query: { $ne: null } }, /String cannot represent/],
    ['null where nothing may be missing', 'who_answers_for_an_item', { number: null }, /must not be null/],
    ['nothing where something must be', 'search', {}, /^"query" must be given\. What to look for/],
    ['a value that an enum does not have', 'budget_by_group', { groupBy: 'PERSON' }, /"PERSON" does not exist/],
    ['a page that is too long', 'search', { query: 'AMR', first: 1000 }, /0 (and|to) 100/],
    ['a cursor of nowhere', 'search', { query: 'AMR', after: 'bogus' }, /BAD_CURSOR/],
    [
      'an organisation that nobody knows',
      'what_one_is_named_on',
      { name: 'Ministry of Silly Walks' },
      /UNKNOWN_ORGANIZATION/,
    ],
    ['a text that is too long', 'search', { query: 'x'.repeat(10_000) }, /10000 characters; at most 2000/],
    ['more values than are read', 'shared_initiatives', { organizations: Array(2_000).fill('JICA') }, /1,?000 values/],
    ['Cypher in a name', 'what_one_is_named_on', { name: '"}) DETACH DELETE n //' }, /UNKNOWN_ORGANIZATION/],
    [
      'an id that no node has',
      'evidence',
      { id: 'item:99' },
      /No node has the id "item:99"\. The closest: item:14, item:13\b/,
    ],
    [
      'an end that no node has',
      'evidence',
      { from: 'org:jika', to: 'item:11' },
      /"org:jika"\. The closest: org:jica\b/,
    ],
    ['an id of no kind', 'evidence', { id: '"}) DETACH DELETE n //' }, /No node has the id/],
    ['a type that is none', 'evidence', { from: 'item:11', to: 'org:jica', type: 'LIKES' }, /one of HAS_MEASURE, /],
    ['a type without its ends', 'evidence', { id: 'item:11', type: 'CITES' }, /either "id".*or "from" and "to"/],
    ['an id that is no text', 'evidence', { id: ['item:11'] }, /An id must be a text/],
    ['half a relationship', 'evidence', { from: 'item:11' }, /either "id".*or "from" and "to"/],
    ['two ends of nothing', 'evidence', { from: 'item:1', to: 'item:2' }, /No relationship joins/],
    ['no query', 'graphql', {}, /"query" must be a text/],
    ['an empty query', 'graphql', { query: ' ' }, /empty/],
    ['what is no GraphQL', 'graphql', { query: 'SELECT * FROM items' }, /GRAPHQL_PARSE_FAILED/],
    [
      'a field that is none',
      'graphql',
      { query: '{ secrets }' },
      /Cannot query field "secrets".*GRAPHQL_VALIDATION_FAILED/,
    ],
    ['a mutation', 'graphql', { query: 'mutation { deleteAll }' }, /mutation|Schema is not configured/],
    ['a subscription', 'graphql', { query: 'subscription { items }' }, /subscription|Schema is not configured/],
    ['brackets without end', 'graphql', { query: '{a'.repeat(50_000) }, /nests brackets deeper/],
    [
      'too many levels',
      'graphql',
      { query: `{ organization(id: "org:jica") ${'{ collaborators { nodes '.repeat(10)}{ id }${'} }'.repeat(10)} }` },
      /QUERY_TOO_COMPLEX/,
    ],
    [
      'too much',
      'graphql',
      {
        query:
          '{ organizations(first: 100) { nodes { initiatives(first: 100) { nodes { organizations(first: 100) { nodes { id } } } } } } }',
      },
      /QUERY_TOO_COMPLEX/,
    ],
    [
      'more than an answer holds',
      'policies_that_programmes_cite',
      { first: 100 },
      /at most 400,000 are sent\. Ask for a smaller page with "first"/,
    ],
    [
      'more than an answer holds, by a query',
      'graphql',
      {
        query: `{ ${['a', 'b', 'c', 'd'].map((name) => `${name}: programs(first: 100) { nodes { name nameEn evidence { section startLine endLine document { id titleEn } } } }`).join(' ')} }`,
      },
      /at most 400,000 are sent\. Ask for a smaller page \("first"; .*fewer fields/,
    ],
    [
      'variables that are none',
      'graphql',
      { query: '{ __typename }', variables: 'x' },
      /"variables" must be an object/,
    ],
    [
      'an operation that the query does not have',
      'graphql',
      { query: 'query A { __typename }', operationName: 'B' },
      /OPERATION_RESOLUTION_FAILURE/,
    ],
  ])('%s is told in a sentence', async (_what, name, values, sentence) => {
    expect(await refusal(name, values)).toMatch(sentence);
  });

  it('is a resource that is none', async () => {
    await expect(client.readResource({ uri: 'file:///etc/passwd' })).rejects.toMatchObject({ code: -32602 });
  });
});

/** A message of the older protocol, as a program without the SDK sends it. */
const LIST = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} };

async function post(
  body: string | Uint8Array | object,
  headers: Record<string, string | undefined> = {},
  url = server.mcp,
) {
  const all = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers };
  const told = Object.entries(all).filter((each): each is [string, string] => each[1] !== undefined);
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const response = await fetch(url, {
    method: 'POST',
    headers: told,
    body: (isRaw ? body : JSON.stringify(body)) as string,
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('requests to /mcp', () => {
  it('need no session, and get none', async () => {
    const { status, headers, text } = await post(LIST);
    expect(status).toBe(200);
    expect(headers.get('mcp-session-id')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).toContain('shared_initiatives');
  });

  it.each<[string, string | Uint8Array | object, Record<string, string | undefined>, number, RegExp]>([
    ['broken JSON', '{"jsonrpc": "2.0", ', {}, 400, /-32700/],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), {}, 400, /-32700/],
    ['nothing', '', {}, 400, /JSON|body/],
    ['a text', '"hello"', {}, 400, /-32600/],
    ['null', 'null', {}, 400, /-32600/],
    ['an object that is no message', '{}', {}, 400, /-32/],
    ['a message without its version', { id: 1, method: 'tools/list' }, {}, 400, /-32/],
    ['a batch', [LIST, LIST], {}, 400, /-32600.*one message at a time/],
    ['a member that no message has', { ...LIST, extra: 1 }, {}, 400, /-32600.*\\"extra\\" is not of a message/],
    [
      'a greeting without params',
      { ...LIST, method: 'initialize' },
      {},
      200,
      /-32602.*params.protocolVersion: expected string.*clientInfo/,
    ],
    ['another type of body', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, /JSON/],
    ['a plain text', JSON.stringify(LIST), { 'content-type': 'text/plain' }, 415, /JSON/],
    ['a client that does not say what it reads', LIST, { accept: '*/*' }, 406, /accept/i],
    ['a client that reads pages', LIST, { accept: 'text/html' }, 406, /accept/i],
    ['a body that is too large', `"${'x'.repeat(300_000)}"`, {}, 413, /256 KiB/],
    ['arrays in arrays', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, {}, 400, /-32600/],
    ['a method that is none', { ...LIST, method: 'tools/delete' }, {}, 200, /-32601/],
    ['a version of the protocol that is none', LIST, { 'mcp-protocol-version': '1999-01-01' }, 400, /version/i],
  ])('with %s are refused in a sentence', async (_what, body, headers, status, sentence) => {
    const answer = await post(body, headers);
    expect(answer.status, answer.text).toBe(status);
    expect(answer.text).toMatch(sentence);
    expect(answer.text).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
  });

  it.each<[string, string, RegExp]>([
    [
      'values in values in values',
      `{"query": "query A($a: String!) { search(query: $a) { totalCount } }", "variables": {"a": ${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}}}`,
      /more than 1000 values/,
    ],
    [
      'arrays in arrays',
      `{"query": "{ __typename }", "variables": {"a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
      /more than 1000 values/,
    ],
    [
      'a name that objects have by nature',
      '{"__proto__": {"query": "{ __typename }"}}',
      /"__proto__" is no argument|must be a text/,
    ],
    ['arguments that are an array', '[1, 2]', /-32602|invalid/i],
  ])('with %s among the arguments are refused in a sentence', async (_what, values, sentence) => {
    const { status, text } = await post(
      `{"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "graphql", "arguments": ${values}}}`,
    );
    expect(status).toBeLessThan(500);
    expect(text).toMatch(sentence);
    expect(text.length).toBeLessThan(3_000);
  });

  it.each(['GET', 'DELETE', 'PUT', 'HEAD'])('by %s have no session to speak of: 405', async (method) => {
    const response = await fetch(server.mcp, {
      method,
      headers: { accept: 'text/event-stream', 'mcp-session-id': 'x' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toContain('POST');
  });

  it('hold no line open for news that never come', async () => {
    const answer = await post(
      {
        ...LIST,
        method: 'subscriptions/listen',
        params: {
          notifications: { toolsListChanged: true },
          _meta: {
            'io.modelcontextprotocol/protocolVersion': '2026-07-28',
            'io.modelcontextprotocol/clientInfo': { name: 'test', version: '0' },
            'io.modelcontextprotocol/clientCapabilities': {},
          },
        },
      },
      { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' },
    );
    expect(answer.text).toContain('Subscription limit reached');
  });

  it.each<[string, Record<string, string>]>([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['a page whose origin is hidden', { origin: 'null' }],
    ['a page of another server on this machine', { origin: 'http://localhost:1' }],
  ])('of %s are refused', async (_who, headers) => {
    const { status, text } = await post(LIST, headers);
    expect(status).toBe(403);
    expect(text).toContain('CROSS_SITE_REQUEST');
  });

  it('of our own pages, and of those that CORS_ORIGIN names, are answered', async () => {
    expect((await post(LIST, { origin: server.url })).status).toBe(200);
    const open = await startAssistants(world, { corsOrigins: ['https://friend.example'] });
    try {
      const friend = await post(LIST, { origin: 'https://friend.example' }, open.mcp);
      expect(friend.status).toBe(200);
      expect(friend.headers.get('access-control-allow-origin')).toBe('https://friend.example');
      expect((await post(LIST, { origin: 'https://evil.example' }, open.mcp)).status).toBe(403);
    } finally {
      await open.app.close();
    }
  });

  it.each<[string, Record<string, string>, number]>([
    ['a name that was made to point here', { host: 'evil.example:4000', origin: 'http://evil.example:4000' }, 403],
    ['such a name without its origin', { host: 'evil.example:4000' }, 403],
    ['no name that can be read', { host: 'a b' }, 403],
    ['this machine by another page', { host: 'localhost:4000', origin: 'http://evil.example:4000' }, 403],
    ['this machine by its own page', { host: 'localhost:4000', origin: 'http://localhost:4000' }, 200],
    ['this machine by an address', { host: '[::1]:4000' }, 200],
    ['a form of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }, 403],
  ])('for %s: %o gets %i', async (_what, headers, status) => {
    // `fetch` writes these headers itself.
    const asked = request(server.mcp, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    });
    asked.end(JSON.stringify(LIST));
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(status);
  });

  it('are counted by the rate limit', async () => {
    const limited = await startAssistants(world, { rateLimit: 2 });
    try {
      const answers = [];
      for (let time = 0; time < 3; time += 1) answers.push(await post(LIST, {}, limited.mcp));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
      expect(answers[2]?.headers.get('retry-after')).toMatch(/^\d+$/);
    } finally {
      await limited.app.close();
    }
  });

  it('find nothing there unless it is switched on', async () => {
    const plain = await startServer(world);
    try {
      expect((await post(LIST, {}, new URL(`${plain.url}/mcp`))).status).toBe(404);
    } finally {
      await plain.app.close();
    }
  });
});
