import { describe, expect, it } from 'vitest';
import { networkCentrality } from './centrality.ts';
import { centralityOf } from './kept-centrality.ts';

const link = (source: string, target: string, weight = 1) => ({ source, target, weight });

describe('centrality in a network', () => {
  it('put the middle of a way between its ends', () => {
    expect(
      networkCentrality({ nodes: ['a', 'b', 'c', 'd'], links: [link('a', 'b', 5), link('b', 'c', 2)] }),
    ).toMatchObject([
      { degree: 1, weight: 5, betweenness: 0 },
      { degree: 2, weight: 7, betweenness: 0.333333 },
      { degree: 1, weight: 2, betweenness: 0 },
      { degree: 0, weight: 0, betweenness: 0 },
    ]);
  });

  it('find the groups that share most, numbered by their first members', () => {
    const triangle = (a: string, b: string, c: string) => [link(a, b, 9), link(b, c, 9), link(a, c, 9)];
    const nodes = ['a', 'b', 'c', 'x', 'y', 'z'];
    const links = [...triangle('a', 'y', 'z'), ...triangle('b', 'c', 'x'), link('a', 'b')];
    expect(networkCentrality({ nodes, links }).map(({ community }) => community)).toEqual([1, 2, 2, 2, 1, 1]);
  });

  it.each([0, 1, 2])('take %i nodes without links', (count) => {
    const nodes = ['a', 'b'].slice(0, count);
    expect(networkCentrality({ nodes, links: [] })).toHaveLength(count);
  });

  it('are computed once for each network, and anew for another', () => {
    const structure = { nodes: ['a', 'b'], links: [link('a', 'b')] };
    expect(centralityOf(structure)).toBe(centralityOf(structuredClone(structure)));
    expect(centralityOf({ ...structure, links: [link('a', 'b', 2)] })[0]?.weight).toBe(2);
    for (let number = 0; number < 100; number += 1) centralityOf({ nodes: [`n${number}`], links: [] });
    expect(centralityOf(structure)).toEqual(networkCentrality(structure));
  });
});
