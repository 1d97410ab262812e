import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import type { NetworkSettings } from '../env.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { answerClientError } from './client-errors.ts';
import { requestForLog } from './request-log.ts';
import { answerBadAddress } from './transport-errors.ts';

const BODY_BYTES_MAX = 256 * 1024;

/** How long a request may take to arrive, headers and body. */
const ARRIVAL_MS = 30_000;

/** How requests are taken in and logged. */
export interface ListenerOptions {
  logLevel: string;
  /** Where the log goes; standard output unless told. */
  logTo?: { write(line: string): void };
  /** Which proxies before us are believed: how many, or of which addresses; `false`: none. */
  proxies: NetworkSettings['trustProxy'];
  /** When given, lines of the log have the ids of the trace. */
  tracing?: Tracing | undefined;
}

/** An HTTP server without routes, bounded in what it takes in. Each answer has the id of its request. */
export function newListener({ logLevel, logTo, proxies, tracing }: ListenerOptions): FastifyInstance {
  const app = Fastify({
    logger: { level: logLevel, serializers: { req: requestForLog }, ...(logTo ? { stream: logTo } : {}) },
    ...(tracing ? { childLoggerFactory: tracing.logOf } : {}),
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerClientError,
    // Node looks every half minute unless told, takes the longer of its two times for bodies, and refuses a request without Host
    // with an empty answer.
    http: { headersTimeout: ARRIVAL_MS, connectionsCheckingInterval: 2_000, requireHostHeader: false },
    bodyLimit: BODY_BYTES_MAX,
    forceCloseConnections: 'idle',
    // A request that comes in while we close is answered like any other.
    return503OnClosing: false,
    requestTimeout: ARRIVAL_MS,
    // A name that nothing has, however long, is told by the route; the address as a whole is bounded by Node.
    routerOptions: { maxParamLength: 16_384 },
    trustProxy: typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies,
    schemaController: NO_SCHEMAS,
    requestIdHeader: false,
    genReqId: (request) => requestId(request.headers['x-request-id']),
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  return app;
}

/** No route has a JSON schema: bodies are GraphQL's. Without these, Fastify loads compilers for them at every start. */
const NO_SCHEMAS = {
  compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema },
};

function refuseSchema(): never {
  throw new Error('Routes have no JSON schemas here; to use one, take the compilers out of NO_SCHEMAS.');
}

/** The client's own id where it is one that a log can hold, so that it finds its request there; else a new one. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}
