import { text } from 'node:stream/consumers';
import { Parser, type Quad } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { Feeds } from '../../src/feeds/feeds.ts';
import { FeedSources } from '../../src/feeds/sources.ts';
import { createApp } from '../../src/server/app.ts';
import { GRAPH } from '../support/extent.ts';
import { appAt, serving } from '../support/server.ts';
import { root } from '../support/world.ts';

const served = serving(GRAPH);
const TURTLE = 'text/turtle';
const JSON_LD = 'application/ld+json';

async function get(path: string, accept?: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${served.server.url}${path}`, {
    headers: { ...(accept === undefined ? {} : { accept }), ...headers },
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const told = ({ subject, predicate, object }: Quad): string =>
  JSON.stringify([subject.value, predicate.value, object.value, object.termType === 'Literal' ? object.language : '']);
const statements = (turtle: string): string[] => new Parser().parse(turtle).map(told);

describe("a node's address", () => {
  it.each([
    [TURTLE, TURTLE],
    [JSON_LD, JSON_LD],
    ['text/turtle;q=0.5, application/ld+json', JSON_LD],
    ['application/ld+json;q=0.9, text/html;q=0.8', JSON_LD],
    ['application/rdf+xml, text/turtle;q=0.1', TURTLE],
    [undefined, 'text/html'],
    ['*/*', 'text/html'],
    ['text/*', 'text/html'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/html, text/turtle', 'text/html'],
    ['text/turtle;q=0, */*;q=0.1', 'text/html'],
  ])('gives to who accepts %s: %s', async (accept, type) => {
    const { status, headers } = await get('/en/organizations/jica', accept);
    expect([status, headers.get('content-type')?.replace(/;.*/, '')]).toEqual([200, type]);
    expect(headers.get('vary')).toContain('accept');
  });

  it('gives the same statements in both languages and in none', async () => {
    const [one, ...others] = await Promise.all(
      ['/organizations/jihs', '/en/organizations/jihs', '/ja/organizations/jihs'].map((path) => get(path, TURTLE)),
    );
    for (const other of others) expect(other.text).toBe(one?.text);
    const subject = `${served.server.url}/organizations/jihs`;
    expect(statements(one?.text ?? '')).toEqual(
      expect.arrayContaining([
        JSON.stringify([subject, 'http://www.w3.org/2004/02/skos/core#prefLabel', '国立健康危機管理研究機構', 'ja']),
        JSON.stringify([subject, 'http://www.w3.org/ns/org#resultedFrom', `${subject}#change-2025`, '']),
      ]),
    );
  });

  it.each([
    '/items/11',
    '/initiatives/11-a09934da',
    '/organizations/ncgm',
    '/programs/18205be6',
    '/policies/amr-action-plan',
    '/documents/strategy-follow-up',
    '/nodes/measure:1-3906d87b',
    '/nodes/direction:1-3906d87b',
    '/nodes/sheet:2024-1097',
    '/nodes/section:0039d536',
    '/nodes/total:00b38288',
    '/nodes/topic:disability-welfare',
    '/nodes/line:sheet-1314-2021-supplementary-2024-1314',
  ])('says what the whole graph says, and what it is: %s', async (path) => {
    const { status, text: turtle } = await get(path, TURTLE);
    expect(status).toBe(200);
    const said = statements(turtle);
    expect(said.filter((each) => !whole.has(each))).toEqual([]);
    const subject = `${served.server.url}${path}`;
    const own = said.filter((each) => each.startsWith(`["${subject}",`)).map((each) => JSON.parse(each)[1]);
    expect(own).toEqual(
      expect.arrayContaining([
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
        'http://purl.org/dc/terms/identifier',
        'http://www.w3.org/ns/prov#wasDerivedFrom',
      ]),
    );
    // Nothing of it is left out: what leads away from it and to it, but for what others say of their own places, amounts of the way of their yen, and the catalogue.
    const ofIt = [...whole].filter((each) => {
      const [from, name, to] = JSON.parse(each);
      return (
        from === subject ||
        (to === subject &&
          !/#(?:dataset|wasDerivedFrom|subject|object|inSection|ministry|bureau|division|item)$|\/(?:isPartOf|source)$/.test(
            name,
          ))
      );
    });
    const about = new Set(said);
    expect(ofIt.filter((each) => !about.has(each) && !/#(?:grant|claim|change|fy)/.test(each))).toEqual([]);
  });
  /** Every statement of the feed. */
  let whole: Set<string>;
  beforeAll(async () => {
    const { world, server } = served;
    const feeds = new Feeds(new FeedSources(world.schema, world.services), world.store);
    whole = new Set(statements(await text((await feeds.get('graph.ttl', server.url)).open())));
  });
});

