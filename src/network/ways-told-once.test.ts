import { expect, it } from 'vitest';
import { ShortestWays } from './shortest-ways.ts';
import { waysToldOnce } from './ways-told-once.ts';

const link = (from: string, to: string, type = 'PART_OF', key = '') => ({ from, to, type, key });

it('tells what ways share once, and each way in its own order', () => {
  const links = [link('a', 'm'), link('a', 'n'), link('z', 'm', 'OVERSEES'), link('m', 'z', 'CITES'), link('n', 'z')];
  const ways = new ShortestWays(links).between('a', 'z', { atMost: 10, limit: 10 });
  const { nodes, steps, ways: told } = waysToldOnce(ways);
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'm', 'z', 'n']);
  expect(steps).toHaveLength(links.length);
  expect(told.map(({ nodes: places }) => places.map((place) => nodes[place]?.id))).toEqual(
    ways.map((way) => way.nodes),
  );
  for (const [index, way] of ways.entries()) {
    const own = told[index]?.steps.map((place) => steps[place]) ?? [];
    expect(own.map((step) => [step?.at, step?.next])).toEqual(
      way.steps.map((_step, place) => [way.nodes[place], way.nodes[place + 1]]),
    );
    expect(own.map((step) => [step?.type, step?.isForward])).toEqual(
      way.steps.map(({ link: { type }, isForward }) => [type, isForward]),
    );
  }
});
