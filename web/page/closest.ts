import { ClosestDocument, ClosestNameDocument, type SearchType } from '../generated/graphql.ts';
import type { Named } from '../parts/name.tsx';
import { namedNode } from '../parts/node-name.ts';
import type { Graph, GraphError } from './graph.ts';
import { nearestIds } from './known-ids.ts';

/** Something that may have been meant. */
export type Close = Named & { id: string };

/**
 * What comes closest to an id that nothing has: what the API told, and what the search finds for the id's words; where that is nothing,
 * the ids that are written most like it.
 */
export async function closestTo(
  graph: Graph,
  parts: Readonly<Record<string, string>>,
  kinds: readonly SearchType[],
  errors: readonly GraphError[],
): Promise<readonly Close[]> {
  const told = await Promise.all(
    errors.flatMap(({ closest }) => closest.map((close) => inBothLanguages(graph, close))),
  );
  const query = Object.values(parts)
    .join(' ')
    .replaceAll(/[-_:/]+/g, ' ')
    .trim()
    .slice(0, 200);
  const [kind] = kinds;
  if (query === '' || kind === undefined) return told;
  const written = Object.values(parts).join('/');
  // A number finds what prints it, which is no neighbour of an item.
  if (kind === 'STRATEGY_ITEM') return nearestIds(graph, kind, written);
  const { data } = await graph.ask(ClosestDocument, { query, types: [...kinds] });
  const found = data?.search.edges.map(({ name, nameEn, node }) => ({ id: node.id, name, nameEn })) ?? [];
  const known = new Set(found.map(({ id }) => id));
  const closest = [...found, ...told.filter(({ id }) => !known.has(id))];
  return closest.length > 0 ? closest.slice(0, 8) : nearestIds(graph, kind, written);
}

/** The API tells Japanese names only. */
async function inBothLanguages(graph: Graph, close: Close): Promise<Close> {
  const { data } = await graph.ask(ClosestNameDocument, { id: close.id });
  return data?.node ? namedNode(data.node) : close;
}
