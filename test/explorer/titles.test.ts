import { expect, it } from 'vitest';
import { groupBy } from '../../src/graph/group-by.ts';
import { serving } from '../support/server.ts';

const served = serving();

interface NamedNode {
  id: string;
  ja: string;
  en: string | null;
}

interface Page {
  nodes: NamedNode[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** All of a list, page by page. */
async function all(list: string, names: string): Promise<NamedNode[]> {
  const found: NamedNode[] = [];
  for (let after: string | null = null; ; ) {
    const data: { list: Page } = await served.world.data(
      `query ($after: String) { list: ${list}(first: 100, after: $after) {
        nodes { id ${names} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    found.push(...data.list.nodes);
    if (!data.list.pageInfo.hasNextPage) return found;
    after = data.list.pageInfo.endCursor;
  }
}

const ROOMS: Readonly<Record<string, string>> = { initiative: 'initiatives', program: 'programs', policy: 'policies' };

it.each(['en', 'ja'] as const)(
  'pages about different things of one name have different titles (%s)',
  async (language) => {
    const nodes = [
      ...(await all('initiatives', 'ja: title en: titleEn')),
      ...(await all('programs', 'ja: name en: nameEn')),
      ...(await all('policies', 'ja: name en: nameEn')),
    ];
    const byName = groupBy(nodes, ({ ja, en }) => (language === 'ja' ? ja : (en ?? ja)));
    const alike = [...byName.values()].filter(({ length }) => length > 1).flat();
    expect(alike.length).toBeGreaterThan(20);
    const titles = new Map<string, string>();
    for (const { id } of alike) {
      const [kind = '', short] = id.split(':');
      const response = await fetch(`${served.server.url}/${language}/${ROOMS[kind]}/${short}`, {
        headers: { accept: 'text/html' },
      });
      const [, title = ''] = /<title>([^<]*)/.exec(await response.text()) ?? [];
      expect(title.length, id).toBeGreaterThan(10);
      expect([title, titles.get(title)]).toEqual([title, undefined]);
      titles.set(title, id);
    }
  },
);
