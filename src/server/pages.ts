import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { sendFault } from './transport-errors.ts';

/** The pages, built into `folder`: their files under `/web/`, and what sends the playground's page. */
export async function servePages(app: FastifyInstance, folder: string): Promise<(reply: FastifyReply) => FastifyReply> {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) {
    app.log.warn(`the pages are not built: ${page} is missing; run "npm run build"`);
    return (reply) =>
      sendFault(
        reply,
        404,
        'The playground is not built here: run "npm run build" and start again. The API answers POST.',
      );
  }
  // File names carry a hash of their content.
  await app.register(fastifyStatic, { root: folder, prefix: '/web/', immutable: true, maxAge: '365d', index: false });
  const html = readFileSync(page);
  return (reply) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
}
