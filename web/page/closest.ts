import { ClosestDocument, ClosestNameDocument, type SearchType } from '../generated/graphql.ts';
import type { Named } from '../parts/name.tsx';
import { namedNode } from '../parts/node-name.ts';
import type { Graph, GraphError } from './graph.ts';

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
  const query = written
    .replaceAll(/[-_:/]+/g, ' ')
    .trim()
    .slice(0, 200);
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
export async function inBothLanguages(graph: Graph, close: { id: string; name: string }): Promise<Close> {
  const { data } = await graph.ask(ClosestNameDocument, { id: close.id });
  return data?.node ? namedNode(data.node) : close;
}
