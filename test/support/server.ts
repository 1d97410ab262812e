import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/server/app.ts';
import type { World } from './world.ts';
import { root } from './world.ts';

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
