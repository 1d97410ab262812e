import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { hasPage } from '../../src/feeds/addresses.ts';
import { href, pathOf } from '../../web/address/href.ts';
import { ADDRESSES } from '../../web/pages/addresses.ts';
import { serving } from '../support/server.ts';

const served = serving();
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${served.server.url}${path}`, { headers });

interface Entry {
  loc: string;
  'xhtml:link': { '@hreflang': string; '@href': string }[];
}

describe('the sitemap', () => {
  it('has every page that has an address of its own, in both languages, each with the other', async () => {
    const response = await get('/sitemap.xml');
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' });
    const entries: Entry[] = parser.parse(await response.text()).urlset.url;
    const paths = (of: readonly Entry[]) => of.map(({ loc }) => decodeURI(new URL(loc).pathname)).sort();
    const nodes: { id: string; properties: { level?: string } }[] = (await (await get('/feeds/graph.jsonl')).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ id }) => id !== undefined);
    const apart = nodes.filter(({ id }) => hasPage(id) !== (pathOf(id) !== null)).map(({ id }) => id);
    expect(apart, 'ROOMS of src/feeds/addresses.ts and of web/address/href.ts say the same').toEqual([]);
    const english = entries.filter(({ loc }) => loc.startsWith(`${served.server.url}/en`));
    const alone = ADDRESSES.map(({ path }) => path).filter((path) => !path.includes(':'));
    expect(nodes.filter(({ properties }) => properties.level === 'COMPONENT').length).toBeGreaterThan(100);
    const told = [...alone, ...nodes.flatMap(({ id }) => pathOf(id) ?? [])].map((path) => href('en', path));
    const mend =
      'web/page/sitemap.ts walks the list of each type of node that has a page (ROOMS of web/address/href.ts)';
    expect(paths(english), mend).toEqual(told.map(decodeURI).sort());
    expect(entries.length).toBe(2 * english.length);
    expect(new Set(entries.map(({ loc }) => loc)).size).toBe(entries.length);
    const jica = entries.find(({ loc }) => loc.endsWith('/ja/organizations/jica'));
    expect(jica?.['xhtml:link'].map((link) => [link['@hreflang'], link['@href']])).toEqual([
      ['en', `${served.server.url}/en/organizations/jica`],
      ['ja', `${served.server.url}/ja/organizations/jica`],
    ]);
    const sample = entries.filter((_, index) => index % 97 === 0);
    const statusOf = async ({ loc }: Entry) => {
      const page = await fetch(loc);
      await page.text();
      return page.status;
    };
    expect(await Promise.all(sample.map(statusOf))).toEqual(sample.map(() => 200));
  });

  it('is not sent again while the data is the same', async () => {
    const tag = (await get('/sitemap.xml')).headers.get('etag') ?? '';
    expect((await get('/sitemap.xml', { 'if-none-match': tag })).status).toBe(304);
  });
});

it('robots.txt leads to it, and keeps questions without end out', async () => {
  const response = await get('/robots.txt');
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  const text = await response.text();
  expect(text).toContain(`Sitemap: ${served.server.url}/sitemap.xml`);
  expect(text).toContain('Disallow: /graphql');
});

it('the icon is where browsers look for it by themselves, and is kept by them', async () => {
  const response = await get('/favicon.ico');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
  expect(response.headers.get('cache-control')).toMatch(/max-age=\d{4,}/);
  expect(await response.text()).toMatch(/^<svg /);
});
