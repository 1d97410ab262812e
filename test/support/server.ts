import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import type { GraphOfRun } from './extent.ts';
import { openWorld, root, type World } from './world.ts';

/** A server on a free port over a world's store. */
export interface TestServer {
  app: FastifyInstance;
  url: string;
  post(body: unknown, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; body: any }>;
}

export async function startServer(world: World): Promise<TestServer> {
  const app = await createApp({
    schema: world.schema,
    services: world.services,
    pages: `${root}dist/web`,
    logLevel: 'silent',
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    url,
    async post(body, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
    },
  };
}

/** An app over a world's store that believes itself at an address. */
export function appAt(publicUrl: string, { schema, services }: World): Promise<FastifyInstance> {
  const network = { rateLimit: 0, trustProxy: false as const, corsOrigins: [], trustedDocuments: undefined, publicUrl };
  return createApp({ schema, services, pages: `${root}dist/web`, logLevel: 'silent', network });
}

/** A graph of the run, and a server over it, for the tests of the file or group that calls this. */
export function serving(graph?: GraphOfRun): { readonly world: World; readonly server: TestServer } {
  let world: World;
  let server: TestServer;
  beforeAll(async () => {
    world = await openWorld(undefined, graph);
    server = await startServer(world);
  });
  afterAll(async () => {
    // Answers that a test has not read to their end would keep their connections, and the server with them.
    server?.app.server.closeAllConnections();
    await server?.app.close();
    await world?.close();
  });
  return {
    get world() {
      return world;
    },
    get server() {
      return server;
    },
  };
}
