import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';
import type { Services } from '../context.ts';
import { createApollo } from './apollo.ts';
import { serveGraphql } from './graphql-route.ts';
import { serveHealth } from './health.ts';
import { readJsonBodies } from './json-body.ts';
import { servePages } from './pages.ts';
import { answerTransportErrors } from './transport-errors.ts';

const BODY_BYTES_MAX = 256 * 1024;

/** What the HTTP side needs besides the services. */
export interface AppOptions {
  schema: GraphQLSchema;
  services: Services;
  /** Folder of the built pages. */
  pages: string;
  logLevel: string;
}

/** The HTTP server, not yet listening. `close()` answers what is under way first. */
export async function createApp({ schema, services, pages, logLevel }: AppOptions): Promise<FastifyInstance> {
  let stopping = false;
  const app = Fastify({
    // Bodies and queries may be anything that people type; they are not logged.
    logger: { level: logLevel, redact: ['req.headers.authorization', 'req.headers.cookie'] },
    bodyLimit: BODY_BYTES_MAX,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 100 },
  });
  app.addHook('preClose', () => {
    stopping = true;
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
  await app.register(compress, { global: true });
  const apollo = createApollo(schema, app.log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  const sendPlayground = await servePages(app, pages);
  app.get('/', (_request, reply) => sendPlayground(reply));
  const sdl = printSchema(schema);
  app.get('/schema.graphql', (_request, reply) => reply.type('application/graphql; charset=utf-8').send(sdl));
  serveHealth(app, services.store, () => stopping);
  serveGraphql(app, apollo, services, sendPlayground);
  return app;
}
