import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Assets, readAssets } from '../../web/page/assets.ts';
import { sendFault } from './transport-errors.ts';

/** What the build made for browsers. */
export interface BuiltPages {
  sendPlayground: (reply: FastifyReply) => FastifyReply;
  /** What the explorer's pages load; `null` where nothing is built. */
  assets: Assets | null;
}

const PREFIX = '/web/';

/** The files that the build put into `folder`, under `/web/`. */
export async function servePages(app: FastifyInstance, folder: string): Promise<BuiltPages> {
  const playground = join(folder, 'playground/index.html');
  const manifest = join(folder, '.vite/manifest.json');
  const missing = [playground, manifest].find((file) => !existsSync(file));
  if (missing) {
    app.log.warn(`the pages are not built: ${missing} is missing; run "npm run build"`);
    return { sendPlayground: refusePlayground, assets: null };
  }
  // File names carry a hash of their content.
  await app.register(fastifyStatic, { root: folder, prefix: PREFIX, immutable: true, maxAge: '365d', index: false });
  const html = readFileSync(playground);
  return {
    sendPlayground: (reply) => reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html),
    assets: readAssets(readFileSync(manifest, 'utf8'), PREFIX),
  };
}

function refusePlayground(reply: FastifyReply): FastifyReply {
  const message = 'The playground is not built here: run "npm run build" and start again. The API answers POST.';
  return sendFault(reply, 404, message);
}
