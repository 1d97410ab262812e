import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Feeds } from '../../src/feeds/feeds.ts';
import { FeedSources } from '../../src/feeds/sources.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let sankey: {
  nodes: { id: string; name: string; nameEn: string }[];
  links: { source: string; target: string; value: number }[];
};
let csv: string[];
beforeAll(async () => {
  world = await openWorld();
  const feeds = new Feeds(new FeedSources(world.schema, world.services), world.store);
  sankey = JSON.parse(await text((await feeds.get('money.sankey.json')).open()));
  csv = (await text((await feeds.get('money.csv')).open())).trimEnd().split('\n');
});
afterAll(() => world.close());

describe('the money feeds', () => {
  it('are what moneyFlow answers without arguments', async () => {
    const { moneyFlow } = await world.data(
      '{ moneyFlow { nodes { id: key name nameEn kind } links { source target value } } }',
    );
    expect(sankey).toEqual(moneyFlow);
    expect(csv).toHaveLength(1 + moneyFlow.links.length);
    expect(csv.slice(1).map((line) => line.split(',').slice(0, 3))).toEqual(
      moneyFlow.links.map(({ source, target, value }: any) => [source, target, String(value)]),
    );
  });

  it('flow between known nodes, in whole positive yen, without a cycle', () => {
    const known = new Set(sankey.nodes.map(({ id }) => id));
    expect(known.size).toBe(sankey.nodes.length);
    for (const { source, target, value } of sankey.links) {
      expect([known.has(source), known.has(target), Number.isSafeInteger(value) && value > 0]).toEqual([
        true,
        true,
        true,
      ]);
    }
    // What nothing flows into is taken away, again and again: only a cycle would stay.
    let links = sankey.links;
    for (;;) {
      const targets = new Set(links.map(({ target }) => target));
      const rest = links.filter(({ source }) => targets.has(source));
      if (rest.length === links.length) break;
      links = rest;
    }
    expect(links).toEqual([]);
  });
});
