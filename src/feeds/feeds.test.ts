import { buffer, text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type GraphStore, StoreError, StoreUnavailableError } from '../graph/graph-store.ts';
import { Feeds } from './feeds.ts';
import type { FeedSources } from './sources.ts';

/** A store of which only the version counts, and sources that count how often they are read. */
function world() {
  const state = { hash: 'one', ready: true, reads: 0, onRead: () => {} };
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
      return { documents: async () => [], nodes: () => [nodes], relationships: () => [] };
    },
  } as unknown as FeedSources;
  return { state, feeds: new Feeds(sources, store) };
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

  it('that are packed are made once, too, whatever hosts they are asked for at, and again for other data', async () => {
    const { state, feeds } = world();
    await feeds.get('graph.xlsx', 'http://host');
    const made = state.reads;
    const asked = Array.from({ length: 40 }, (_, at) => feeds.get('graph.xlsx', `http://host-${at}`));
    const told = await Promise.all(asked);
    expect(state.reads).toBe(made);
    expect(new Set(told.map(({ tag }) => tag)).size).toBe(40);
    for (const feed of told) expect((await buffer(feed.open())).length).toBe(feed.length);
    state.hash = 'two';
    await feeds.get('graph.xlsx', 'http://host-4');
    expect(state.reads).toBeGreaterThan(made);
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
