import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Services } from '../context.ts';
import type { NetworkSettings } from '../env.ts';
import { serveFeeds } from '../feeds/routes.ts';
import { FeedSources } from '../feeds/sources.ts';
import { printSdl } from '../limits/print-sdl.ts';
import { readTrustedDocuments } from '../limits/trusted-documents.ts';
import { once } from '../once.ts';
import type { Tracing } from '../tracing/tracing.ts';
import { createApollo } from './apollo.ts';
import { answerClientError, answerOddRequests } from './client-errors.ts';
import { serveExplorer } from './explorer.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { readJsonBodies } from './json-body.ts';
import { serveLinkedData } from './linked-data.ts';
import { Metrics, operationNamesIn } from './metrics.ts';
import { observeOperations, observeReads } from './observer.ts';
import { servePages } from './pages.ts';
import { PlansAhead } from './plans/plans-ahead.ts';
import { limitRate } from './rate-limit.ts';
import { requestForLog } from './request-log.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { settle } from './settle.ts';
import { answerBadAddress, answerTransportErrors, faultOf, refuseUnknown } from './transport-errors.ts';

const BODY_BYTES_MAX = 256 * 1024;

/** How long a request may take to arrive, headers and body. */
const ARRIVAL_MS = 30_000;

/** What the HTTP side needs besides the services. */
export interface AppOptions {
  schema: GraphQLSchema;
  services: Services;
  /** Folder of the built pages. */
  pages: string;
  logLevel: string;
  /** Where the log goes; standard output unless told. */
  logTo?: { write(line: string): void };
  /** Nothing is limited, believed or opened that is not told here. */
  network?: NetworkSettings;
  /** Folder of the example questions: their operations are observed by name. */
  questions?: string;
  /** When given, assistants are answered at `/mcp`, by the example questions too. */
  assistants?: { version: string } | undefined;
  /** Called once, when the first request is answered: for what nobody should wait for. */
  afterFirstAnswer?: () => void;
  /** When given, requests and operations are traced. */
  tracing?: Tracing | undefined;
}

/** No route has a JSON schema: bodies are GraphQL's. Without these, Fastify loads compilers for them at every start. */
const NO_SCHEMAS = {
  compilersFactory: { buildValidator: refuseSchema, buildSerializer: refuseSchema },
};

/** What pages of other origins may read besides the body. */
const EXPOSED_HEADERS = [
  'x-data-version',
  'x-request-id',
  'etag',
  'retry-after',
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
];

/** The HTTP server, not yet listening. `close()` answers what is under way first. */
export async function createApp({
  schema,
  services,
  pages,
  logLevel,
  logTo,
  network,
  questions,
  assistants,
  afterFirstAnswer,
  tracing,
}: AppOptions): Promise<FastifyInstance> {
  let stopping = false;
  const proxies = network?.trustProxy ?? false;
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
  let answered = false;
  app.addHook('onResponse', async () => {
    if (!answered) afterFirstAnswer?.();
    answered = true;
  });
  app.addHook('preClose', async () => {
    stopping = true;
    await settle(app.server);
  });
  app.addHook('onSend', async (_request, reply) => {
    // Else clients hold their connections, and us, until they are tired of it.
    if (stopping) reply.header('connection', 'close');
  });
  tracing?.serve(app, faultOf);
  answerTransportErrors(app);
  answerOddRequests(app);
  readJsonBodies(app);
  await sendSecurityHeaders(app);
  refuseUnknown(app);
  await limitRate(app, network?.rateLimit ?? 0);
  await app.register(compress, { global: true });
  const known = async () => (await import('./plans/known-questions.ts')).knownQuestions(questions);
  const plans = new PlansAhead({ schema, services, questions: known, log: app.log });
  app.addHook('onListen', () => plans.start());
  app.addHook('preClose', () => plans.stop());
  const metrics = new Metrics(services, plans.counts);
  metrics.serve(app);
  const observers = [metrics, plans, ...(tracing ? [tracing] : [])];
  const observer = observeOperations(observers, questions ? operationNamesIn(questions) : []);
  const trusted = network?.trustedDocuments ? readTrustedDocuments(network.trustedDocuments) : undefined;
  const apollo = createApollo(schema, { log: app.log, observer, trusted });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const { sendPlayground, assets } = await servePages(app, pages);
  let sdl: string | undefined;
  app.get('/schema.graphql', (_request, reply) => {
    sdl ??= printSdl(schema);
    return reply.type('application/graphql; charset=utf-8').send(sdl);
  });
  serveHealth(app, services.store, () => stopping);
  const observed: Services = { ...services, store: observeReads(services.store, metrics) };
  const sources = new FeedSources(schema, observed);
  serveLinkedData(app, { sources, store: observed.store, publicUrl: network?.publicUrl });
  if (assets) {
    const fonts = join(pages, 'painter');
    serveExplorer(app, { apollo, services: observed }, { assets, fonts, publicUrl: network?.publicUrl });
  }
  // Who reads no feeds waits for none of what writes them.
  const feeds = once(async () => new (await import('../feeds/feeds.ts')).Feeds(sources, observed.store));
  serveFeeds(app, feeds, network?.publicUrl);
  const origin = network?.corsOrigins ?? [];
  await app.register(async (scope) => {
    if (origin.length > 0) {
      await scope.register(cors, {
        origin,
        methods: ['GET', 'POST'],
        exposedHeaders: EXPOSED_HEADERS,
        maxAge: 600,
        strictPreflight: false,
      });
    }
    serveGraphql(scope, { apollo, services: observed, trusted, sendPlayground });
    if (assistants && questions) {
      // Who wants no assistants loads nothing for them.
      const { serveAssistants } = await import('./assistants-route.ts');
      const names = { corsOrigins: origin, isBehindProxy: proxies !== false };
      serveAssistants(scope, { schema, apollo, services: observed, trusted, questions, names, ...assistants });
    }
  });
  return app;
}

function refuseSchema(): never {
  throw new Error('Routes have no JSON schemas here; to use one, take the compilers out of NO_SCHEMAS.');
}

/** The client's own id where it is one that a log can hold, so that it finds its request there; else a new one. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}
