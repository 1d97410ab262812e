import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { openWorld, type World } from '../support/world.ts';

const QUERY = '{ strategyItem(number: 11) { mark } }';
const ANSWER = { strategyItem: { mark: '⑪' } };

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await startServer(world);
  await server.post({ query: QUERY });
});
afterAll(async () => {
  await server.app.close();
  await world.close();
});

/** Sends what a browser would: fetch of Node writes `sec-fetch-mode` by itself. */
function send(method: 'GET' | 'POST', headers: Record<string, string>, body = '') {
  const path = method === 'GET' ? `/graphql?query=${encodeURIComponent(QUERY)}` : '/graphql';
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { method, headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        text: Buffer.concat(chunks).toString('utf8'),
      });
    });
    sent.on('error', reject).end(body);
  });
}
const get = (headers: Record<string, string>) => send('GET', headers);
const fetched = (site: string, mode: string, dest: string) => ({
  'sec-fetch-site': site,
  'sec-fetch-mode': mode,
  'sec-fetch-dest': dest,
});

describe('what a page of another site makes a browser send', () => {
  it.each([
    ['<img>', fetched('cross-site', 'no-cors', 'image'), 'image/avif,image/webp,*/*;q=0.8'],
    ['<img> of a neighbour', fetched('same-site', 'no-cors', 'image'), 'image/avif,*/*;q=0.8'],
    ['<script>', fetched('cross-site', 'no-cors', 'script'), '*/*'],
    ['<link rel=stylesheet>', fetched('cross-site', 'no-cors', 'style'), 'text/css,*/*;q=0.1'],
    ['fetch with no-cors', fetched('cross-site', 'no-cors', 'empty'), '*/*'],
    ['<object>', fetched('cross-site', 'navigate', 'object'), 'application/json'],
    ['a web socket', fetched('cross-site', 'websocket', 'websocket'), '*/*'],
    ['no mode', { 'sec-fetch-site': 'cross-site' }, '*/*'],
  ])('%s: refused before any work is done', async (_what, headers, accept) => {
    world.calls.length = 0;
    const answer = await get({ ...headers, accept });
    expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([403, 'CROSS_SITE_REQUEST']);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(world.calls).toEqual([]);
  });

  it('<form method=post>: refused whatever its body, before the body is looked at', async () => {
    const headers = { ...fetched('cross-site', 'navigate', 'document'), accept: 'text/html,*/*;q=0.8' };
    for (const type of ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']) {
      const { status, text } = await send('POST', { ...headers, 'content-type': type }, '{');
      expect([type, status, JSON.parse(text).errors[0].extensions.code]).toEqual([type, 403, 'CROSS_SITE_REQUEST']);
    }
  });

  it('counts as an error with its code', async () => {
    await get(fetched('cross-site', 'no-cors', 'image'));
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toMatch(/^graphql_errors_total\{code="CROSS_SITE_REQUEST"\} [1-9]/m);
  });
});

describe('who is not concerned', () => {
  it.each([
    ['a client that is no browser', {}],
    ['the playground', fetched('same-origin', 'cors', 'empty')],
    ['the same origin, whatever it does', fetched('same-origin', 'no-cors', 'image')],
    ['a person who typed the address', { ...fetched('none', 'navigate', 'document'), accept: '*/*' }],
    ['a page that asks to read the answer', { ...fetched('cross-site', 'cors', 'empty'), origin: 'https://x.test' }],
  ])('%s', async (_what, headers) => {
    const answer = await get(headers);
    expect([answer.status, JSON.parse(answer.text).data]).toEqual([200, ANSWER]);
    const posted = await send(
      'POST',
      { 'content-type': 'application/json', ...headers },
      JSON.stringify({ query: QUERY }),
    );
    expect([posted.status, JSON.parse(posted.text).data]).toEqual([200, ANSWER]);
  });

  it('a person who follows a link: the playground, and no query is run', async () => {
    world.calls.length = 0;
    const answer = await get({
      ...fetched('cross-site', 'navigate', 'document'),
      accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(world.calls).toEqual([]);
  });
});

describe('bodies that a page can send without a preflight', () => {
  // Browsers that tell nothing of the site must not be able to POST either.
  it.each([
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(QUERY)}`],
    ['multipart/form-data; boundary=b', `--b\r\ncontent-disposition: form-data; name="query"\r\n\r\n${QUERY}\r\n--b--`],
    ['text/plain', JSON.stringify({ query: QUERY })],
    ['text/plain; application/json', JSON.stringify({ query: QUERY })],
    ['', JSON.stringify({ query: QUERY })],
  ])('"%s" is not read', async (type, body) => {
    world.calls.length = 0;
    const answer = await server.post(new TextEncoder().encode(body), { 'content-type': type });
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(answer.body.errors[0].message).toContain('content-type: application/json');
    expect(world.calls).toEqual([]);
  });
});
