import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Coding } from '../../src/feeds/codings.ts';
import { exportFeed } from '../../src/feeds/export-feed.ts';
import { type Feed, Feeds } from '../../src/feeds/feeds.ts';
import { FeedSources } from '../../src/feeds/sources.ts';
import { IDS_A_READ } from '../../src/feeds/whole-graph.ts';
import { type GraphStore, StoreError } from '../../src/graph/graph-store.ts';
import { NODE_IDS } from '../../src/queries/whole-graph.ts';
import { openStore } from '../../src/store/open-store.ts';
import { syntheticRows } from '../neo4j/synthetic-rows.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { type World, worldOver } from '../support/world.ts';
import { begin, rawRequest } from './raw-request.ts';

const NODES = 60_000;
const RELATIONSHIPS = 60_000;
/** The large feeds, and the codings that each is asked for in: GraphML takes longer. */
const LARGE: [name: string, codings: Coding[]][] = [
  ['graph.jsonl', [null, 'gzip', 'br']],
  ['graph.graphml', ['gzip']],
];

let store: GraphStore;
let world: World;
let feeds: Feeds;
let server: TestServer;
/** After so many reads of the store the next ones fail. */
let readsLeft = Number.POSITIVE_INFINITY;

beforeAll(async () => {
  store = openStore({});
  await store.load(syntheticRows(NODES, RELATIONSHIPS), 'many');
  world = worldOver({
    kind: store.kind,
    read: async (...of) => {
      readsLeft -= 1;
      if (readsLeft < 0) throw new StoreError('It broke.');
      return store.read(...of);
    },
    load: store.load.bind(store),
    status: () => store.status(),
    close: () => store.close(),
  });
  feeds = new Feeds(new FeedSources(world.schema, world.services), world.store);
  server = await startServer(world);
});
beforeEach(() => {
  readsLeft = Number.POSITIVE_INFINITY;
  world.calls.length = 0;
});
afterAll(async () => {
  await server?.app.close();
  await world?.close();
});

describe.each(LARGE)('%s of many nodes', (name, codings) => {
  let feed: Feed;
  beforeAll(async () => {
    feed = await feeds.get(name);
  });

  it('is made of many small pieces, never all in memory', async () => {
    expect(feed.bytes).toBeNull();
    expect(feed.length).toBeGreaterThan(15_000_000);
    const { pieces, largest, peak, tag } = await passThrough(feed, () => {});
    expect(tag).toBe(feed.tag);
    expect(pieces).toBeGreaterThan(200);
    expect(largest).toBeLessThan(feed.length / 50);
    expect(peak).toBeLessThan(feed.length / 3);
  });

  it('has the bytes, tag and length that it has when it is kept', async () => {
    const keeping = new Feeds(new FeedSources(world.schema, world.services), world.store, Number.POSITIVE_INFINITY);
    const { bytes, tag, length } = await keeping.get(name);
    expect([tag, length]).toEqual([feed.tag, feed.length]);
    expect(tagOf(bytes ?? Buffer.alloc(0))).toBe(feed.tag);
  });

  it.each(codings)('is sent whole, with its length where it is not coded: %s', async (coding) => {
    const accepted = { 'accept-encoding': coding ?? 'identity' };
    const { status, headers, body } = await rawRequest(`${server.url}/feeds/${name}`, accepted);
    expect(status).toBe(200);
    expect(tagOf(decoded(body, coding))).toBe(feed.tag);
    if (coding === null) {
      expect([headers['content-length'], headers.etag]).toEqual([String(feed.length), `"${feed.tag}"`]);
    } else {
      expect(headers).toMatchObject({ 'content-encoding': coding, etag: `"${feed.tag}-${coding}"` });
      expect([headers['content-length'], headers['transfer-encoding']]).toEqual([undefined, 'chunked']);
      expect(body.length).toBeLessThan(feed.length / 3);
    }
  });

  it('is not read for HEAD, nor for a client that has it', async () => {
    const url = `${server.url}/feeds/${name}`;
    const head = await rawRequest(url, { 'accept-encoding': 'identity' }, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, String(feed.length), 0]);
    const coded = await rawRequest(url, { 'accept-encoding': 'gzip' }, 'HEAD');
    expect([coded.headers.etag, coded.headers['content-length']]).toEqual([`"${feed.tag}-gzip"`, undefined]);
    const known = await rawRequest(url, { 'if-none-match': `"${feed.tag}"` });
    expect([known.status, known.body.length]).toEqual([304, 0]);
    expect(world.calls).toEqual([]);
  });
});

