import type { FastifyRequest } from 'fastify';

/** A browser that opens the address, not a client that accepts anything: it gets a page, and no query is run for it. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? '');
}
