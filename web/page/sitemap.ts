import XmlBuilder from 'fast-xml-builder';
import { href, pathOf } from '../address/href.ts';
import { SitemapDocument } from '../generated/graphql.ts';
import type { Graph } from './graph.ts';
import { LANGUAGES } from './language.ts';

const LISTS = ['initiatives', 'organizations', 'programs', 'policies'] as const;
type List = (typeof LISTS)[number];

const OPENING =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n';

/**
 * A sitemap in pieces: the pages at `paths`, then those of all items, documents and nodes of `LISTS`, each in both languages. It is never held as a
 * whole. Rejects with GraphAway.
 */
export async function* sitemap(graph: Graph, origin: string, paths: readonly string[]): AsyncGenerator<string> {
  const { loadedAt } = await graph.version();
  const entries = (of: readonly string[]) => of.map((path) => entriesOf(path, origin, loadedAt)).join('');
  yield `${OPENING}${entries(paths)}`;
  const left = new Map<List, string | null>(LISTS.map((list) => [list, null]));
  for (let isFirst = true; isFirst || left.size > 0; isFirst = false) {
    const { data } = await graph.ask(SitemapDocument, {
      items: isFirst,
      ...asked('initiatives', left),
      ...asked('organizations', left),
      ...asked('programs', left),
      ...asked('policies', left),
    });
    if (!data) throw new Error('the question of the sitemap was not answered');
    const nodes = [...(data.strategyItems ?? []), ...(data.documents ?? [])];
    for (const list of LISTS) {
      const page = data[list];
      nodes.push(...(page?.nodes ?? []));
      if (page?.pageInfo.hasNextPage) left.set(list, page.pageInfo.endCursor);
      else left.delete(list);
    }
    yield entries(nodes.flatMap(({ id }) => pathOf(id) ?? []));
  }
  yield '</urlset>\n';
}

/** Whether there is more of a list, and where it goes on. */
function asked<Name extends List>(list: Name, left: ReadonlyMap<List, string | null>) {
  return { [list]: left.has(list), [`${list}After`]: left.get(list) ?? null } as Record<Name, boolean> &
    Record<`${Name}After`, string | null>;
}

const builder = new XmlBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

/** One entry a language, each with the addresses in all of them. */
function entriesOf(path: string, origin: string, loadedAt: string): string {
  const inOthers = LANGUAGES.map((language) => ({
    '@rel': 'alternate',
    '@hreflang': language,
    '@href': `${origin}${href(language, path)}`,
  }));
  return LANGUAGES.map((language) => {
    const url = { loc: `${origin}${href(language, path)}`, lastmod: loadedAt, 'xhtml:link': inOthers };
    return `${builder.build({ url })}\n`;
  }).join('');
}
