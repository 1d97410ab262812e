import { createHash } from 'node:crypto';
import { type GraphStore, StoreUnavailableError } from '../store/graph-store.ts';
import { FEED_FORMATS } from './formats.ts';
import type { FeedSources } from './sources.ts';

/** A feed as it is sent. */
export interface Feed {
  name: string;
  mediaType: string;
  bytes: Buffer;
  /** Hash of the bytes, without quotation marks. */
  tag: string;
  /** When the data was loaded (ISO 8601, UTC). */
  loadedAt: string;
}

type Made = Omit<Feed, 'loadedAt'>;

/** How often a feed is begun anew when a load comes in between. */
const TRIES = 3;

/** The feeds, each made once for one version of the data. */
export class Feeds {
  /** Names of the feeds that can be had, in the order in which they are told. */
  readonly names: readonly string[] = Object.keys(FEED_FORMATS);
  readonly #sources: FeedSources;
  readonly #store: GraphStore;
  readonly #made = new Map<string, { hash: string; feed: Promise<Made | null> }>();

  constructor(sources: FeedSources, store: GraphStore) {
    this.#sources = sources;
    this.#store = store;
  }

  /** The feed of a known name. Rejects with a StoreError. */
  async get(name: string): Promise<Feed> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const { hash, loadedAt } = await this.#version();
      const made = await this.#of(name, hash);
      if (made) return { ...made, loadedAt };
    }
    throw new StoreUnavailableError('The graph is being loaded. Try again in a moment.');
  }

  #of(name: string, hash: string): Promise<Made | null> {
    const known = this.#made.get(name);
    if (known?.hash === hash) return known.feed;
    const made = { hash, feed: this.#make(name, hash) };
    this.#made.set(name, made);
    const forget = () => {
      if (this.#made.get(name) === made) this.#made.delete(name);
    };
    made.feed.then((feed) => feed ?? forget(), forget);
    return made.feed;
  }

  /** `null` when a load came in between: what was read may be of either version. */
  async #make(name: string, hash: string): Promise<Made | null> {
    const format = FEED_FORMATS[name];
    if (!format) throw new Error(`${name} is no feed`);
    const bytes = Buffer.from(await format.write(this.#sources), 'utf8');
    if ((await this.#version()).hash !== hash) return null;
    const tag = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    return { name, mediaType: format.mediaType, bytes, tag };
  }

  async #version() {
    const status = await this.#store.status();
    if (!status.ready) throw new StoreUnavailableError(status.reason);
    return status.version;
  }
}
