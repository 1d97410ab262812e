import { describe, expect, it } from 'vitest';
import { measuresOf } from './measured.ts';
import { measureNetwork } from './measures.ts';

const link = (source: string, target: string, weight = 1) => ({ source, target, weight });

describe('measures of a network', () => {
  it('put the middle of a way between its ends', () => {
    expect(
      measureNetwork({ nodes: ['a', 'b', 'c', 'd'], links: [link('a', 'b', 5), link('b', 'c', 2)] }),
    ).toMatchObject([
      { degree: 1, weight: 5, betweenness: 0 },
      { degree: 2, weight: 7, betweenness: 0.333333 },
      { degree: 1, weight: 2, betweenness: 0 },
      { degree: 0, weight: 0, betweenness: 0 },
    ]);
  });

  it('find the groups that hang together, numbered by their first members', () => {
    const triangle = (a: string, b: string, c: string) => [link(a, b, 9), link(b, c, 9), link(a, c, 9)];
    const nodes = ['a', 'b', 'c', 'x', 'y', 'z'];
    const links = [...triangle('a', 'y', 'z'), ...triangle('b', 'c', 'x'), link('a', 'b')];
    expect(measureNetwork({ nodes, links }).map(({ community }) => community)).toEqual([1, 2, 2, 2, 1, 1]);
  });

  it.each([0, 1, 2])('take %i nodes without links', (count) => {
    const nodes = ['a', 'b'].slice(0, count);
    expect(measureNetwork({ nodes, links: [] })).toHaveLength(count);
  });

  it('are computed once for each network, and anew for another', () => {
    const structure = { nodes: ['a', 'b'], links: [link('a', 'b')] };
    expect(measuresOf(structure)).toBe(measuresOf(structuredClone(structure)));
    expect(measuresOf({ ...structure, links: [link('a', 'b', 2)] })[0]?.weight).toBe(2);
    for (let number = 0; number < 100; number += 1) measuresOf({ nodes: [`n${number}`], links: [] });
    expect(measuresOf(structure)).toEqual(measureNetwork(structure));
  });
});
