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
