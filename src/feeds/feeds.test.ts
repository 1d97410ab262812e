import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { type GraphStore, StoreError, StoreUnavailableError } from '../graph/graph-store.ts';
import { Feeds } from './feeds.ts';
import type { FeedSources } from './sources.ts';

/** A store of which only the version counts, and sources that count how often they are read. */
function world() {
  const state = { hash: 'one', ready: true, reads: 0, onRead: () => {}, during: async () => {} };
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

  it('are made for one host after another, and refused where many wait', async () => {
    const { state, feeds } = world();
    let [atOnce, most] = [0, 0];
    state.during = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise(setImmediate);
      atOnce -= 1;
    };
    const asked = Array.from({ length: 12 }, (_, at) => feeds.get('entities.ftm.json', `http://host-${at}`));
    const outcomes = await Promise.allSettled(asked);
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(most).toBe(1);
    expect(refused).toHaveLength(8);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(StoreUnavailableError);
      expect(reason.message).toMatch(/too many hosts/);
    }
    expect((await feeds.get('entities.ftm.json', 'http://host-11')).name).toBe('entities.ftm.json');
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
