import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Feeds } from '../../src/feeds/feeds.ts';
import { FEED_FORMATS } from '../../src/feeds/formats.ts';
import { FeedSources } from '../../src/feeds/sources.ts';
import { GRAPH } from '../support/extent.ts';
import { askedOf } from '../support/stores.ts';
import { openWorld, type World } from '../support/world.ts';

const neo4j = inject('neo4jSettings');

describe.skipIf(!neo4j)('the feeds of a Neo4j and of the embedded store', () => {
  const worlds: World[] = [];
  let feeds: Feeds[];
  beforeAll(async () => {
    worlds.push(await openWorld(undefined, GRAPH), await openWorld(neo4j, GRAPH));
    feeds = worlds.map((world) => new Feeds(new FeedSources(world.schema, world.services), world.store));
  });
  afterAll(async () => {
    for (const world of worlds) await world.close();
  });

  it.each(['org:mhlw', 'program:18205be6', 'item:11', 'line:sheet-1314-2021-supplementary-2024-1314', 'org:nosuch'])(
    'say the same of one node: %s',
    async (id) => {
      const [embedded, other] = await Promise.all(
        worlds.map((world) => new FeedSources(world.schema, world.services).node(id)),
      );
      expect(other).toEqual(embedded);
      expect(embedded === null).toBe(id === 'org:nosuch');
    },
  );

  it.each(askedOf(neo4j, Object.keys(FEED_FORMATS), 2))('have the same bytes: %s', async (name) => {
    const [embedded, other] = await Promise.all(
      feeds.map(async (each) => {
        const feed = await each.get(name);
        return { tag: feed.tag, content: await text(feed.open()) };
      }),
    );
    expect(other?.content).toBe(embedded?.content);
    expect(other?.tag).toBe(embedded?.tag);
  });
});
