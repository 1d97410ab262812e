import { text } from 'node:stream/consumers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Quad } from 'n3';
import { JSON_LD, jsonLd } from '../feeds/linked-data/write-json-ld.ts';
import { TURTLE, turtle } from '../feeds/linked-data/write-turtle.ts';
import { type DataVersion, type GraphStore, StoreError, StoreUnavailableError } from '../graph/graph-store.ts';
import { allowAnyOrigin } from './any-origin.ts';
import { publicOrigin } from './public-origin.ts';
import type { StatementType } from './statement-types.ts';
import { sendFault } from './transport-errors.ts';
import { isKnownToClient, REVALIDATE, weakTag } from './weak-tag.ts';

const WRITERS: Record<StatementType, { mediaType: string; write: typeof turtle }> = {
  'text/turtle': { mediaType: TURTLE, write: turtle },
  'application/ld+json': { mediaType: JSON_LD, write: jsonLd },
};

/** Makes the statements; `null` where there is nothing to make any about. Rejects with a StoreError. */
type Make = (origin: string, version: DataVersion) => Promise<readonly Quad[][] | null>;

/** Sends statements about one thing, to pages of any origin and on condition. */
export class StatementSender {
  readonly #store: GraphStore;
  readonly #publicUrl: string | undefined;

  constructor({ store, publicUrl }: { store: GraphStore; publicUrl?: string | undefined }) {
    this.#store = store;
    this.#publicUrl = publicUrl;
  }

  async send(request: FastifyRequest, reply: FastifyReply, type: StatementType, make: Make): Promise<FastifyReply> {
    allowAnyOrigin(reply);
    const origin = publicOrigin(request, this.#publicUrl);
    if (origin === null) return sendFault(reply, 400, 'The request names no host that makes an address.');
    try {
      const status = await this.#store.status();
      if (!status.ready) throw new StoreUnavailableError(status.reason);
      const tag = weakTag(status.version.hash, status.version.loadedAt, request.url, origin, type);
      reply.header('x-data-version', status.version.hash);
      if (isKnownToClient(request, tag))
        return reply.header('etag', tag).header('cache-control', REVALIDATE).code(304).send();
      const quads = await make(origin, status.version);
      if (quads === null) return sendFault(reply, 404, `There is nothing known of ${request.url.slice(0, 100)}.`);
      const { mediaType, write } = WRITERS[type];
      const body = await text(write(batches(quads), origin));
      return reply.header('etag', tag).header('cache-control', REVALIDATE).type(mediaType).send(Buffer.from(body));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return sendFault(reply, 503, error.message);
    }
  }
}

async function* batches(quads: readonly Quad[][]): AsyncGenerator<Quad[]> {
  yield* quads;
}