describe('statements about a node', () => {
  it('are not sent again to who has them, and those of another type or address are others', async () => {
    const first = await get('/en/items/11', TURTLE);
    const tag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('public, no-cache');
    const again = await get('/en/items/11', TURTLE, { 'if-none-match': `"other", ${tag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(again.headers.get('vary')).toContain('accept');
    for (const [path, accept] of [
      ['/en/items/11', JSON_LD],
      ['/en/items/11', 'text/html'],
      ['/en/items/1', TURTLE],
    ] as const) {
      expect((await get(path, accept, { 'if-none-match': tag })).status).toBe(200);
    }
  });

  it('may be read by pages of any origin', async () => {
    const { headers } = await get('/organizations/jica', JSON_LD);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  });

  it('are not what a browser gets, and caches know by what: it is sent on in its language', async () => {
    const { programs } = await served.world.data('{ programs(first: 1) { nodes { budget { id } } } }');
    const [{ id }] = programs.nodes[0].budget;
    for (const path of [`/nodes/${id}`, '/vocabulary']) {
      const sent = await fetch(`${served.server.url}${path}`, {
        redirect: 'manual',
        headers: { accept: 'text/html', 'accept-language': 'ja' },
      });
      expect([path, sent.status, sent.headers.get('location')?.slice(0, 4)]).toEqual([path, 303, '/ja/']);
      expect((sent.headers.get('vary') ?? '').split(', ')).toEqual(
        expect.arrayContaining(['accept', 'accept-language']),
      );
    }
  });

  it('are told by HEAD as by GET', async () => {
    const head = await fetch(`${served.server.url}/organizations/jica`, {
      method: 'HEAD',
      headers: { accept: TURTLE },
    });
    const { headers } = await get('/organizations/jica', TURTLE);
    expect(head.headers.get('vary')).toContain('accept');
    for (const name of ['content-type', 'etag']) expect(head.headers.get(name)).toBe(headers.get(name));
  });

  it('begin with the origin that the environment names', async () => {
    const app = await appAt('https://example.org', served.world);
    const { body } = await app.inject({ url: '/en/items/11', headers: { accept: TURTLE, host: 'other' } });
    expect(body).toContain('https://example.org/items/');
    expect(body).not.toContain('//other');
    await app.close();
  });

  it('are refused where the host makes no address', async () => {
    const headers = { accept: TURTLE, host: 'a"b' };
    expect((await served.server.app.inject({ url: '/en/items/11', headers })).statusCode).toBe(400);
  });
});

describe('an address with nothing to say', () => {
  it.each([
    ['/en/organizations/nosuch', TURTLE, 404, 'NOT_FOUND'],
    ['/ja/items/99', JSON_LD, 404, 'NOT_FOUND'],
    ['/nodes/nosuch:1', TURTLE, 404, 'NOT_FOUND'],
    ['/nodes/nosuch', JSON_LD, 404, 'NOT_FOUND'],
    ['/nodes/a"%20%0A<>', TURTLE, 404, 'NOT_FOUND'],
    ['/en/programs', TURTLE, 406, 'NOT_ACCEPTABLE'],
    ['/en/search?q=AMR', JSON_LD, 406, 'NOT_ACCEPTABLE'],
    ['/en/organizations/jica', 'application/rdf+xml', 406, 'NOT_ACCEPTABLE'],
    ['/vocabulary', 'image/png', 406, 'NOT_ACCEPTABLE'],
  ])('%s as %s: %d', async (path, accept, status, code) => {
    const answer = await get(path, accept);
    expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([status, code]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('vary')).toContain('accept');
    if (status === 406) expect(answer.text).toContain('/feeds/graph.ttl');
  });
});

describe('a node without a page', () => {
  it.each([
    ['/nodes/line:sheet-1314-2021-supplementary-2024-1314', '/en/programs/sheet-1314'],
    ['/nodes/sheet:2024-1097', '/en/programs/sheet-1097'],
    ['/nodes/measure:1-3906d87b', '/en/items/1'],
    ['/nodes/direction:1-3906d87b', '/en/items/1'],
    ['/nodes/section:0039d536', '/en/documents/mhlw-budget-request-2025'],
    ['/nodes/total:00b38288', '/en/documents/hospital-budget-draft-2025'],
    ['/nodes/topic:disability-welfare', '/en/organizations/mhlw'],
    ['/nodes/org:jica', '/organizations/jica'],
  ])('%s sends a browser to the page that it stands on: %s', async (path, page) => {
    const { status, headers } = await get(path, 'text/html');
    expect([status, headers.get('location')]).toEqual([303, page]);
    expect((await get(page, 'text/html')).status).toBeLessThan(400);
  });
});

describe('the data set and our own words', () => {
  it.each(['/', '/en', '/ja/about', '/about'])('%s tells of the data set', async (path) => {
    const { status, text: turtle } = await get(path, TURTLE);
    expect(status).toBe(200);
    const said = statements(turtle).map((each) => JSON.parse(each));
    const dataSet = `${served.server.url}/about#dataset`;
    const files = said.filter(([from, name]) => from === dataSet && name === 'http://www.w3.org/ns/dcat#distribution');
    expect(files).toHaveLength(new Feeds({} as never, {} as never).names.length);
    const urls = said.filter(([, name]) => name.endsWith('#downloadURL')).map(([, , url]) => url);
    expect(urls).toContain(`${served.server.url}/feeds/graph.ttl`);
    expect(said.filter(([, name]) => name.endsWith('#wasDerivedFrom')).length).toBeGreaterThan(10);
    const loaded = await served.world.store.status();
    const values = (subject: string, name: string) =>
      said.filter(([from, each]) => from === subject && each.endsWith(name)).map(([, , value]) => value);
    expect(values(dataSet, 'dc/terms/modified')).toEqual([loaded.ready && loaded.version.loadedAt]);
    const [publisher = ''] = values(dataSet, 'dc/terms/publisher');
    expect(values(publisher, 'foaf/0.1/name')).toEqual(['Global Health Strategy graph']);
    const turtleFile = `${served.server.url}/about#graph.ttl`;
    expect(values(turtleFile, '#accessURL')).toEqual([`${served.server.url}/feeds/graph.ttl`]);
    expect(values(turtleFile, '#mediaType')).toEqual(['https://www.iana.org/assignments/media-types/text/turtle']);
    const document = (id: string) => `${served.server.url}/documents/${id}`;
    expect(values(`${document('rs-2024-2-1')}#text`, '#mediaType')).toEqual([
      'https://www.iana.org/assignments/media-types/text/csv',
    ]);
    expect(values(`${document('rs-2024-2-1')}#period`, '#startDate')).toEqual(['2024-04-01']);
    expect(values(`${document('strategy-follow-up')}#text`, '#mediaType')).toEqual([
      'https://www.iana.org/assignments/media-types/text/plain',
    ]);
  });

  it('answer in Turtle, or as JSON-LD to who asks, and a browser gets a page', async () => {
    const words = await get('/vocabulary');
    expect(words.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(statements(words.text)).toContain(
      JSON.stringify([
        `${served.server.url}/vocabulary#stage-DRAFT`,
        'http://www.w3.org/2004/02/skos/core#definition',
        'Draft budget (予算案).',
        'en',
      ]),
    );
    const { '@graph': all } = JSON.parse((await get('/vocabulary', JSON_LD)).text);
    expect(all.length).toBeGreaterThan(150);
    expect((await get('/vocabulary', 'text/html')).headers.get('location')).toBe('/en/about');
  });
});

describe('a store that is away', () => {
  it('gives 503 with a code', async () => {
    const { services, schema } = served.world;
    const { StoreError } = await import('../../src/graph/graph-store.ts');
    const store = {
      ...services.store,
      status: services.store.status,
      read: () => Promise.reject(new StoreError('It broke.')),
    };
    const app = await createApp({
      schema,
      services: { ...services, store: store as never },
      pages: `${root}dist/web`,
      logLevel: 'silent',
    });
    for (const url of ['/en/items/11', '/nodes/line:a']) {
      const answer = await app.inject({ url, headers: { accept: TURTLE } });
      expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([503, 'STORE_UNAVAILABLE']);
    }
    await app.close();
  });
});
