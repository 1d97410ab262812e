import type { FastifyRequest } from 'fastify';

/** What the log tells of a request. Queries in an address may be anything that people type; like bodies, they are not logged. */
export function requestForLog({ method, url, host, ip, socket }: FastifyRequest) {
  return { method, url: withoutQuery(url), host, remoteAddress: ip, remotePort: socket?.remotePort ?? 0 };
}

/** The path of an address. */
export function withoutQuery(url: string): string {
  return url.split('?', 1)[0] ?? '';
}
