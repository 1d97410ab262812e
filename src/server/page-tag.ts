import type { FastifyRequest } from 'fastify';
import type { Graph } from '../../web/page/graph.ts';
import { weakTag } from './weak-tag.ts';

/** Which answer this is: the same tag is the same page of the same data, with addresses that begin with `origin`. Rejects with GraphAway. */
export async function tagOf(
  request: FastifyRequest,
  graph: Graph,
  origin: string,
): Promise<{ tag: string; hash: string }> {
  const { hash, loadedAt } = await graph.version();
  return { tag: weakTag(hash, loadedAt, request.url, origin), hash };
}

/** `If-None-Match: *`: the client has something, which counts only where there is something. */
export function isAnyKnownToClient(request: FastifyRequest): boolean {
  return request.headers['if-none-match'] === '*';
}
