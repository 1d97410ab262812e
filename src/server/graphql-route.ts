import { setMaxListeners } from 'node:events';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestContext, type Services } from '../context.ts';
import type { DataVersion } from '../graph/graph-store.ts';
import { BOUNDS } from '../limits/bounds.ts';
import { GRAPHQL_FAULT_HEADER } from './apollo.ts';
import { refuseCrossSite } from './cross-site.ts';
import type { GraphqlEngine } from './engine.ts';
import { refuseDeepNesting } from './json-body.ts';
import { sendFault } from './transport-errors.ts';
import { isRead, wantsPage } from './wants-page.ts';
import { isKnownToClient, REVALIDATE, weakTag } from './weak-tag.ts';

/** What answers at `/graphql`. */
export interface GraphqlRoute extends GraphqlEngine {
  sendPlayground: (reply: FastifyReply) => FastifyReply;
}

/** `/graphql`: POST, GET for queries (and HEAD, which works out as much), and the playground for a browser that asks for a page. */
export function serveGraphql(app: FastifyInstance, { apollo, services, trusted, sendPlayground }: GraphqlRoute): void {
  const contexts = new WeakMap<FastifyReply, RequestContext>();
  const answer = fastifyApolloHandler(apollo, {
    context: async (request, reply) => {
      const context = new RequestContext(services, abortSignal(reply), request.log);
      contexts.set(reply, context);
      return context;
    },
  });
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    // A cache must not give the page to programs, nor an answer to a browser.
    const vary = reply.getHeader('vary');
    reply.header('vary', vary === undefined ? 'accept' : `${String(vary)}, accept`);
    if (wantsPage(request)) return sendPlayground(reply);
    // The integration reads the address as a URL, and would fail over a Host that makes none of it.
    if (!URL.canParse(request.url, `${request.protocol}://${request.hostname}/`)) {
      return sendFault(reply, 400, 'The request names no host that makes an address.');
    }
    const carrier = isRead(request) ? request.query : request.body;
    const query = (carrier as Record<string, unknown> | undefined)?.['query'];
    refuseDeepNesting(query);
    if (trusted && typeof query === 'string' && query !== '' && !trusted.has(query)) return refuseUntrusted(reply);
    if (hasOddHash(carrier))
      return sendFault(reply, 400, '"extensions.persistedQuery" must be {"version": 1, "sha256Hash": "…"}.');
    if (await isKept(request, reply, services)) return reply.code(304).send();
    const body = await answer.call(app, asGet(request) as never, reply as never);
    // Apollo names POST alone, which refuses a mutation as well; what is told is what the address takes.
    if (reply.statusCode === 405) reply.header('allow', METHODS);
    answer200ForGraphqlFaults(reply);
    tellHowToKeep(request, reply, body, contexts.get(reply)?.version);
    return body;
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', exposeHeadRoute: true, onRequest: refuseCrossSite, handler });
  app.options('/graphql', (_request, reply) => reply.header('allow', METHODS).code(204).send());
}

const METHODS = 'GET, HEAD, POST, OPTIONS';

/** Apollo knows no HEAD. */
function asGet(request: FastifyRequest): FastifyRequest {
  return request.method === 'HEAD' ? Object.create(request, { method: { value: 'GET' } }) : request;
}

/** Apollo takes an odd version or hash of a persisted query for a fault of its own. */
function hasOddHash(carrier: unknown): boolean {
  let { extensions } = (carrier ?? {}) as { extensions?: unknown };
  try {
    if (typeof extensions === 'string') extensions = JSON.parse(extensions);
  } catch {
    // Apollo says so.
    return false;
  }
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } };
  if (!persistedQuery) return false;
  return (
    persistedQuery.version !== 1 || typeof persistedQuery.sha256Hash !== 'string' || persistedQuery.sha256Hash === ''
  );
}

function refuseUntrusted(reply: FastifyReply): FastifyReply {
  const message = 'This server answers only the queries of its list, by their text or their hash.';
  return sendFault(reply, 403, message, 'QUERY_NOT_TRUSTED');
}

/** Whether the client of a GET has the answer already; then it is not worked out again. */
async function isKept(request: FastifyRequest, reply: FastifyReply, services: Services): Promise<boolean> {
  if (!isRead(request) || request.headers['if-none-match'] === undefined) return false;
  const directory = await services.directories.get().catch(() => null);
  if (directory === null) return false;
  const tag = entityTag(request, directory.version);
  if (!isKnownToClient(request, tag)) return false;
  reply.header('etag', tag).header('cache-control', REVALIDATE).header('x-data-version', directory.version.hash);
  return true;
}

/** Answers to GET without any error may be kept; nothing else. */
function tellHowToKeep(
  request: FastifyRequest,
  reply: FastifyReply,
  body: unknown,
  version: DataVersion | undefined,
): void {
  // Apollo writes errors first.
  const isWhole = reply.statusCode === 200 && typeof body === 'string' && body.startsWith('{"data"');
  const keep = isRead(request) && isWhole && version !== undefined;
  if (keep) reply.header('etag', entityTag(request, version));
  reply.header('cache-control', keep ? REVALIDATE : 'no-store');
}

/** The same question over the same load of the same data: an answer may say when that was. */
function entityTag(request: FastifyRequest, { hash, loadedAt }: DataVersion): string {
  return weakTag(hash, loadedAt, request.url, request.headers.accept ?? '');
}

/**
 * GraphQL over HTTP: under `application/json` a well-formed request that fails in GraphQL is answered with 200, since clients of
 * that media type take other codes for the word of a proxy. `application/graphql-response+json` keeps the true code.
 */
function answer200ForGraphqlFaults(reply: FastifyReply): void {
  const type = String(reply.getHeader('content-type') ?? '');
  if (
    reply.statusCode === 400 &&
    type.startsWith('application/json') &&
    reply.getHeader(GRAPHQL_FAULT_HEADER) !== undefined
  ) {
    reply.code(200);
  }
  reply.removeHeader(GRAPHQL_FAULT_HEADER);
}

/** Aborts when the client goes away before it has its answer. */
export function abortSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  // Every read of a request listens, and a connection more.
  setMaxListeners(BOUNDS.rootFields * 2, controller.signal);
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
