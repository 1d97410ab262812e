import type { FastifyReply } from 'fastify';

/** What is public and the same for everyone: pages of any origin may read it, and the headers that tell versions apart. */
export function allowAnyOrigin(reply: FastifyReply): void {
  reply
    .header('access-control-allow-origin', '*')
    .header('access-control-allow-methods', 'GET, HEAD, OPTIONS')
    .header('access-control-allow-headers', 'If-None-Match, If-Modified-Since')
    .header('access-control-expose-headers', 'ETag, Last-Modified, Content-Disposition')
    .header('cross-origin-resource-policy', 'cross-origin');
}
