import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GraphAway } from '../../web/page/graph.ts';
import { ICON, ICON_PATH, ICON_TYPE } from '../../web/page/icon.ts';
import { ADDRESSES } from '../../web/pages/addresses.ts';
import { startedStream } from '../feeds/started-stream.ts';
import { abortSignal } from './graphql-route.ts';
import { inProcessGraph, type PageEngine } from './in-process-graph.ts';
import { tagOf } from './page-tag.ts';
import { sendFault } from './transport-errors.ts';
import { isKnownToClient, REVALIDATE } from './weak-tag.ts';

/** Pages of one address each. */
const PATHS = ADDRESSES.map(({ path }) => path).filter((path) => !path.includes(':'));

/** `/robots.txt`, `/sitemap.xml` and the icon: what search engines and browsers ask of a site by themselves. */
export function serveSiteIndex(
  app: FastifyInstance,
  engine: PageEngine,
  originOf: (request: FastifyRequest) => string,
): void {
  app.get(ICON_PATH, (_request, reply) =>
    reply.type(ICON_TYPE).header('cache-control', 'public, max-age=86400').send(ICON),
  );
  app.get('/robots.txt', (request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=3600')
      .send(
        [
          'User-agent: *',
          // Questions without end, and what the pages hold in other forms.
          'Disallow: /graphql',
          'Disallow: /embed/',
          'Disallow: /*/search?',
          `Sitemap: ${originOf(request)}/sitemap.xml`,
          '',
        ].join('\n'),
      ),
  );
  app.get('/sitemap.xml', async (request, reply) => {
    const graph = inProcessGraph(engine, abortSignal(reply), request.log);
    try {
      const { tag, hash } = await tagOf(request, graph, originOf(request));
      reply.header('x-data-version', hash).header('etag', tag).header('cache-control', REVALIDATE);
      if (isKnownToClient(request, tag)) return reply.code(304).send();
      const { sitemap } = await import('../../web/page/sitemap.ts');
      const pieces = encoded(sitemap(graph, originOf(request), PATHS));
      return reply.type('application/xml; charset=utf-8').send(await startedStream(pieces));
    } catch (error) {
      if (!(error instanceof GraphAway)) throw error;
      return sendFault(reply.removeHeader('etag'), 503, error.message);
    }
  });
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece);
}
