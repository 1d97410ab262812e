import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readResolved } from '../../src/graph/resolved-file.ts';
import { openWorld, type World } from '../support/world.ts';

const { rows } = readResolved(inject('graphs').whole.rows);
const pairOf = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;
const byPair = new Map(
  rows.relationships.filter(({ type }) => type === 'CARRIES').map((link) => [pairOf(link), link] as const),
);
const isCandidate = (pair: string) => Number(byPair.get(pair)?.properties['confidence'] ?? 1) < 0.6;

describe('ways between organisations', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const stepsOf = async (from: string, to: string): Promise<any[]> => {
    const { path } = await world.data(
      `query ($from: String!, $to: String!) { path(from: $from, to: $to, limit: 100) {
        length nodes { id } steps { type forward basis from { id } to { id } evidence { startLine } } } }`,
      { from, to },
    );
    for (const { length, nodes, steps } of path) {
      expect(steps).toHaveLength(length);
      expect(steps.map((step: any) => step.from.id)).toEqual(nodes.slice(0, -1).map(({ id }: any) => id));
      expect(steps.map((step: any) => step.to.id)).toEqual(nodes.slice(1).map(({ id }: any) => id));
    }
    return path.flatMap(({ steps }: any) => steps);
  };

  it('go over links to the strategy that are sure, and over no candidate', async () => {
    const runners = rows.relationships.filter(({ type }) => type === 'ADMINISTERED_BY');
    const told = new Map<string, any>();
    const from = new Set(
      runners.filter(({ from }) => [...byPair.values()].some((link) => link.from === from)).map(({ to }) => to),
    );
    for (const runner of from) {
      for (const to of ['org:jica', 'org:who', 'org:gavi', 'org:amed']) {
        if (runner === to) continue;
        for (const step of await stepsOf(runner, to)) {
          if (step.type === 'CARRIES')
            told.set(step.forward ? `${step.from.id} ${step.to.id}` : `${step.to.id} ${step.from.id}`, step);
        }
      }
    }
    expect([...byPair.keys()].filter(isCandidate).length).toBeGreaterThan(10);
    expect(told.size).toBeGreaterThan(0);
    for (const [pair, step] of told) {
      expect(isCandidate(pair), pair).toBe(false);
      expect(step.basis, pair).toBe(byPair.get(pair)?.properties['basis']);
    }
  });

  it('read what connects nodes once, and then what stands on the ways that are told', async () => {
    await stepsOf('AMED', 'METI');
    world.calls.length = 0;
    await stepsOf('JICA', 'METI');
    expect(world.calls).toHaveLength(1);
  });
});
