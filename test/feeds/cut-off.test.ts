import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Feeds } from '../../src/feeds/feeds.ts';
import { FeedSources } from '../../src/feeds/sources.ts';
import { type GraphStore, StoreError } from '../../src/graph/graph-store.ts';
import type { GraphRows } from '../../src/graph/model.ts';
import { serveFeeds } from '../../src/server/feeds-route.ts';
import { openStore } from '../../src/store/open-store.ts';
import { type World, worldOver } from '../support/world.ts';
import { begin, rawRequest } from './raw-request.ts';

/** Feeds that are as long as the graph. */
const STREAMED = [
  'graph.xlsx',
  'graph.jsonl',
  'entities.ftm.json',
  'graph.ttl',
  'graph.jsonld',
  'graph.graphml',
  'graph.yed.graphml',
];
const COUNT = 700;

let store: GraphStore;
let world: World;
let app: FastifyInstance;
let url: string;
/** What happens at a read of the store, by how many are left. */
let atRead: ((readsLeft: number) => Promise<void>) | null = null;
let readsLeft = 0;

beforeAll(async () => {
  store = openStore({});
});
beforeEach(async () => {
  const status = await store.status();
  if (!status.ready || status.version.hash !== 'before') await store.load(rows('以前'), 'before');
  world = worldOver({
    kind: store.kind,
    read: async (...of) => {
      readsLeft -= 1;
      await atRead?.(readsLeft);
      return store.read(...of);
    },
    load: store.load.bind(store),
    status: () => store.status(),
    close: async () => {},
  });
  app = fastify();
  // None is kept, however short.
  const feeds = new Feeds(new FeedSources(world.schema, world.services), world.store, 0);
  serveFeeds(app, async () => feeds, 'http://127.0.0.1');
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  atRead = null;
  await app.close();
});
afterAll(() => store?.close());

/** How many reads a whole answer takes, once it is measured. */
async function readsOf(name: string): Promise<number> {
  await rawRequest(`${url}/feeds/${name}`, {}, 'HEAD');
  world.calls.length = 0;
  const { status } = await rawRequest(`${url}/feeds/${name}`, { 'accept-encoding': 'identity' });
  expect(status).toBe(200);
  return world.calls.length;
}

describe.each(STREAMED)('/feeds/%s', (name) => {
  it('never looks whole when the store goes away at its end', async () => {
    readsLeft = await readsOf(name);
    atRead = async (left) => {
      if (left <= 0) throw new StoreError('It went away.');
    };
    await expect(rawRequest(`${url}/feeds/${name}`, { 'accept-encoding': 'identity' })).rejects.toThrow(
      /aborted|hang up/,
    );
  });

  it('never looks whole when other data is loaded while it is on its way', async () => {
    readsLeft = await readsOf(name);
    atRead = async (left) => {
      if (left === 1) await store.load(rows('以後'), 'after');
    };
    await expect(rawRequest(`${url}/feeds/${name}`, { 'accept-encoding': 'identity' })).rejects.toThrow(
      /aborted|hang up/,
    );
  });

  it('reads no more for a client that went away, and is there for the next', async () => {
    const all = await readsOf(name);
    world.calls.length = 0;
    let gone = () => {};
    const left = new Promise<void>((resolve) => {
      gone = resolve;
    });
    readsLeft = all;
    // The last reads wait until the client has gone.
    atRead = async (reads) => {
      if (reads < all / 4) await left;
    };
    const response = await begin(`${url}/feeds/${name}`, { 'accept-encoding': 'identity' });
    const closed = new Promise((resolve) => response.once('close', resolve));
    response.once('error', () => {});
    response.destroy();
    await closed;
    gone();
    atRead = null;
    const { status, headers, body } = await rawRequest(`${url}/feeds/${name}`, { 'accept-encoding': 'identity' });
    expect([status, body.length]).toEqual([200, Number(headers['content-length'])]);
  });
});

/** Organisations in a row, each a part of the one before. */
function rows(name: string): GraphRows {
  const evidence = ['a#1-1'];
  const nodes = Array.from({ length: COUNT }, (_, at) => ({
    id: `org:${String(at).padStart(5, '0')}`,
    type: 'Organization' as const,
    properties: {
      name: `${name}${at} ${'名'.repeat(400)}${(at * 7919) % 10_007}`,
      nameEn: `${at}`,
      kind: 'OTHER',
      evidence,
    },
  }));
  return {
    nodes,
    relationships: nodes.slice(1).map(({ id }, at) => ({
      type: 'PART_OF' as const,
      key: '',
      from: id,
      to: nodes[at]?.id ?? '',
      properties: { basis: 'STATED', printed: name, evidence },
    })),
  };
}
