import type { FastifyRequest } from 'fastify';

const ENDING = /\.(?:csv|svg|json|png)$/;

/** Whether the address ends as the files of pages do; the route of a page without such a file takes that for the end of an id. */
export function endsAsFile({ url }: FastifyRequest): boolean {
  return ENDING.test(url.split('?')[0] ?? '');
}
