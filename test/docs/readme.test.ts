import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXPECTED } from '../../src/env.ts';
import { ERROR_CODES } from '../../src/errors.ts';
import { openWorld, root, type World } from '../support/world.ts';

const readme = readFileSync(`${root}README.md`, 'utf8');
const queries = [...readme.matchAll(/^ {4}\{[\s\S]*?(?=\n\n)/gm)].map(([block]) => block);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the README', () => {
  it.each(Object.keys(ERROR_CODES))('explains the error code %s', (code) => {
    expect(readme).toContain(`\`${code}\``);
  });

  it.each(Object.keys(EXPECTED).filter((name) => name !== 'CI'))('explains the variable %s', (name) => {
    expect(readme).toContain(`\`${name}\``);
  });

  it('names every command', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };
    const internal = /^(prestart|predev|prepare|build.*|check:.*)$/;
    for (const name of Object.keys(scripts).filter((name) => !internal.test(name)))
      expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('has queries that are answered', async () => {
    expect(queries).toHaveLength(5);
    for (const query of queries) await world.data(query);
  });

  it('tells the numbers that the graph has', async () => {
    const [shared, pairs, amr] = await Promise.all(queries.slice(0, 3).map((query) => world.data(query)));
    expect(shared?.['sharedInitiatives'].totalCount).toBe(12);
    expect(pairs?.['collaborations'].nodes.map((pair: any) => pair.shared)).toEqual([39, 34, 32, 21]);
    expect(pairs?.['collaborations'].nodes[0].items).toHaveLength(12);
    const programs = amr?.['strategyItem'].programs.edges.map(({ node }: any) => [
      node.requestAmount,
      node.previousAmount,
    ]);
    expect(programs).toEqual([
      [150_000_000, 250_000_000],
      [150_000_000, 140_000_000],
    ]);
    const { bureau, path, ...outcomes } = await world.data(`{
      bureau: programs(filter: { outcome: OUT_OF_SCOPE }) { totalCount }
      moved: programs(filter: { outcome: MOVED_TO_SUPPLEMENTARY }) { totalCount }
      cut: programs(filter: { outcome: CUT }) { totalCount }
      split: programs(filter: { outcome: SPLIT }) { totalCount }
      raised: programs(filter: { outcome: RAISED }) { totalCount }
      given: programs(filter: { outcome: AS_REQUESTED }) { totalCount }
      path(from: "AMED", to: "METI") { length }
    }`);
    expect(Object.values(outcomes).map((answer: any) => answer.totalCount)).toEqual([20, 11, 7, 3, 10]);
    expect(bureau.totalCount).toBe(77);
    expect(path[0].length).toBe(4);
  });
});
