import { type Query, search as searchOf } from '../address/href.ts';
import { withoutPlace } from '../parts/place-in-list.ts';
import type { Graph } from './graph.ts';
import type { Language } from './language.ts';
import type { Page, View } from './page.ts';

/** A longer table is cut: who wants more is better served by the API. */
const MOST = 10_000;

/** A list's view with the rows of all its pages in its table, as files have them. Rejects with GraphAway. */
export async function withAllRows(view: View, page: Page, graph: Graph, wish: WholeList): Promise<View> {
  if (!view.table || !view.next) return view;
  const rows = [...view.table.rows];
  let next: string | null = view.next;
  while (next && rows.length < MOST) {
    const search = new URLSearchParams(searchOf(withoutPlace(wish.query)));
    search.set(view.nextName ?? 'after', next);
    const asked = await page.ask(graph, wish.parts, search);
    const more = asked?.view(wish.language);
    if (!more?.table) throw new Error(`page after ${next} of the list ${page.path} was not answered`);
    rows.push(...more.table.rows);
    next = more.next ?? null;
  }
  return { ...view, table: { ...view.table, rows } };
}

/** Which list: the parts of the path that vary, and what was kept of what stands behind the `?`: a cursor is of the list without the values that were ignored. */
interface WholeList {
  parts: Readonly<Record<string, string>>;
  query: Query;
  language: Language;
}
