import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { FEED_FORMATS } from '../../src/feeds/formats.ts';
import { GRAPH } from '../support/extent.ts';
import { appAt, serving, startServer } from '../support/server.ts';
import { openWorld, worldOver } from '../support/world.ts';

const served = serving(GRAPH);
const get = (path: string, init?: RequestInit) => fetch(`${served.server.url}/feeds/${path}`, init);

const FEEDS = Object.entries(FEED_FORMATS).map(([name, { mediaType }]) => [name, mediaType] as const);

describe.each(FEEDS)('/feeds/%s', (name, mediaType) => {
  it('is sent to any origin, with type, name, tag and time', async () => {
    const response = await get(name);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('etag')).toMatch(/^"[0-9a-f]{32}(-br|-gzip)?"$/);
    const { dataVersion } = await served.world.data('{ dataVersion { loadedAt } }');
    expect(response.headers.get('last-modified')).toBe(new Date(dataVersion.loadedAt).toUTCString());
    expect(await response.text()).toMatch(/外務省|entity_count|@vocab|xl\/workbook\.xml/);
  });

  it('has the same bytes at every call, in every coding', async () => {
    const plain = await (await get(name, { headers: { 'accept-encoding': 'identity' } })).arrayBuffer();
    for (const coding of ['gzip', 'br', '*;q=0.1', 'gzip;q=0']) {
      const response = await get(name, { headers: { 'accept-encoding': coding } });
      expect(response.headers.get('vary')).toContain('accept-encoding');
      expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(plain))).toBe(true);
    }
  });

  it('answers HEAD as GET, without the body', async () => {
    const headers = { 'accept-encoding': 'identity' };
    const [got, head] = [await get(name, { headers }), await get(name, { headers, method: 'HEAD' })];
    for (const field of ['etag', 'last-modified', 'content-type', 'content-length', 'content-disposition']) {
      expect(head.headers.get(field)).toBe(got.headers.get(field));
    }
    expect(Number(head.headers.get('content-length'))).toBe((await got.arrayBuffer()).byteLength);
    expect(await head.text()).toBe('');
  });

  it('is not sent again to who has it', async () => {
    const first = await get(name);
    // Nobody needs what follows the heads, and a graph is long.
    await first.body?.cancel();
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    const statuses = [];
    for (const headers of [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': modified },
      { 'if-none-match': '"other"', 'if-modified-since': modified },
      { 'if-modified-since': 'Thu, 01 Jan 1998 00:00:00 GMT' },
      { 'if-modified-since': 'nonsense' },
    ]) {
      const response = await get(name, { headers });
      statuses.push(response.status);
      if (response.status === 304) expect(response.headers.get('etag')).toBe(etag);
      await response.body?.cancel();
    }
    expect(statuses).toEqual([304, 304, 304, 304, 200, 200, 200]);
  });
});

describe('other requests', () => {
  it.each(['organizations.xlsx', 'organizations', '', 'organizations.gexf/..%2f', '%00', 'x'.repeat(3000)])(
    'for %s are told the known feeds',
    async (name) => {
      const response = await get(name);
      const { errors } = (await response.json()) as any;
      expect({ status: response.status, code: errors[0].extensions.code }).toEqual({ status: 404, code: 'NOT_FOUND' });
      for (const [known] of FEEDS) expect(errors[0].message).toContain(known);
    },
  );

  it('may be asked for by pages of other origins, and not with other methods', async () => {
    const allowed = await get('organizations.gexf', { method: 'OPTIONS' });
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('If-None-Match');
    const put = await get('organizations.gexf', { method: 'PUT', body: 'no JSON' });
    expect([put.status, ((await put.json()) as any).errors[0].extensions.code]).toEqual([405, 'METHOD_NOT_ALLOWED']);
    const refused = await get('organizations.gexf', { method: 'DELETE' });
    expect(refused.status).toBe(405);
    expect(refused.headers.get('allow')).toContain('GET');
    expect(((await refused.json()) as any).errors[0].extensions.code).toBe('METHOD_NOT_ALLOWED');
  });

  it('compresses what is asked for compressed, under a tag of its own', async () => {
    const raw = (coding: string) =>
      new Promise<{ coding: string | undefined; tag: string | undefined; length: number }>((resolve, reject) => {
        request(`${served.server.url}/feeds/graph.jsonl`, { headers: { 'accept-encoding': coding } }, (response) => {
          let length = 0;
          response.on('data', (chunk: Buffer) => {
            length += chunk.length;
          });
          response.on('end', () =>
            resolve({ coding: response.headers['content-encoding'], tag: response.headers.etag, length }),
          );
        })
          .on('error', reject)
          .end();
      });
    const [plain, zipped] = [await raw('identity'), await raw('gzip, deflate')];
    expect([plain.coding, zipped.coding]).toEqual([undefined, 'gzip']);
    expect(zipped.length).toBeLessThan(plain.length / 3);
    expect(zipped.tag).not.toBe(plain.tag);
  });
});

