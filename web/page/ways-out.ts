import { type Query, search as searchOf } from '../address/href.ts';
import { LEAVES_NOTHING_OUT, withoutPlace } from '../parts/place-in-list.ts';
import type { Graph } from './graph.ts';
import type { Language } from './language.ts';
import type { Page, View } from './page.ts';
import type { WayOut } from './visit.tsx';

/** So many choices are tried: each is a question of the whole page. */
const MOST = 6;

/**
 * What leads out of a page on which nothing fits what its address chooses: the page without one of the choices, wherever that finds something, else
 * without all of them. Nothing where the page finds something, or is not chosen from. Rejects with GraphAway.
 */
export async function waysOutOf(view: View, page: Page, graph: Graph, wish: EmptyPage): Promise<WayOut[]> {
  if (view.found?.number !== 0) return [];
  const names = Object.entries(wish.query)
    .filter(([name, value]) => !LEAVES_NOTHING_OUT.has(name) && [value ?? []].flat().length > 0)
    .map(([name]) => name);
  const tried = async (without: string | null, left: readonly string[]): Promise<WayOut[]> => {
    const kept = Object.entries(wish.query).filter(([name]) => !names.includes(name) || left.includes(name));
    const query = withoutPlace(Object.fromEntries(kept));
    const asked = await page.ask(graph, wish.parts, new URLSearchParams(searchOf(query)));
    const { number = 0, told = '' } = asked?.view(wish.language)?.found ?? {};
    return number > 0 ? [{ without, query, told }] : [];
  };
  const single = await Promise.all(
    names.slice(0, MOST).map((name) =>
      tried(
        name,
        names.filter((each) => each !== name),
      ),
    ),
  );
  const ways = single.flat();
  return ways.length > 0 || names.length < 2 ? ways : tried(null, []);
}

/** Which page: the parts of its path that vary, and what stands behind the `?`, as it was understood. */
interface EmptyPage {
  parts: Readonly<Record<string, string>>;
  query: Query;
  language: Language;
}
