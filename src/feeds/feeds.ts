import { LRUCache } from 'lru-cache';
import { type DataVersion, type GraphStore, StoreUnavailableError } from '../graph/graph-store.ts';
import { checkedBytes, type Digest, digest, inOnePiece } from './digest.ts';
import { FEED_FORMATS, type FeedFormat, type FeedRequest } from './formats.ts';
import { counted, digestAt, PLACEHOLDER, type PutOrigin, withOrigin } from './origin-in-text.ts';
import { zipWithOrigin } from './origin-in-zip.ts';
import type { FeedSources } from './sources.ts';

/** A feed as it is sent. */
export interface Feed extends Digest {
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
/** How often a feed is made anew when a load comes in between. */
const TRIES = 3;
/** Feeds up to this many bytes are kept, with their codings; of longer ones tag and length are. */
const KEPT_BYTES_MAX = 4 * 2 ** 20;

/** A feed that was passed through once, with addresses of one origin. */
interface Passed extends Digest {
  /** In how many places of the text the placeholder of an origin stands. */
  places: number;
  /** The same at origins that were asked at. */
  at: LRUCache<string, Promise<Digest>>;
}

/** A feed, and the data that it was made of. */
interface KnownFeed {
  hash: string;
  feed: Promise<Passed | null>;
}

/** The feeds, each passed through once for one version of the data, however many ask. */
export class Feeds {
  /** Names of the feeds that can be had, in the order in which they are told. */
  readonly names: readonly string[] = Object.keys(FEED_FORMATS);
  readonly #sources: FeedSources;
  readonly #store: GraphStore;
  readonly #keptMax: number;
  readonly #known = new Map<string, KnownFeed>();

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
      const request: FeedRequest = { origin: format.addressed ? PLACEHOLDER : '', version };
      const passed = await this.#of(name, format, request);
      if (passed) return this.#feed(name, format, request, passed, origin);
    }
    throw new StoreUnavailableError('The graph is being loaded. Try again in a moment.');
  }

  async #feed(name: string, format: FeedFormat, request: FeedRequest, passed: Passed, origin: string): Promise<Feed> {
    const put = format.addressed && PUT[format.addressed];
    const { tag, length, bytes } = put ? await sentAt(passed, origin, put) : passed;
    const written = (signal?: AbortSignal) =>
      checkedBytes(format.write(this.#sources, signal ? { ...request, signal } : request), passed);
    const open = (signal?: AbortSignal) => {
      if (bytes) return inOnePiece(bytes);
      return put ? put(written(signal), origin) : written(signal);
    };
    return { tag, length, bytes, name, mediaType: format.mediaType, loadedAt: request.version.loadedAt, open };
  }

  #of(name: string, format: FeedFormat, request: FeedRequest): Promise<Passed | null> {
    const { hash } = request.version;
    const known = this.#known.get(name);
    if (known?.hash === hash) return known.feed;
    const made = { hash, feed: this.#digested(format, request) };
    this.#known.set(name, made);
    const forget = () => {
      if (this.#known.get(name) === made) this.#known.delete(name);
    };
    made.feed.then((feed) => feed ?? forget(), forget);
    return made.feed;
  }

  /** `null` when a load came in between: what was read may be of either version. */
  async #digested(format: FeedFormat, request: FeedRequest): Promise<Passed | null> {
    const tally = { places: 0 };
    const text = format.write(this.#sources, request);
    const passed = await digest(format.addressed ? counted(text, tally) : text, this.#keptMax);
    const [before, after] = [request.version, await this.#version()];
    return after.hash === before.hash && after.loadedAt === before.loadedAt
      ? { ...passed, ...tally, at: new LRUCache({ max: ORIGINS_MAX }) }
      : null;
  }

  async #version(): Promise<DataVersion> {
    const status = await this.#store.status();
    if (!status.ready) throw new StoreUnavailableError(status.reason);
    return status.version;
  }
}

/** How an origin is put into a feed that was made with the placeholder. */
const PUT: Readonly<Record<NonNullable<FeedFormat['addressed']>, PutOrigin>> = {
  TEXT: withOrigin,
  PACKED: zipWithOrigin,
};

/** What is known of a feed with addresses of an origin. */
function sentAt(passed: Passed, origin: string, put: PutOrigin): Promise<Digest> {
  const known = passed.at.get(origin) ?? digestAt(passed, passed.places, origin, put);
  passed.at.set(origin, known);
  return known;
}
