import { LRUCache } from 'lru-cache';
import { type DataVersion, type GraphStore, StoreUnavailableError } from '../graph/graph-store.ts';
import { FEED_FORMATS, type FeedFormat, type FeedRequest } from './formats.ts';
import { asMeasured, type Measured, measure } from './measure.ts';
import type { FeedSources } from './sources.ts';

/** A feed as it is sent. */
export interface Feed extends Measured {
  name: string;
  mediaType: string;
  /** When the data was loaded (ISO 8601, UTC). */
  loadedAt: string;
  /**
   * The bytes from the first on, kept or written anew, never more at once than a piece. Throws a StoreError when the store fails,
   * a load comes in between or the signal ends the reading; what came before it is then shorter than `length`.
   */
  open(signal?: AbortSignal): AsyncIterable<Buffer>;
}

/** Where a service is that was started without settings. */
export const DEFAULT_ORIGIN = 'http://127.0.0.1:4000';
/** Of how many origins a feed's tag and bytes are kept: whoever asks may have made his up. */
const ORIGINS_MAX = 4;
/** How often a feed is begun anew when a load comes in between. */
const TRIES = 3;
/** Feeds up to this many bytes are kept, with their codings; of longer ones tag and length are. */
const KEPT_BYTES_MAX = 4 * 2 ** 20;

/** A feed of one origin, and the data that it was made of. */
interface KnownFeed {
  hash: string;
  feed: Promise<Measured | null>;
}

/** The feeds, each passed through once for one version of the data, however many ask. */
export class Feeds {
  /** Names of the feeds that can be had, in the order in which they are told. */
  readonly names: readonly string[] = Object.keys(FEED_FORMATS);
  readonly #sources: FeedSources;
  readonly #store: GraphStore;
  readonly #keptMax: number;
  readonly #measured = new Map<string, LRUCache<string, KnownFeed>>();

  constructor(sources: FeedSources, store: GraphStore, keptBytesMax = KEPT_BYTES_MAX) {
    this.#sources = sources;
    this.#store = store;
    this.#keptMax = keptBytesMax;
  }

  /** The feed of a known name, with addresses that begin with the origin where it has any. Rejects with a StoreError. */
  async get(name: string, origin = DEFAULT_ORIGIN): Promise<Feed> {
    const format = FEED_FORMATS[name];
    if (!format) throw new Error(`${name} is no feed`);
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const version = await this.#version();
      const request: FeedRequest = { origin: format.addressed ? origin : '', version };
      const measured = await this.#of(name, format, request);
      if (measured) return this.#feed(name, format, request, measured);
    }
    throw new StoreUnavailableError('The graph is being loaded. Try again in a moment.');
  }

  #feed(name: string, { mediaType, write }: FeedFormat, request: FeedRequest, measured: Measured): Feed {
    const { bytes } = measured;
    const open = (signal?: AbortSignal) =>
      bytes ? inOnePiece(bytes) : asMeasured(write(this.#sources, signal ? { ...request, signal } : request), measured);
    return { ...measured, name, mediaType, loadedAt: request.version.loadedAt, open };
  }

  #of(name: string, format: FeedFormat, request: FeedRequest): Promise<Measured | null> {
    const feeds = this.#measured.get(name) ?? new LRUCache<string, KnownFeed>({ max: ORIGINS_MAX });
    this.#measured.set(name, feeds);
    const { origin, version } = request;
    const known = feeds.get(origin);
    if (known?.hash === version.hash) return known.feed;
    const measured = { hash: version.hash, feed: this.#measure(format, request) };
    feeds.set(origin, measured);
    const forget = () => {
      if (feeds.peek(origin) === measured) feeds.delete(origin);
    };
    measured.feed.then((feed) => feed ?? forget(), forget);
    return measured.feed;
  }

  /** `null` when a load came in between: what was read may be of either version. */
  async #measure(format: FeedFormat, request: FeedRequest): Promise<Measured | null> {
    const measured = await measure(format.write(this.#sources, request), this.#keptMax);
    const [before, after] = [request.version, await this.#version()];
    return after.hash === before.hash && after.loadedAt === before.loadedAt ? measured : null;
  }

  async #version(): Promise<DataVersion> {
    const status = await this.#store.status();
    if (!status.ready) throw new StoreUnavailableError(status.reason);
    return status.version;
  }
}

async function* inOnePiece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
