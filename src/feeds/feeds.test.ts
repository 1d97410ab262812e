import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type GraphStore, StoreError, StoreUnavailableError } from '../graph/graph-store.ts';
import { Feeds } from './feeds.ts';
import type { FeedSources } from './sources.ts';

/** A store of which only the version counts, and sources that count how often they are read. */
function world() {
  const state = { now: 0, hash: 'one', ready: true, reads: 0, onRead: () => {}, during: async () => {} };
  const store = {
    status: async () =>
      state.ready
        ? {
            ready: true,
            version: { hash: state.hash, loadedAt: '2025-01-01T00:00:00.000Z', nodes: 0, relationships: 0 },
          }
        : { ready: false, reason: 'It is away.' },
  } as unknown as GraphStore;
  const sources = {
    graph: async () => {
      state.reads += 1;
      const nodes = [{ id: `node:${state.hash}`, type: 'Topic' }];
      state.onRead();
      await state.during();
      return { documents: async () => [], nodes: () => [nodes], relationships: () => [] };
    },
  } as unknown as FeedSources;
  return { state, feeds: new Feeds(sources, store, undefined, () => state.now) };
}

describe('feeds', () => {
  it('are made once for one version, also when several ask at once, and again for the next', async () => {
    const { state, feeds } = world();
    const [a, b] = await Promise.all([feeds.get('graph.jsonl'), feeds.get('graph.jsonl')]);
    expect(a.bytes).toBe(b.bytes);
    expect(state.reads).toBe(1);
    state.hash = 'two';
    expect(await text((await feeds.get('graph.jsonl')).open())).toContain('node:two');
    expect(state.reads).toBe(2);
  });

  it('that are texts are passed through once, whatever hosts they are asked for at', async () => {
    const { state, feeds } = world();
    const asked = Array.from({ length: 12 }, (_, at) => feeds.get('index.json', `http://host-${at}.example`));
    const told = await Promise.all(asked);
    expect(state.reads).toBe(1);
    expect(new Set(told.map(({ tag }) => tag)).size).toBe(12);
    for (const [at, feed] of told.entries()) {
      const written = await text(feed.open());
      expect(written).toContain(`http://host-${at}.example/`);
      expect(written).not.toMatch(/origin\.invalid|host-(?!(?:\d+)\.example)/);
      expect(Buffer.byteLength(written)).toBe(feed.length);
    }
    expect(state.reads).toBe(1);
  });

  it('that are packed are made for one host after another, and refused where many wait', async () => {
    const { state, feeds } = world();
    let [atOnce, most] = [0, 0];
    state.during = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise(setImmediate);
      atOnce -= 1;
    };
    const asked = Array.from({ length: 12 }, (_, at) => feeds.get('graph.xlsx', `http://host-${at}`));
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(most).toBe(1);
    expect(refused).toHaveLength(8);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(StoreUnavailableError);
      expect(reason.message).toMatch(/too many hosts/);
    }
  });

  it('that are packed are made for a fifth host after a while only, and those that were made are there meanwhile', async () => {
    const { state, feeds } = world();
    for (let at = 0; at < 4; at += 1) await feeds.get('graph.xlsx', `http://host-${at}`);
    const made = state.reads;
    for (let at = 4; at < 20; at += 1)
      await expect(feeds.get('graph.xlsx', `http://host-${at}`)).rejects.toThrow(/too many hosts/);
    for (let at = 0; at < 4; at += 1) await feeds.get('graph.xlsx', `http://host-${at}`);
    expect(state.reads).toBe(made);
    state.now += 10_000;
    expect((await feeds.get('graph.xlsx', 'http://host-4')).name).toBe('graph.xlsx');
    await expect(feeds.get('graph.xlsx', 'http://host-5')).rejects.toThrow(StoreUnavailableError);
    // Other data is made for those that have it, at once.
    state.hash = 'two';
    await feeds.get('graph.xlsx', 'http://host-4');
    expect(state.reads).toBeGreaterThan(made + 1);
  });

  it('are made anew when a load comes in between', async () => {
    const { state, feeds } = world();
    state.onRead = () => {
      state.hash = 'two';
    };
    expect(await text((await feeds.get('graph.jsonl')).open())).toContain('node:two');
    expect(state.reads).toBe(2);
  });

  it('fail clearly when loads never end, or the store is away', async () => {
    const { state, feeds } = world();
    state.onRead = () => {
      state.hash += '!';
    };
    await expect(feeds.get('graph.jsonl')).rejects.toThrow(/being loaded/);
    state.onRead = () => {
      throw new StoreError('It broke.');
    };
    await expect(feeds.get('graph.jsonl')).rejects.toThrow('It broke.');
    state.ready = false;
    await expect(feeds.get('graph.jsonl')).rejects.toThrow(StoreUnavailableError);
    Object.assign(state, { ready: true, onRead: () => {} });
    expect((await feeds.get('graph.jsonl')).name).toBe('graph.jsonl');
  });
});
