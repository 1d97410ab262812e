import { gzipSync } from 'node:zlib';
import { auditServer } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from '../../src/errors.ts';
import { serving } from '../support/server.ts';

const served = serving();

describe('GraphQL over HTTP', () => {
  it('passes every audit of graphql-http', async () => {
    const results = await auditServer({ url: `${served.server.url}/graphql` });
    expect(results.length).toBeGreaterThanOrEqual(61);
    const failed = results.filter((result) => result.status !== 'ok');
    expect(failed.map((result) => `${result.id} ${result.name}: ${'reason' in result ? result.reason : ''}`)).toEqual(
      [],
    );
  });

  it('answers POST and GET alike, and names the data version', async () => {
    const query = '{ strategyItem(number: 11) { mark } }';
    const posted = await served.server.post({ query });
    expect(posted.body.data).toEqual({ strategyItem: { mark: '⑪' } });
    const got = await fetch(`${served.server.url}/graphql?query=${encodeURIComponent(query)}`);
    expect(await got.json()).toEqual(posted.body);
    const { dataVersion } = await served.world.data('{ dataVersion { hash } }');
    expect(posted.headers.get('x-data-version')).toBe(dataVersion.hash);
  });

  it('reads compressed bodies', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ strategyItem(number: 1) { number } }' }));
    const answer = await served.server.post(body, { 'content-encoding': 'gzip' });
    expect(answer).toMatchObject({ status: 200, body: { data: { strategyItem: { number: 1 } } } });
  });
});

