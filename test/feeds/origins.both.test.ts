import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
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

const ADDRESSED = Object.entries(FEED_FORMATS).filter(([, { addressed }]) => addressed !== undefined);

it.each(ADDRESSED)('%s is what is written for the host that asks, kept or not', async (name, { write }) => {
  const status = await world.store.status();
  if (!status.ready) throw new Error(status.reason);
  for (const origin of ['https://example.org', 'http://127.0.0.1:4000', 'http://[::1]:8080', 'http://a']) {
    const written = await buffer(encoded(write(sources, { origin, version: status.version })));
    expect(written.includes(origin)).toBe(true);
    for (const keptBytes of [0, undefined]) {
      const feed = await new Feeds(sources, world.store, keptBytes).get(name, origin);
      const sent = await buffer(feed.open());
      expect(sent.equals(written), `${origin}, ${keptBytes}`).toBe(true);
      expect(feed.length).toBe(written.length);
      if (keptBytes === 0) expect(feed.bytes).toBeNull();
    }
    expect(written.includes(PLACEHOLDER)).toBe(false);
  }
});

it('has no address of another host in any cell of the workbook', async () => {
  const origin = 'https://elsewhere.example.org';
  const feed = await new Feeds(sources, world.store).get('graph.xlsx', origin);
  const { sheets } = await readXlsx(await buffer(feed.open()));
  const cells = sheets.flatMap(({ rows }) => rows.flat()).map(String);
  expect(cells.filter((cell) => cell.includes(PLACEHOLDER))).toEqual([]);
  const addresses = cells.filter((cell) => cell.startsWith(`${origin}/`));
  expect(addresses).toContain(`${origin}/about`);
  expect(addresses).toContain(`${origin}/organizations/jica`);
  expect(new Set(addresses).size).toBe(addresses.length);
});
