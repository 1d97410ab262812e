import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random.ts';
import { type Link, ShortestWays, type Way } from './shortest-ways.ts';

const link = (from: string, to: string, type = 'PART_OF', key = ''): Link => ({ from, to, type, key });
const told = ({ nodes, steps }: Way) =>
  `${nodes.join(' ')} | ${steps.map(({ link: { type, key }, isForward }) => `${type}${key}${isForward ? '>' : '<'}`).join(' ')}`;
const all = { atMost: 10, limit: 1_000 };

/** All ways without a node twice, the shortest of them: found by going everywhere. */
function everyShortest(links: readonly Link[], from: string, to: string, atMost: number): string[] {
  const found: { nodes: string[]; steps: Way['steps'] }[] = [];
  const walk = (nodes: string[], steps: Way['steps']) => {
    const node = nodes.at(-1) ?? '';
    if (node === to) found.push({ nodes, steps });
    else if (steps.length < atMost) {
      for (const each of links) {
        const next = each.from === node ? each.to : each.to === node ? each.from : null;
        if (next === null || nodes.includes(next)) continue;
        walk([...nodes, next], [...steps, { link: each, isForward: each.from === node }]);
      }
    }
  };
  walk([from], []);
  const least = Math.min(...found.map(({ steps }) => steps.length));
  const key = ({ nodes, steps }: Way) => [
    ...nodes,
    '',
    ...steps.map(({ link: { type, key: own, from: start } }) => `${type}${own} ${start}`),
  ];
  return found
    .filter(({ steps }) => steps.length === least)
    .sort((a, b) => (key(a).join('\u0000') < key(b).join('\u0000') ? -1 : 1))
    .map(told);
}

describe('shortest ways', () => {
  it('are all of the same length, in the order of their nodes, then of their links', () => {
    const ways = new ShortestWays([
      link('a', 'm'),
      link('z', 'm', 'OVERSEES'),
      link('m', 'z', 'CITES', '1'),
      link('c', 'a'),
      link('c', 'z'),
      link('a', 'x'),
      link('x', 'y'),
      link('y', 'z'),
    ]);
    expect(ways.between('a', 'z', all).map(told)).toEqual([
      'a c z | PART_OF< PART_OF>',
      'a m z | PART_OF> CITES1>',
      'a m z | PART_OF> OVERSEES<',
    ]);
    expect(ways.between('a', 'z', { atMost: 10, limit: 2 })).toHaveLength(2);
    expect(ways.between('a', 'z', { atMost: 1, limit: 2 })).toEqual([]);
    expect(ways.between('a', 'nowhere', all)).toEqual([]);
  });

  it('are what going everywhere finds, in graphs of all kinds', () => {
    const random = seededRandom(7);
    const below = (limit: number) => Math.floor(random() * limit);
    let compared = 0;
    for (let round = 0; round < 150; round += 1) {
      const nodes = Array.from({ length: 3 + below(6) }, (_, index) => `n${index}`);
      const one = () => nodes[below(nodes.length)] ?? '';
      const links = new Map(
        Array.from({ length: 2 + below(12) }, () => link(one(), one(), ['CITES', 'PART_OF'][below(2)]))
          .filter(({ from, to }) => from !== to)
          .map((each) => [JSON.stringify(each), each]),
      );
      const ways = new ShortestWays([...links.values()]);
      const found = ways.between('n0', 'n1', { atMost: 4, limit: 1_000 }).map(told);
      expect(found).toEqual(everyShortest([...links.values()], 'n0', 'n1', 4));
      compared += found.length;
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('are told in parts as they are at once', () => {
    const links = ['m', 'n', 'o', 'p', 'q'].flatMap((node) => [link('a', node), link(node, 'z')]);
    const ways = new ShortestWays(links);
    const all = ways.between('a', 'z', { atMost: 4, limit: 10 });
    const parts = [0, 2, 4, 6].flatMap((offset) => ways.between('a', 'z', { atMost: 4, limit: 2, offset }));
    expect(all).toHaveLength(5);
    expect(parts).toEqual(all);
  });

  it('are found among very many without going all of them', () => {
    const layers = Array.from({ length: 9 }, (_, layer) => Array.from({ length: 20 }, (_each, n) => `l${layer}-${n}`));
    const links = layers.flatMap((layer, index) =>
      layer.flatMap((node) => (layers[index + 1] ?? ['end']).map((next) => link(node, next))),
    );
    const ways = new ShortestWays([...links, ...(layers[0] ?? []).map((node) => link('start', node))]);
    // There are 20 to the ninth power of them.
    expect(ways.between('start', 'end', { atMost: 10, limit: 3 }).map(({ nodes }) => nodes.at(-2))).toEqual([
      'l8-0',
      'l8-1',
      'l8-10',
    ]);
  });
});
