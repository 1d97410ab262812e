import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { loadGraph, root, type World, worldOver } from '../support/world.ts';

const questions = readdirSync(`${root}questions`).map((file) => readFileSync(`${root}questions/${file}`, 'utf8'));
/** After so long what is kept is looked at anew before it is told. */
const IDLE_MS = 2_100;
/** After so long it is told once more, and looked at anew meanwhile. */
const USED_MS = 1_100;

/** Whoever changes what the store gave, which others may be given too, fails. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('answers that are kept', () => {
  let store: GraphStore;
  let world: World;
  let clock = 0;
  const pause = (ms: number) => {
    clock += ms;
  };
  beforeAll(async () => {
    store = openStore({});
    await loadGraph(store);
    const read: GraphStore['read'] = async (...asked) => frozen(await store.read(...asked));
    const { kind, load, status, close } = store;
    const port = { kind, read, load: load.bind(store), status: status.bind(store), close: close.bind(store) };
    world = worldOver(port, { answerBytes: 64_000_000, now: () => clock });
  });
  afterAll(() => store.close());

  it('are the same when asked again, without a read of the store, and nobody changes them', async () => {
    const first = [];
    for (const question of questions) first.push(await world.data(question));
    world.calls.length = 0;
    for (const [index, question] of questions.entries()) expect(await world.data(question)).toEqual(first[index]);
    expect(world.calls).toEqual([]);
  });

  it('are kept by values, not by the text of a query', async () => {
    const query = 'query ($n: Int!) { strategyItem(number: $n) { number title } }';
    const items = [];
    for (const n of [1, 2, 1]) items.push((await world.data(query, { n }))['strategyItem'].number);
    expect(items).toEqual([1, 2, 1]);
    world.calls.length = 0;
    await world.data('{ strategyItem(number: 2) { number title } }');
    expect(world.calls).toEqual([]);
  });

  it('go with the next load, also of the same data: soon under steady use, at once after a pause', async () => {
    const ask = () => world.data('{ organizations { totalCount } documents { id } }');
    const before = await ask();
    const node = { id: 'org:only', type: 'Organization' as const };
    const properties = { name: '唯一', nameEn: 'Only', kind: 'OTHER', evidence: ['a#1-1'] };
    const little = { organizations: { totalCount: 1 }, documents: [] };
    await store.load({ nodes: [{ ...node, properties }], relationships: [] }, 'another');
    pause(USED_MS);
    await vi.waitFor(async () => expect(await ask()).toEqual(little), { timeout: 240_000, interval: 20 });
    await loadGraph(store);
    pause(IDLE_MS);
    expect(await ask()).toEqual(before);
    await loadGraph(store);
    pause(IDLE_MS);
    world.calls.length = 0;
    expect(await ask()).toEqual(before);
    expect(world.calls).not.toEqual([]);
  });

  it('are not told for long when the store is away', async () => {
    const query = '{ strategyItem(number: 3) { title } }';
    await world.data(query);
    await store.close();
    pause(IDLE_MS);
    await expect(world.data(query)).rejects.toThrow('closed');
  });
});
