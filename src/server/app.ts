import { join } from 'node:path';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { FeedSources } from '../feeds/sources.ts';
import { printSdl } from '../limits/print-sdl.ts';
import { once } from '../once.ts';
import { answerOddRequests } from './client-errors.ts';
import { type EngineOptions, type GraphqlEngine, startEngine } from './engine.ts';
import { serveExplorer } from './explorer.ts';
import { serveFeeds } from './feeds-route.ts';
import { type GraphqlRoute, serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { readJsonBodies } from './json-body.ts';
import { serveLinkedData } from './linked-data.ts';
import { newListener } from './listener.ts';
import { servePages } from './pages.ts';
import { limitRate } from './rate-limit.ts';
import { sendSecurityHeaders } from './security-headers.ts';
import { settleBeforeClosing } from './settle.ts';
import { answerTransportErrors, faultOf, refuseUnknown } from './transport-errors.ts';

/** What the HTTP side needs besides the services. */
export interface AppOptions extends EngineOptions {
  /** Folder of the built pages. */
  pages: string;
  logLevel: string;
  /** Where the log goes; standard output unless told. */
  logTo?: { write(line: string): void };
  /** When given, assistants are answered at `/mcp`, by the example questions too. */
  assistants?: { version: string } | undefined;
  /** Called once, when the first request is answered: for what nobody should wait for. */
  afterFirstAnswer?: () => void;
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
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { schema, pages, network, afterFirstAnswer, tracing } = options;
  const app = newListener({ ...options, proxies: network?.trustProxy ?? false });
  callAfterFirstAnswer(app, afterFirstAnswer);
  const isStopping = settleBeforeClosing(app);
  tracing?.serve(app, faultOf);
  answerTransportErrors(app);
  answerOddRequests(app);
  readJsonBodies(app);
  await sendSecurityHeaders(app);
  refuseUnknown(app);
  await limitRate(app, network?.rateLimit ?? 0);
  await app.register(compress, { global: true });

  const engine = await startEngine(app, options);
  const { store } = engine.services;
  const { sendPlayground, assets } = await servePages(app, pages);
  serveSdl(app, schema);
  serveHealth(app, options.services.store, isStopping);
  const sources = new FeedSources(schema, engine.services);
  serveLinkedData(app, { sources, store, publicUrl: network?.publicUrl });
  if (assets) serveExplorer(app, engine, { assets, fonts: join(pages, 'painter'), publicUrl: network?.publicUrl });
  // Who reads no feeds waits for none of what writes them.
  const feeds = once(async () => new (await import('../feeds/feeds.ts')).Feeds(sources, store));
  serveFeeds(app, feeds, network?.publicUrl);
  await app.register((scope) => serveOtherOrigins(scope, engine, sendPlayground, options));
  return app;
}

function callAfterFirstAnswer(app: FastifyInstance, call: (() => void) | undefined): void {
  let answered = false;
  app.addHook('onResponse', async () => {
    if (!answered) call?.();
    answered = true;
  });
}

function serveSdl(app: FastifyInstance, schema: GraphQLSchema): void {
  let sdl: string | undefined;
  app.get('/schema.graphql', (_request, reply) => {
    sdl ??= printSdl(schema);
    return reply.type('application/graphql; charset=utf-8').send(sdl);
  });
}

/** What pages of other origins may ask, where they are told to: GraphQL and the tools of assistants. */
async function serveOtherOrigins(
  scope: FastifyInstance,
  engine: GraphqlEngine,
  sendPlayground: GraphqlRoute['sendPlayground'],
  { schema, network, questions, assistants }: AppOptions,
): Promise<void> {
  const origin = network?.corsOrigins ?? [];
  if (origin.length > 0) {
    await scope.register(cors, {
      origin,
      methods: ['GET', 'POST'],
      exposedHeaders: EXPOSED_HEADERS,
      maxAge: 600,
      strictPreflight: false,
    });
  }
  serveGraphql(scope, { ...engine, sendPlayground });
  if (!assistants || !questions) return;
  // Who wants no assistants loads nothing for them.
  const { serveAssistants } = await import('./assistants-route.ts');
  const names = { corsOrigins: origin, isBehindProxy: (network?.trustProxy ?? false) !== false };
  serveAssistants(scope, { schema, ...engine, questions, names, ...assistants });
}
