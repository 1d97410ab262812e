import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';

/** Of the media types on offer the one that a client likes best; the first of equals; `null` where it takes none of them. */
export function preferredType<Offered extends string>(
  request: FastifyRequest,
  offered: readonly Offered[],
): Offered | null {
  return (new Negotiator(request.raw).mediaType([...offered]) as Offered | undefined) ?? null;
}
