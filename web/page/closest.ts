import { shortId } from '../address/href.ts';
import { ClosestDocument, ClosestNameDocument, type SearchType } from '../generated/graphql.ts';
import type { Named } from '../parts/name.tsx';
import { namedNode } from '../parts/node-name.ts';
import type { Graph, GraphError } from './graph.ts';
import { isNear } from './near.ts';

/** Something that may have been meant. */
export type Close = Named & { id: string; mark?: string };

const MOST = 8;

/**
 * What comes closest to an id that nothing has: what the API told, and what the search finds for the id's words; where that is nothing,
 * what has an id that is written most like it.
 */
export async function closestTo(
  graph: Graph,
  parts: Readonly<Record<string, string>>,
  kinds: readonly SearchType[],
  errors: readonly GraphError[],
): Promise<readonly Close[]> {
  const told = await Promise.all(closestIn(errors).map((close) => inBothLanguages(graph, close)));
  const [kind] = kinds;
  const prefix = kind && PREFIXES[kind];
  const written = Object.values(parts).join('/');
  if (prefix === undefined || written === '') return told;
  const query = wordsOf(written);
  const { data } = await graph.ask(ClosestDocument, {
    query,
    types: [...kinds],
    id: `${prefix}:${written}`,
    // A number finds what prints it, which is no neighbour of an item.
    searched: query !== '' && kind !== 'STRATEGY_ITEM',
  });
  const found = [...(data?.search?.edges ?? []).map(({ node }) => namedNode(node)), ...told];
  const closest = found.length > 0 ? found : (data?.closest ?? []).map(namedNode);
  return [...new Map(closest.map((close) => [close.id, close])).values()].slice(0, MOST);
}

/** What the search finds for the words of what should be an id, else what has an id or a name that is near it. */
export async function nearTo(graph: Graph, kind: SearchType, prefix: string, written: string): Promise<Close[]> {
  const query = wordsOf(written);
  const asked = { query, types: [kind], id: `${prefix}:${written}`, searched: query !== '' };
  const { data } = await graph.ask(ClosestDocument, asked);
  const found = (data?.search?.edges ?? []).map(({ node }) => namedNode(node));
  if (found.length > 0) return found;
  return (data?.closest ?? [])
    .map(namedNode)
    .filter(({ id, name, nameEn }) => isNear(written, [shortId(id), name, nameEn]));
}

/** What is written as an id, as words to search for. */
function wordsOf(written: string): string {
  return written
    .replaceAll(/[-_:/]+/g, ' ')
    .trim()
    .slice(0, 200);
}

/** Those of what the API tells that are near what is written, in both languages: it tells Japanese names only, and what is far where nothing is near. */
export async function nearOf(graph: Graph, written: string, told: GraphError['closest']): Promise<Close[]> {
  const named = await Promise.all(
    told.map(async (close) => {
      const { data } = await graph.ask(ClosestNameDocument, { id: close.id });
      if (!data?.node) return { close, names: [shortId(close.id), close.name] };
      const { abbreviation = null, aliases = [] } = 'aliases' in data.node ? data.node : {};
      const node = namedNode(data.node);
      return { close: node, names: [shortId(node.id), node.name, node.nameEn, abbreviation, ...aliases] };
    }),
  );
  return named.filter(({ names }) => isNear(written, names)).map(({ close }) => close);
}

/** What ids of a kind begin with. */
const PREFIXES: Partial<Record<SearchType, string>> = {
  STRATEGY_ITEM: 'item',
  INITIATIVE: 'initiative',
  ORGANIZATION: 'org',
  BUDGET_PROGRAM: 'program',
  POLICY: 'policy',
  SOURCE_DOCUMENT: 'document',
};

/** What the API says that comes closest to a name. */
export function closestIn(errors: readonly GraphError[]): GraphError['closest'] {
  return errors.flatMap(({ closest }) => closest);
}

/** The API tells Japanese names only. */
async function inBothLanguages(graph: Graph, close: { id: string; name: string }): Promise<Close> {
  const { data } = await graph.ask(ClosestNameDocument, { id: close.id });
  return data?.node ? namedNode(data.node) : close;
}
