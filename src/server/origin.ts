import type { FastifyRequest } from 'fastify';

/** Scheme and host that a request was sent to, for the few addresses that must be whole. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}
