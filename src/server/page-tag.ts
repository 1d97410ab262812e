import { createHash, randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Graph } from '../../web/page/graph.ts';
import { hasOneOf } from '../feeds/conditions.ts';

/** Another start may mean another program. */
const START = randomUUID();

/** Which answer this is: the same tag is the same page of the same data, with addresses that begin with `origin`. Rejects with GraphAway. */
export async function tagOf(
  request: FastifyRequest,
  graph: Graph,
  origin: string,
): Promise<{ tag: string; hash: string }> {
  const { hash, loadedAt } = await graph.version();
  const asked = JSON.stringify([START, hash, loadedAt, request.url, origin]);
  // Weak, since compression changes the bytes.
  return { tag: `W/"${createHash('sha256').update(asked).digest('base64url').slice(0, 27)}"`, hash };
}

/** Whether the client has the answer with this tag already (304): one of the tags that it names, weak or not. */
export function isKnownToClient(request: FastifyRequest, tag: string): boolean {
  return !isAnyKnownToClient(request) && hasOneOf(request.headers, [tag]);
}

/** `If-None-Match: *`: the client has something, which counts only where there is something. */
export function isAnyKnownToClient(request: FastifyRequest): boolean {
  return request.headers['if-none-match'] === '*';
}
