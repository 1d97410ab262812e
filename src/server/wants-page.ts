import type { FastifyRequest } from 'fastify';

/** A browser that opens the address, not a client that accepts anything: it gets a page, and no query is run for it. */
export function wantsPage(request: FastifyRequest): boolean {
  return isRead(request) && /\btext\/html\b/.test(request.headers.accept ?? '');
}

/** Whether it asks for what is there: HEAD is answered as GET is, without the body. */
export function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}
