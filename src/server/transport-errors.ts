import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { ErrorCode } from '../errors.ts';

/** Status codes of transport faults and the codes that we tell for them. */
const CODE_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  503: 'STORE_UNAVAILABLE',
};

/** Sends a fault in the form of a GraphQL answer. */
export function sendFault(reply: FastifyReply, status: number, message: string): FastifyReply {
  const code = CODE_BY_STATUS[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
}

/** Every fault below GraphQL is answered in GraphQL's form too: JSON `errors[]` with a code. */
export function answerTransportErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500 && status !== 503) {
      request.log.error({ err: error }, 'fault of ours');
      return sendFault(reply, 500, 'The server could not answer; its log says why.');
    }
    return sendFault(reply, status, error.message);
  });
  app.setNotFoundHandler((request, reply) =>
    sendFault(
      reply,
      404,
      `There is nothing at ${request.url.split('?')[0]}. The API is at /graphql, its schema at /schema.graphql.`,
    ),
  );
}