describe('addresses in a feed', () => {
  const urlOf = async (text: string) => new URL(JSON.parse(text.split('\n')[0] ?? '').properties.sourceUrl[0]).origin;

  it('begin with what was asked at, under a tag of its own, and answer', async () => {
    const [one, other] = await Promise.all(
      ['127.0.0.1', 'localhost'].map((host) =>
        fetch(`${served.server.url.replace('127.0.0.1', host)}/feeds/entities.ftm.json`),
      ),
    );
    expect(one?.headers.get('etag')).not.toBe(other?.headers.get('etag'));
    const origin = await urlOf((await one?.text()) ?? '');
    expect([origin, await urlOf((await other?.text()) ?? '')]).toEqual([
      served.server.url,
      served.server.url.replace('127.0.0.1', 'localhost'),
    ]);
  });

  it('begin with what the environment names, whatever was asked at', async () => {
    const app = await appAt('https://example.org', served.world);
    const { body } = await app.inject({ url: '/feeds/entities.ftm.json', headers: { host: 'odd' } });
    expect(await urlOf(body)).toBe('https://example.org');
    await app.close();
  });

  it.each(['a b', 'a"b', '"><', '[', 'x:y', 'a/b@c'])('are of no host that makes none: %s', async (host) => {
    const { statusCode, body } = await served.server.app.inject({ url: '/feeds/entities.ftm.json', headers: { host } });
    expect([statusCode, JSON.parse(body).errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('a store', () => {
  it('that holds other data gives other feeds, whatever answers are kept', async () => {
    const loaded = await openWorld(undefined, GRAPH);
    const other = worldOver(loaded.store, { answerBytes: 64_000_000 });
    const { app, url } = await startServer(other);
    const tag = async () => (await fetch(`${url}/feeds/organizations.gexf`)).headers.get('etag');
    const before = await tag();
    const nodes = [
      {
        id: 'org:only',
        type: 'Organization' as const,
        properties: { name: '唯一', nameEn: 'Only', kind: 'OTHER', evidence: ['a#1-1'] },
      },
    ];
    await other.store.load({ nodes, relationships: [] }, 'another');
    expect(await tag()).not.toBe(before);
    expect(await (await fetch(`${url}/feeds/organizations.d3.json`)).text()).not.toContain('外務省');
    expect(await (await fetch(`${url}/feeds/graph.jsonl`)).text()).toContain('唯一');
    await app.close();
    await other.close();
  });

  it('that is away gives 503 with a code', async () => {
    const other = await openWorld(undefined, GRAPH);
    const { app, url } = await startServer(other);
    expect((await fetch(`${url}/feeds/graph.jsonl`)).status).toBe(200);
    await other.store.close();
    const response = await fetch(`${url}/feeds/graph.jsonl`);
    expect(response.status).toBe(503);
    expect(((await response.json()) as any).errors[0].extensions.code).toBe('STORE_UNAVAILABLE');
    expect(response.headers.get('etag')).toBeNull();
    await app.close();
  });
});