describe('a stream', () => {
  const url = () => `${server.url}/feeds/graph.jsonl`;
  const all = (2 * NODES) / IDS_A_READ;

  /** Reads of the store for the one who asked before, once two others have got all of it: who reads on has read all in that time. */
  async function readsBesideOthers(): Promise<number> {
    for (let other = 0; other < 2; other += 1) await rawRequest(url(), { 'accept-encoding': 'identity' });
    // The ids are one read more.
    return world.calls.length - 2 * (all + 1);
  }

  it('would be seen in memory if somebody kept it', async () => {
    const feed = await feeds.get('graph.jsonl');
    const kept: Buffer[] = [];
    expect((await passThrough(feed, (bytes) => kept.push(bytes))).peak).toBeGreaterThan(feed.length / 2);
    expect(Buffer.concat(kept)).toHaveLength(feed.length);
  });

  it('is measured once for all who ask first', async () => {
    const fresh = new Feeds(new FeedSources(world.schema, world.services), world.store);
    const [one, two] = await Promise.all([fresh.get('graph.jsonl'), fresh.get('graph.jsonl')]);
    expect(one.tag).toBe(two.tag);
    expect(world.calls.filter(({ cypher }) => cypher === NODE_IDS)).toHaveLength(1);
  });

  it('waits for a client that does not read, and goes on with it', async () => {
    const response = await begin(url(), { 'accept-encoding': 'identity' });
    expect(await readsBesideOthers()).toBeLessThan(all);
    expect(tagOf(await buffer(response))).toBe((await feeds.get('graph.jsonl')).tag);
    expect(world.calls.length).toBeGreaterThan(all);
  });

  it.each(['identity', 'gzip'])('ends with a client that goes away (%s)', async (coding) => {
    const response = await begin(url(), { 'accept-encoding': coding });
    await new Promise((resolve) => response.once('data', resolve));
    response.destroy();
    expect(await readsBesideOthers()).toBeLessThan(all);
  });

  it.each(['identity', 'gzip', 'br'])('that breaks breaks the connection (%s)', async (coding) => {
    // Late: a coder holds much back, and until its first byte there is an answer to give.
    readsLeft = all - 1;
    await expect(rawRequest(url(), { 'accept-encoding': coding })).rejects.toThrow(/aborted|socket hang up/);
  });

  it.each(['identity', 'gzip'])('that breaks before its first byte is an answer with a code (%s)', async (coding) => {
    readsLeft = 0;
    const { status, headers, body } = await rawRequest(url(), { 'accept-encoding': coding });
    expect([status, headers.etag, headers['content-encoding']]).toEqual([503, undefined, undefined]);
    expect(JSON.parse(body.toString()).errors).toMatchObject([
      { message: 'It broke.', extensions: { code: 'STORE_UNAVAILABLE' } },
    ]);
  });

  it('goes into a file that is whole or not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'export-'));
    const { tag, length } = await feeds.get('graph.jsonl');
    const progress: [done: number, total: number][] = [];
    const written = await exportFeed(feeds, 'jsonl', join(folder, 'graph'), {
      onProgress: (...of) => progress.push(of),
    });
    expect(written).toEqual({ name: 'graph.jsonl', bytes: length });
    expect(progress.length).toBeGreaterThan(200);
    expect(progress.at(-1)).toEqual([length, length]);
    expect(tagOf(await readFile(join(folder, 'graph')))).toBe(tag);
    readsLeft = all / 2;
    await expect(exportFeed(feeds, 'jsonl', join(folder, 'other'))).rejects.toThrow('It broke.');
    expect(await readdir(folder)).toEqual(['graph']);
    await rm(folder, { recursive: true });
  });

  // Last: it leaves other data.
  it('never looks whole when a load comes in between', async () => {
    const feed = await feeds.get('graph.jsonl');
    const own = feed.open()[Symbol.asyncIterator]();
    await own.next();
    const responses = await Promise.all(
      ['identity', 'gzip'].map((coding) => begin(url(), { 'accept-encoding': coding })),
    );
    await store.load(syntheticRows(1_000, 1_000, 2), 'few');
    await expect(async () => {
      while (!(await own.next()).done);
    }).rejects.toThrow(/loaded anew/);
    for (const response of responses) await expect(buffer(response)).rejects.toThrow('aborted');
    const after = await rawRequest(url(), { 'accept-encoding': 'identity' });
    expect(after.body.toString().trimEnd().split('\n')).toHaveLength(2_000);
  });
});

const tagOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

function decoded(bytes: Buffer, coding: Coding): Buffer {
  if (coding === null) return bytes;
  return coding === 'gzip' ? gunzipSync(bytes) : brotliDecompressSync(bytes);
}

/** Takes every piece, and measures. `peak`: bytes of memory that came to be in use meanwhile. */
async function passThrough(feed: Feed, take: (bytes: Buffer) => void) {
  const hash = createHash('sha256');
  const before = memoryInUse();
  let [pieces, largest, peak] = [0, 0, 0];
  for await (const bytes of feed.open()) {
    take(bytes);
    hash.update(bytes);
    pieces += 1;
    largest = Math.max(largest, bytes.length);
    if (pieces % 20 === 0) peak = Math.max(peak, memoryInUse() - before);
  }
  return { pieces, largest, peak, tag: hash.digest('hex').slice(0, 32) };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Bytes that are held after all that nobody holds has gone: JavaScript's own and those of buffers. */
function memoryInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
