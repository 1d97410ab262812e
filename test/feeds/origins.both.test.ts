import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { encoded } from '../../src/feeds/digest.ts';
import { Feeds } from '../../src/feeds/feeds.ts';
import { FEED_FORMATS } from '../../src/feeds/formats.ts';
import { PLACEHOLDER } from '../../src/feeds/origin-in-text.ts';
import { FeedSources } from '../../src/feeds/sources.ts';
import { GRAPH } from '../support/extent.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let sources: FeedSources;
beforeAll(async () => {
  world = await openWorld(undefined, GRAPH);
  sources = new FeedSources(world.schema, world.services);
});
afterAll(() => world.close());

const TEXTS = Object.entries(FEED_FORMATS).filter(([, { addressed }]) => addressed === 'TEXT');

it.each(TEXTS)('%s is what is written for the host that asks, kept or not', async (name, { write }) => {
  const status = await world.store.status();
  if (!status.ready) throw new Error(status.reason);
  for (const origin of ['https://example.org', 'http://127.0.0.1:4000', 'http://[::1]:8080', 'http://a']) {
    const written = await text(encoded(write(sources, { origin, version: status.version })));
    expect(written).toContain(origin);
    for (const keptBytes of [0, undefined]) {
      const feed = await new Feeds(sources, world.store, keptBytes).get(name, origin);
      const sent = await text(feed.open());
      expect(sent === written, `${origin}, ${keptBytes}`).toBe(true);
      expect(feed.length).toBe(Buffer.byteLength(written));
      if (keptBytes === 0) expect(feed.bytes).toBeNull();
    }
    expect(written).not.toContain(PLACEHOLDER);
  }
});
