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
  ['AMED', 'METI', 'there are more than stand here', 'ほかにもあります'],
  ['JICA', 'METI', 'shortest ways of 2 steps', '最短2段階の経路が'],
])('%s and %s: says whether all shortest ways are told', async (from, to, english, japanese) => {
  const { path } = await served.world.data(
    `{ path(from: "${from}", to: "${to}", limit: 100) { steps { type } nodes { id } } }`,
  );
  for (const [language, words] of Object.entries({ en: english, ja: japanese })) {
    const { html } = await readPage(served.server, `/${language}/paths?from=${from}&to=${to}`);
    expect(html).toContain(words);
    const told = html.split('<ol class="steps">').length - 1;
    const ways = new Set(path.map(({ nodes }: any) => nodes.map(({ id }: any) => id).join(' '))).size;
    if (path.length < 60) expect(told).toBe(ways);
    else expect(told).toBeLessThan(ways);
  }
});
