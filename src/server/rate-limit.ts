import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const MINUTE_MS = 60_000;
/** Addresses remembered at once; the one unseen longest is forgotten first. */
const ADDRESSES_KEPT = 20_000;
/** Whoever watches the process must always get an answer, and the page that says so its style: files that the build made. */
const UNLIMITED = ['/health/live', '/health/ready', '/metrics', '/web/*', '/favicon.ico'];

/**
 * Bounds the requests of one address in a minute; an IPv6 network of one customer (/64) counts as one address. Answers carry
 * `ratelimit-limit`, `ratelimit-remaining` and `ratelimit-reset` (seconds); a refusal is a 429 with `retry-after` too.
 * Must be registered before the routes that it is to guard.
 */
export async function limitRate(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  if (requestsPerMinute === 0) return;
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: MINUTE_MS,
    cache: ADDRESSES_KEPT,
    enableDraftSpec: true,
    allowList: (request: FastifyRequest) => UNLIMITED.includes(request.routeOptions.url ?? ''),
    errorResponseBuilder: (_request, { max, ttl, statusCode }) =>
      Object.assign(
        new Error(`More than ${max} requests a minute from this address. Try again in ${Math.ceil(ttl / 1_000)} s.`),
        { statusCode },
      ),
  });
}
