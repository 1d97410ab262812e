import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Services } from '../context.ts';
import type { NetworkSettings } from '../env.ts';
import { Feeds } from '../feeds/feeds.ts';
import { serveFeeds } from '../feeds/routes.ts';
import { FeedSources } from '../feeds/sources.ts';
import { printSdl } from '../limits/print-sdl.ts';
import { readTrustedDocuments } from '../limits/trusted-documents.ts';
import { createApollo } from './apollo.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { readJsonBodies } from './json-body.ts';
import { Metrics, operationNamesIn } from './metrics.ts';
import { servePages } from './pages.ts';
import { limitRate } from './rate-limit.ts';
import { settle } from './settle.ts';
import { answerTransportErrors } from './transport-errors.ts';

const BODY_BYTES_MAX = 256 * 1024;

/** What the HTTP side needs besides the services. */
export interface AppOptions {
  schema: GraphQLSchema;
  services: Services;
  /** Folder of the built pages. */
  pages: string;
  logLevel: string;
  /** Nothing is limited, believed or opened that is not told here. */
  network?: NetworkSettings;
  /** Folder of the example questions: their operations are measured by name. */
  questions?: string;
}

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
  network,
  questions,
}: AppOptions): Promise<FastifyInstance> {
  let stopping = false;
  const proxies = network?.trustProxy ?? false;
  const app = Fastify({
    // Bodies and queries may be anything that people type; they are not logged.
    logger: { level: logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    bodyLimit: BODY_BYTES_MAX,
    forceCloseConnections: 'idle',
    // A request that comes in while we close is answered like any other.
    return503OnClosing: false,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 100 },
    trustProxy: typeof proxies === 'number' ? (_address: string, hop: number) => hop < proxies : proxies,
    requestIdHeader: false,
    genReqId: (request) => requestId(request.headers['x-request-id']),
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.addHook('preClose', async () => {
    stopping = true;
    await settle(app.server);
  });
  app.addHook('onSend', async (_request, reply) => {
    // Else clients hold their connections, and us, until they are tired of it.
    if (stopping) reply.header('connection', 'close');
  });
  answerTransportErrors(app);
  readJsonBodies(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        // The editor of the playground sets styles on elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain HTTP on a local address must stay reachable.
    strictTransportSecurity: false,
  });
  await limitRate(app, network?.rateLimit ?? 0);
  await app.register(compress, { global: true });
  const metrics = new Metrics(services, questions ? operationNamesIn(questions) : []);
  metrics.serve(app);
  const trusted = network?.trustedDocuments ? readTrustedDocuments(network.trustedDocuments) : undefined;
  const apollo = createApollo(schema, { log: app.log, observer: metrics.plugin, trusted });
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const sendPlayground = await servePages(app, pages);
  app.get('/', (_request, reply) => sendPlayground(reply));
  const sdl = printSdl(schema);
  app.get('/schema.graphql', (_request, reply) => reply.type('application/graphql; charset=utf-8').send(sdl));
  serveHealth(app, services.store, () => stopping);
  const measured: Services = { ...services, store: metrics.timed(services.store) };
  serveFeeds(app, new Feeds(new FeedSources(schema, measured), measured.store));
  const origin = network?.corsOrigins ?? [];
  await app.register(async (scope) => {
    if (origin.length > 0) {
      await scope.register(cors, { origin, methods: ['GET', 'POST'], exposedHeaders: EXPOSED_HEADERS, maxAge: 600 });
    }
    serveGraphql(scope, { apollo, services: measured, trusted, sendPlayground });
  });
  return app;
}

/** The client's own id where it is one that a log can hold, so that it finds its request there; else a new one. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
}
