import { expect, it } from 'vitest';
import { serving } from '../support/server.ts';
import { readCsv, readPage } from './read-page.ts';

const served = serving();

it.each(['en', 'ja'])(
  'ways through the same bodies and initiatives are told once, with all that leads on (%s)',
  async (language) => {
    const { html } = await readPage(served.server, `/${language}/paths?from=AMED&to=METI`);
    const ways = html
      .split('<ol class="steps">')
      .slice(1)
      .map((way) =>
        way
          .slice(0, way.indexOf('</ol>'))
          .replaceAll(/<details.*?<\/details>/gs, '')
          .replaceAll(/<span class="says">.*?<\/span>/gs, ''),
      );
    expect(ways.length).toBeGreaterThan(1);
    expect(new Set(ways).size).toBe(ways.length);
    const rows = await readCsv(served.server, `/${language}/paths.csv?from=AMED&to=METI`);
    expect(new Set(rows.map(({ way }) => way)).size).toBeGreaterThan(ways.length);
    expect(html).toContain(language === 'en' ? 'is mentioned in and answers for' : 'に言及する・が担当する');
  },
);

it.each([
  ['AMED', 'METI', 'there are more', 'ほかにもあります'],
  ['JICA', 'METI', 'shortest ways of 2 steps', '最短2段階の経路が'],
])('%s and %s: all shortest ways are told, on as many pages as they take', async (from, to, english, japanese) => {
  const all = await allWays(from, to);
  for (const [language, words] of Object.entries({ en: english, ja: japanese })) {
    let address: string | undefined = `/${language}/paths?from=${from}&to=${to}`;
    let told = 0;
    for (; address !== undefined; told += 60) {
      const { html } = await readPage(served.server, address);
      if (told === 0) expect(html).toContain(words);
      expect(html.split('<ol class="steps">').length - 1).toBe(throughOthers(all.slice(told, told + 60)));
      address = /<a href="([^"]*)" rel="next">/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(told).toBeGreaterThanOrEqual(all.length);
    const rows = await readCsv(served.server, `/${language}/paths.csv?from=${from}&to=${to}`);
    expect(new Set(rows.map(({ way }) => way)).size).toBe(all.length);
  }
});

it('behind the last way there is none, and what is no number is told', async () => {
  const behind = await readPage(served.server, '/en/paths?from=JICA&to=METI&after=9000');
  expect(behind.html).toContain('These were all shortest ways between them.');
  expect(behind.html).toContain('<a href="/en/paths?from=jica&amp;to=meti">');
  const odd = await readPage(served.server, '/ja/paths?from=JICA&to=METI&after=often');
  expect(odd.html).toContain('often');
  expect(odd.html).toContain('最短2段階の経路が');
});

/** All ways, as the API tells them page by page. */
async function allWays(from: string, to: string): Promise<{ nodes: { id: string }[] }[]> {
  const all: { nodes: { id: string }[] }[] = [];
  for (;;) {
    const { path } = await served.world.data(
      `{ path(from: "${from}", to: "${to}", limit: 100, offset: ${all.length}) { nodes { id } } }`,
    );
    all.push(...path);
    if (path.length < 100) return all;
  }
}

/** How many of the ways lead through other nodes than the rest. */
const throughOthers = (ways: readonly { nodes: { id: string }[] }[]): number =>
  new Set(ways.map(({ nodes }) => nodes.map(({ id }) => id).join(' '))).size;

it.each(['en', 'ja'])(
  'every end that nobody is called by is told, and the one that is known stays (%s)',
  async (language) => {
    const told = async (query: string) => {
      const { html, status } = await readPage(served.server, `/${language}/paths?${query}`);
      expect(status).toBe(200);
      const [notice = ''] = /<aside class="notice".*?<\/aside>/s.exec(html) ?? [];
      return ['nosuchone', 'nosuchother'].filter((name) => notice.includes(name)).join(' ');
    };
    expect(await told('from=nosuchone&to=nosuchother')).toBe('nosuchone nosuchother');
    expect(await told('from=nosuchone')).toBe('nosuchone');
    expect(await told('to=nosuchother')).toBe('nosuchother');
    expect(await told('from=JICA&to=nosuchother')).toBe('nosuchother');
    expect((await readPage(served.server, `/${language}/paths?from=JICA&to=nosuchother`)).html).toContain(
      language === 'en' ? 'value="JICA"' : 'value="国際協力機構"',
    );
    expect(await told('from=org%3Ajica&to=METI')).toBe('');
  },
);

it('a later page of ways leads to the one before', async () => {
  const first = await readPage(served.server, '/en/paths?from=AMED&to=METI');
  const next = first.links.find((link) => link.includes('after=60')) ?? '';
  const { links } = await readPage(served.server, next);
  expect(links.filter((link) => link === '/en/paths?from=amed&to=meti').length).toBe(2);
});

it('one organisation under two names is one, and both choices stay', async () => {
  const { html, text } = await readPage(served.server, '/ja/paths?from=gavi&to=Gavi');
  expect(text).toContain('起点と終点が同じ組織です');
  expect(html).not.toContain('class="notice"');
  expect(html.split('value="Gaviワクチンアライアンス"').length - 1).toBe(2);
});

it.each([
  ['/en/paths?from=国際協力機構&to=org:meti&after=9000', 'How JICA and METI are connected'],
  ['/ja/paths?from=JICA&to=org:meti&after=9000', '国際協力機構と経済産業省のつながり'],
])('%s has names in its title', async (path, title) => {
  const { html } = await readPage(served.server, encodeURI(path));
  expect(html).toMatch(new RegExp(`<title>${title}`));
});
