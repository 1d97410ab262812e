import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Coding, codedPieces, etagIn, inCoding, preferredCoding } from '../feeds/codings.ts';
import type { Feed, Feeds } from '../feeds/feeds.ts';
import { startedStream } from '../feeds/started-stream.ts';
import { StoreError } from '../graph/graph-store.ts';
import { allowAnyOrigin } from './any-origin.ts';
import { isUnchanged } from './conditions.ts';
import { publicOrigin } from './public-origin.ts';
import { sendFault } from './transport-errors.ts';
import { REVALIDATE } from './weak-tag.ts';

/**
 * `/feeds/<name>`: GET and HEAD, from any origin; conditional; compressed here, so that each coding has a tag of its own.
 * Addresses in them begin with `publicUrl`, or with what was asked at. `loaded` is called when somebody asks for one.
 */
export function serveFeeds(app: FastifyInstance, loaded: () => Promise<Feeds>, publicUrl?: string): void {
  const send = async (request: FastifyRequest, reply: FastifyReply) => {
    allowAnyOrigin(reply);
    const name = (request.params as Record<string, string>)['*'] ?? '';
    const feeds = await loaded();
    if (!feeds.names.includes(name)) return sendFault(reply, 404, unknown(name, feeds.names));
    const origin = publicOrigin(request, publicUrl);
    if (origin === null) return sendFault(reply, 400, 'The request names no host that makes an address.');
    try {
      const feed = await feeds.get(name, origin);
      return await sendFeed(feed, request, reply);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return sendFault(reply.header('cache-control', 'no-store'), 503, error.message);
    }
  };
  const other = async (request: FastifyRequest, reply: FastifyReply) => {
    allowAnyOrigin(reply);
    if (request.method === 'OPTIONS') return reply.code(204).header('access-control-max-age', '86400').send();
    return sendFault(
      reply.header('allow', 'GET, HEAD, OPTIONS'),
      405,
      `Feeds are read with GET or HEAD, not with ${request.method}.`,
    );
  };
  for (const url of ['/feeds', '/feeds/*']) {
    app.route({ method: ['GET', 'HEAD'], url, compress: false, handler: send });
    // Before a body is read, whatever that is.
    app.route({ method: ['OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'], url, onRequest: other, handler: other });
  }
}

/** Sends a feed, or says that it is unchanged. Rejects with a StoreError while nothing is sent. */
async function sendFeed(feed: Feed, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const coding = preferredCoding(request.headers['accept-encoding']);
  const unchanged = isUnchanged(request.headers, feed);
  const { body, length } = unchanged
    ? NO_BODY
    : await bodyOf(feed, coding, request.method === 'HEAD', untilClosed(reply));
  reply
    .header('etag', etagIn(coding, feed.tag))
    .header('last-modified', new Date(feed.loadedAt).toUTCString())
    .header('cache-control', REVALIDATE)
    .header('vary', 'accept-encoding');
  if (unchanged) return await reply.code(304).send();
  if (coding !== null) reply.header('content-encoding', coding);
  if (length !== null) reply.header('content-length', length);
  return await reply
    .type(feed.mediaType)
    .header('content-disposition', `attachment; filename="${feed.name}"`)
    .send(body);
}

/** What follows the head of an answer; `length` in bytes, `null` where it is not known beforehand. */
interface Body {
  body: Buffer | Readable | undefined;
  length: number | null;
}
const NO_BODY: Body = { body: undefined, length: null };

/** Rejects with a StoreError while nothing is sent; a stream that fails later takes the connection with it. */
async function bodyOf(feed: Feed, coding: Coding, headOnly: boolean, signal: AbortSignal): Promise<Body> {
  if (feed.bytes) {
    const bytes = await inCoding(feed.bytes, coding);
    return { body: headOnly ? undefined : bytes, length: bytes.length };
  }
  const length = coding === null ? feed.length : null;
  return { body: headOnly ? undefined : await startedStream(codedPieces(feed.open(signal), coding)), length };
}

/** Aborted when the client has all of the answer, or has gone. */
function untilClosed(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => controller.abort());
  return controller.signal;
}

function unknown(name: string, known: readonly string[]): string {
  const asked = name === '' ? 'Name a feed' : `There is no feed ${JSON.stringify(name.slice(0, 60))}`;
  return `${asked}. These are there, each at /feeds/<name>: ${known.join(', ')}.`;
}
