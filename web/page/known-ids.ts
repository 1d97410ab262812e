import { distance } from 'fastest-levenshtein';
import { shortId } from '../address/href.ts';
import { KnownIdsDocument, type KnownIdsQuery, type SearchType } from '../generated/graphql.ts';
import type { Named } from '../parts/name.tsx';
import type { Graph } from './graph.ts';

/** Something with an id and a name in both languages. */
export type Known = Named & { id: string };

const MOST = 5;

/**
 * The known ids of a kind that are written most like `written`, the nearest first. Of items, which have numbers: the nearest numbers, and
 * all of them where it is no number. Rejects with GraphAway.
 */
export async function nearestIds(graph: Graph, kind: SearchType, written: string): Promise<readonly Known[]> {
  const known = await knownOf(graph, kind);
  const isItem = kind === 'STRATEGY_ITEM';
  if (isItem && !/^\d{1,6}$/.test(written)) return known;
  const far = isItem
    ? ({ id }: Known) => Math.abs(Number(shortId(id)) - Number(written))
    : ({ id }: Known) => distance(shortId(id), written);
  return known
    .map((each) => ({ each, far: far(each) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ each }) => each);
}

const LISTS: Partial<Record<SearchType, 'items' | 'documents' | 'initiatives' | 'programs' | 'policies'>> = {
  STRATEGY_ITEM: 'items',
  SOURCE_DOCUMENT: 'documents',
  INITIATIVE: 'initiatives',
  BUDGET_PROGRAM: 'programs',
  POLICY: 'policies',
};

/** All of a kind; none of one whose unknown ids the API itself answers with the closest. */
async function knownOf(graph: Graph, kind: SearchType): Promise<Known[]> {
  const list = LISTS[kind];
  if (list === undefined) return [];
  const none = { items: false, documents: false, initiatives: false, programs: false, policies: false };
  const known: Known[] = [];
  let after: string | null = null;
  do {
    const { data }: { data: KnownIdsQuery | null } = await graph.ask(KnownIdsDocument, {
      ...none,
      [list]: true,
      after,
    });
    if (!data) return known;
    const titled = [...(data.strategyItems ?? []), ...(data.documents ?? []), ...(data.initiatives?.nodes ?? [])];
    known.push(...titled.map(({ id, title, titleEn }) => ({ id, name: title, nameEn: titleEn })));
    known.push(...(data.programs?.nodes ?? []), ...(data.policies?.nodes ?? []));
    const end: { hasNextPage: boolean; endCursor: string | null } | undefined = (
      data.initiatives ??
      data.programs ??
      data.policies
    )?.pageInfo;
    after = end?.hasNextPage ? end.endCursor : null;
  } while (after !== null);
  return known;
}
