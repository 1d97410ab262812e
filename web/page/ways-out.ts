import { type Query, search as searchOf } from '../address/href.ts';
import { LEAVES_NOTHING_OUT, withoutPlace } from '../parts/place-in-list.ts';
import type { Graph } from './graph.ts';
import type { Language } from './language.ts';
import type { Page, View } from './page.ts';
import type { Visit, WayOut } from './visit.tsx';

/** So many choices are tried, and so many proposals: each is a question. */
const MOST = 6;

/** What leads out of a page on which nothing fits; nothing of either where the page finds something, or is not chosen from. */
type WaysOut = Required<Pick<Visit, 'waysOut' | 'instead'>>;

/**
 * What leads out of a page on which nothing fits what its address chooses: the page without one of the choices, wherever that finds something, else
 * without all of them; and, of what the page proposes instead, what finds something. Rejects with GraphAway.
 */
export async function waysOutOf(view: View, page: Page, graph: Graph, wish: EmptyPage): Promise<WaysOut> {
  if (view.found?.number !== 0) return { waysOut: [], instead: [] };
  const names = Object.entries(wish.query)
    .filter(([name, value]) => !LEAVES_NOTHING_OUT.has(name) && [value ?? []].flat().length > 0)
    .map(([name]) => name);
  const asked = (query: Query) => page.found(graph, wish.parts, new URLSearchParams(searchOf(query)), wish.language);
  const without = async (out: readonly string[], name: string | null): Promise<WayOut[]> => {
    const left = Object.entries(wish.query).filter(([each]) => !out.includes(each));
    const query = withoutPlace(Object.fromEntries(left));
    const { number = 0, told = '' } = (await asked(query)) ?? {};
    return number > 0 ? [{ without: name, query, told }] : [];
  };
  const proposed = async (query: Query) => (((await asked(query))?.number ?? 0) > 0 ? [query] : []);
  const [single, instead] = await Promise.all([
    Promise.all(names.slice(0, MOST).map((name) => without([name], name))),
    Promise.all((view.found.instead ?? []).slice(0, MOST).map((query) => proposed(withoutPlace(query)))),
  ]);
  const ways = single.flat();
  const waysOut = ways.length > 0 || names.length < 2 ? ways : await without(names, null);
  return { waysOut, instead: instead.flat() };
}

/** Which page: the parts of its path that vary, and what stands behind the `?`, as it was understood. */
interface EmptyPage {
  parts: Readonly<Record<string, string>>;
  query: Query;
  language: Language;
}
