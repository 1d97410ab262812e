import { LRUCache } from 'lru-cache';
import pLimit, { type LimitFunction } from 'p-limit';
import { type DataVersion, type GraphStore, StoreUnavailableError } from '../graph/graph-store.ts';
import { checkedBytes, type Digest, digest, inOnePiece } from './digest.ts';
import { FEED_FORMATS, type FeedFormat, type FeedRequest } from './formats.ts';
import { counted, digestAt, PLACEHOLDER, withOrigin } from './origin-in-text.ts';
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
/** When so many are kept, a feed that is packed is made for another one after this time only: to make one takes a second of the processor and more. */
const PAUSE_MS = 10_000;
/** For how many origins a packed feed may wait to be passed through, one after another: to pass through a long one takes seconds of the processor. */
const WAITING_MAX = 3;
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

/** A feed of one origin, and the data that it was made of. */
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
  readonly #turns = new Map<string, LimitFunction>();
  readonly #known = new Map<string, LRUCache<string, KnownFeed>>();
  readonly #madeAt = new Map<string, number>();
  readonly #now: () => number;

  constructor(sources: FeedSources, store: GraphStore, keptBytesMax = KEPT_BYTES_MAX, now = Date.now) {
    this.#sources = sources;
    this.#store = store;
    this.#keptMax = keptBytesMax;
    this.#now = now;
  }

  /** The feed of a known name, with addresses that begin with the origin where it has any. Rejects with a StoreError. */
  async get(name: string, origin = DEFAULT_ORIGIN): Promise<Feed> {
    const format = FEED_FORMATS[name];
    if (!format) throw new Error(`${name} is no feed`);
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const version = await this.#version();
      const request: FeedRequest = { origin: originOf(format, origin), version };
      const passed = await this.#of(name, format, request);
      if (passed) return this.#feed(name, format, request, passed, origin);
    }
    throw new StoreUnavailableError('The graph is being loaded. Try again in a moment.');
  }

  async #feed(name: string, format: FeedFormat, request: FeedRequest, passed: Passed, origin: string): Promise<Feed> {
    const isText = format.addressed === 'TEXT';
    const { tag, length, bytes } = isText ? await sentAt(passed, origin) : passed;
    const written = (signal?: AbortSignal) =>
      checkedBytes(format.write(this.#sources, signal ? { ...request, signal } : request), passed);
    const open = (signal?: AbortSignal) => {
      if (bytes) return inOnePiece(bytes);
      return isText ? withOrigin(written(signal), origin) : written(signal);
    };
    return { tag, length, bytes, name, mediaType: format.mediaType, loadedAt: request.version.loadedAt, open };
  }

  #of(name: string, format: FeedFormat, request: FeedRequest): Promise<Passed | null> {
    const feeds = this.#known.get(name) ?? new LRUCache<string, KnownFeed>({ max: ORIGINS_MAX });
    this.#known.set(name, feeds);
    const { origin, version } = request;
    const known = feeds.get(origin);
    if (known?.hash === version.hash) return known.feed;
    if (known === undefined) this.#refuseMany(name, feeds.size);
    const made = { hash: version.hash, feed: this.#inTurn(name, () => this.#digested(format, request)) };
    feeds.set(origin, made);
    const forget = () => {
      if (feeds.peek(origin) === made) feeds.delete(origin);
    };
    made.feed.then((feed) => feed ?? forget(), forget);
    return made.feed;
  }

  /** Throws a StoreUnavailableError where a packed feed was made for as many origins as are kept, and for another just now. */
  #refuseMany(name: string, kept: number): void {
    const now = this.#now();
    const last = this.#madeAt.get(name) ?? Number.NEGATIVE_INFINITY;
    if (kept >= ORIGINS_MAX && now - last < PAUSE_MS) throw tooManyHosts();
    this.#madeAt.set(name, now);
  }

  /** One origin of a feed after another. Rejects with a StoreUnavailableError where too many wait. */
  async #inTurn<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
    const turns = this.#turns.get(name) ?? pLimit(1);
    this.#turns.set(name, turns);
    if (turns.activeCount + turns.pendingCount > WAITING_MAX) throw tooManyHosts();
    return turns(work);
  }

  /** `null` when a load came in between: what was read may be of either version. */
  async #digested(format: FeedFormat, request: FeedRequest): Promise<Passed | null> {
    const tally = { places: 0 };
    const text = format.write(this.#sources, request);
    const passed = await digest(format.addressed === 'TEXT' ? counted(text, tally) : text, this.#keptMax);
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

const tooManyHosts = () =>
  new StoreUnavailableError(
    'The feed is being made for too many hosts at once. Try again in a moment, or ask for it at the name that the service has.',
  );

/** What a feed is made for: where addresses stand in it as they are, for whoever asks. */
const originOf = ({ addressed }: FeedFormat, origin: string): string =>
  addressed === 'TEXT' ? PLACEHOLDER : addressed === 'PACKED' ? origin : '';

/** What is known of a feed with addresses of an origin. */
function sentAt(passed: Passed, origin: string): Promise<Digest> {
  const known = passed.at.get(origin) ?? digestAt(passed, passed.places, origin);
  passed.at.set(origin, known);
  return known;
}
