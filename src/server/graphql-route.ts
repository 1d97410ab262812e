import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestContext, type Services } from '../context.ts';
import { GRAPHQL_FAULT_HEADER } from './apollo.ts';
import { refuseDeepNesting } from './json-body.ts';
import { sendFault } from './transport-errors.ts';

/** `/graphql`: POST, GET for queries, and the playground for a browser that asks for a page. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<RequestContext>,
  services: Services,
  sendPlayground: (reply: FastifyReply) => FastifyReply,
): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async (_request, reply) => new RequestContext(services, abortSignal(reply)),
  });
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method === 'GET' && wantsPage(request)) return sendPlayground(reply);
    const carrier = request.method === 'GET' ? request.query : request.body;
    refuseDeepNesting((carrier as Record<string, unknown> | undefined)?.['query']);
    reply.header('vary', 'accept');
    const body = await answer.call(app, request as never, reply as never);
    calmStatus(reply);
    return body;
  };
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (request, reply) =>
      sendFault(
        reply.header('allow', 'GET, POST'),
        405,
        `/graphql takes POST, and GET for queries, but not ${request.method}.`,
      ),
  });
}

/** A browser that opens the address, not a client that accepts anything. */
function wantsPage(request: FastifyRequest): boolean {
  return /\btext\/html\b/.test(request.headers.accept ?? '');
}

/**
 * GraphQL over HTTP: under `application/json` a well-formed request that fails in GraphQL is answered with 200, since clients of
 * that media type take other codes for the word of a proxy. `application/graphql-response+json` keeps the true code.
 */
function calmStatus(reply: FastifyReply): void {
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
function abortSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
