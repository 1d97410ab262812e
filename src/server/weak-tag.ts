import { createHash, randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { hasOneOf } from './conditions.ts';

/** Anyone may keep an answer, and asks whether it still holds: a load may change the graph at any time. */
export const REVALIDATE = 'public, no-cache';

/** Another start may mean another program, or other documents at hand for quotes. */
const START = randomUUID();

/** Weak, since compression changes the bytes: the same `asked`, of which the version of the data is one, of the same process. */
export function weakTag(...asked: readonly string[]): string {
  const all = JSON.stringify([START, ...asked]);
  return `W/"${createHash('sha256').update(all).digest('base64url').slice(0, 27)}"`;
}

/** Whether the client has the answer with this tag already (304): one of the tags that it names, weak or not. `*` names none. */
export function isKnownToClient(request: FastifyRequest, tag: string): boolean {
  return request.headers['if-none-match'] !== '*' && hasOneOf(request.headers, [tag]);
}
