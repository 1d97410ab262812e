import type { FastifyRequest } from 'fastify';
import { preferredType } from './media-types.ts';

/** What is sent where no page is wanted stands first: a client that takes anything gets that. */
const OFFERED = ['application/json', 'application/graphql-response+json', 'text/html'] as const;

/** A browser that opens the address, and likes a page better than data: it gets a page, and no query is run for it. */
export function wantsPage(request: FastifyRequest): boolean {
  return isRead(request) && preferredType(request, OFFERED) === 'text/html';
}

/** Whether it asks for what is there: HEAD is answered as GET is, without the body. */
export function isRead({ method }: FastifyRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}