describe('faults are told as JSON with a code, never as a 500', () => {
  it.each([
    ['zip', /gzip, deflate, br or none is expected/],
    ['gzip', /not in the coding that its header "content-encoding" names\. Send it/],
  ])('a body that is not in the coding %s says what is expected', async (coding, sentence) => {
    const { body } = await served.server.post('no such coding', { 'content-encoding': coding });
    expect(body.errors[0].message).toMatch(sentence);
  });

  const query = '{ documents { id } }';
  it.each<[string, () => Promise<{ status: number; body: any }>, number, string]>([
    ['broken JSON', () => served.server.post('{"query":'), 400, 'BAD_REQUEST'],
    ['a list', () => served.server.post([{ query }]), 400, 'BAD_REQUEST'],
    ['no query', () => served.server.post({}), 400, 'BAD_REQUEST'],
    ['broken UTF-8', () => served.server.post(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22])), 400, 'BAD_REQUEST'],
    [
      'another media type',
      () => served.server.post(query, { 'content-type': 'text/plain' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'an unknown coding',
      () => served.server.post({ query }, { 'content-encoding': 'zip' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['bad gzip', () => served.server.post('no gzip', { 'content-encoding': 'gzip' }), 400, 'BAD_REQUEST'],
    ['a huge body', () => served.server.post({ query: `{ ${'a'.repeat(300_000)} }` }), 413, 'PAYLOAD_TOO_LARGE'],
    [
      '20,000 brackets',
      () => served.server.post({ query: `{ search(query: ${'['.repeat(20_000)} }` }),
      400,
      'BAD_REQUEST',
    ],
    [
      '20,000 brackets after a comment that closes as many',
      () => served.server.post({ query: `#${']'.repeat(20_000)}\n{ search(query: ${'['.repeat(20_000)} }` }),
      400,
      'BAD_REQUEST',
    ],
    [
      '20,000 brackets after ones too many that close',
      () => served.server.post({ query: `${']'.repeat(20_000)}{ search(query: ${'['.repeat(20_000)} }` }),
      400,
      'BAD_REQUEST',
    ],
    [
      'another method',
      async () => {
        const response = await fetch(`${served.server.url}/graphql`, { method: 'DELETE' });
        return { status: response.status, body: await response.json() };
      },
      405,
      'METHOD_NOT_ALLOWED',
    ],
    [
      'an unknown address',
      async () => {
        const response = await fetch(`${served.server.url}/nowhere`);
        return { status: response.status, body: await response.json() };
      },
      404,
      'NOT_FOUND',
    ],
  ])('%s', async (_what, send, status, code) => {
    const answer = await send();
    expect(answer.body.errors[0].message).not.toMatch(/\n {4}at /);
    expect({ status: answer.status, code: answer.body.errors[0].extensions.code }).toEqual({ status, code });
  });

  it.each([
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['mutation { load }', 'GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE'],
    ['subscription { load }', 'GRAPHQL_VALIDATION_FAILED|OPERATION_RESOLUTION_FAILURE'],
    ['query a { documents { id } } query b { documents { id } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['query ($n: Int!) { strategyItem(number: $n) { id } }', 'BAD_USER_INPUT'],
    ['{ organization(name: "厚生省") { id } }', 'UNKNOWN_ORGANIZATION'],
    ['{ organization { id } }', 'BAD_USER_INPUT'],
    ['{ organization(id: "org:jica", name: "JICA") { id } }', 'BAD_USER_INPUT'],
    ['{ sharedInitiatives(organizations: ["JICA"]) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ sharedInitiatives(organizations: ["JICA", "国際協力機構"]) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ sharedInitiatives(organizations: []) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ collaborations(minShared: 0) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ path(from: "AMED", to: "METI", maxLength: 0) { length } }', 'BAD_USER_INPUT'],
    ['{ path(from: "AMED", to: "AMED") { length } }', 'BAD_USER_INPUT'],
    ['{ path(from: "AMED", to: "エーメド") { length } }', 'UNKNOWN_ORGANIZATION'],
    ['{ search(query: " ") { totalCount } }', 'BAD_USER_INPUT'],
    ['{ initiatives(first: 101) { totalCount } }', 'PAGE_SIZE'],
    ['{ initiatives(after: "zzz") { totalCount } }', 'BAD_CURSOR'],
  ])('%s', async (query, code) => {
    const { status, body } = await served.server.post({ query });
    expect(status).toBeLessThan(500);
    expect(code.split('|')).toContain(body.errors[0].extensions.code);
    expect(Object.keys(ERROR_CODES)).toContain(body.errors[0].extensions.code);
    expect(JSON.stringify(body)).not.toContain('stacktrace');
  });

  it('tells the closest names of an unknown organisation', async () => {
    const { body } = await served.server.post({ query: '{ organization(name: "国際協力機関") { id } }' });
    expect(body.errors[0].extensions.closest[0]).toEqual({
      id: 'org:jica',
      name: expect.stringContaining('国際協力機構'),
    });
    expect(body.errors[0].message).toContain('org:jica');
  });

  it('knows a persisted query only after it was sent, and says so', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
    const unknown = await served.server.post({ extensions });
    expect(unknown.body.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const wrong = await served.server.post({ query: '{ documents { id } }', extensions });
    expect(wrong.status).toBeLessThan(500);
    expect(wrong.body.errors[0].extensions.code).toBe('BAD_REQUEST');
  });
});

describe('other addresses', () => {
  it('serves the SDL', async () => {
    const response = await fetch(`${served.server.url}/schema.graphql`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('type StrategyItem implements Node');
  });

  it('says that it lives and is ready', async () => {
    expect((await fetch(`${served.server.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${served.server.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'ready',
      store: 'embedded',
      dataVersion: { hash: expect.any(String) },
    });
  });

  it('gives a browser the playground, under a policy that lets nothing in from elsewhere', async () => {
    const response = await fetch(`${served.server.url}/graphql`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    });
    expect(response.headers.get('content-type')).toContain('text/html');
    const html = await response.text();
    expect(html).toContain('/web/assets/');
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('vary')).toContain('accept');
  });

  it('gives what the code and fonts of others that it sends may be used for', async () => {
    const response = await fetch(`${served.server.url}/web/licenses.md`);
    expect(response.status).toBe(200);
    const licences = await response.text();
    for (const name of ['react - ', 'graphiql - ', '@fontsource/noto-sans-jp - ', 'SIL OPEN FONT LICENSE'])
      expect(licences).toContain(name);
  });

  it.each(['application/json', 'text/html'])('answers HEAD as GET, without the body, for %s', async (accept) => {
    for (const query of ['{ dataVersion { hash } }', '{ nothing }', '{ programs(first: -1) { totalCount } }']) {
      const address = `${served.server.url}/graphql?query=${encodeURIComponent(query)}`;
      const headers = { accept, 'accept-encoding': 'identity' };
      const [got, head] = [await fetch(address, { headers }), await fetch(address, { method: 'HEAD', headers })];
      expect([head.status, await head.text()]).toEqual([got.status, '']);
      await got.text();
      for (const name of ['content-type', 'etag', 'vary', 'cache-control', 'x-data-version', 'content-length'])
        expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
    }
  });
});
