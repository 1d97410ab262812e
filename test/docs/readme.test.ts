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
    const internal = /^(pre\w+|build.*|check:.*)$/;
    for (const name of Object.keys(scripts).filter((name) => !internal.test(name)))
      expect(readme).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it('has queries that are answered', async () => {
    expect(queries).toHaveLength(7);
    for (const query of queries) await world.data(query);
  });

  it('tells the numbers that the graph has', async () => {
    const [shared, pairs, amr] = await Promise.all(queries.slice(0, 3).map((query) => world.data(query)));
    expect(shared?.['sharedInitiatives'].totalCount).toBe(12);
    expect(pairs?.['collaborations'].nodes.map((pair: any) => pair.shared)).toEqual([39, 34, 32, 21]);
    expect(pairs?.['collaborations'].nodes[0].items).toHaveLength(12);
    const { amount, groups } = amr?.['budgetSummary'] ?? {};
    expect(groups.map((group: any) => [group.labelEn, group.amount, group.programCount])).toEqual([
      ['Ministry of Health, Labour and Welfare', 2_390_292_000, 4],
      ['Ministry of Agriculture, Forestry and Fisheries', 868_255_000, 3],
      ['Cabinet Secretariat', 284_216_000, 1],
    ]);
    expect(amount).toBe(3_542_763_000);
    const { bureau, path, ...outcomes } = await world.data(`{
      bureau: programs(filter: { outcome: OUT_OF_SCOPE, document: ["document:mhlw-budget-request-2025"] }) { totalCount }
      moved: programs(filter: { outcome: MOVED_TO_SUPPLEMENTARY }) { totalCount }
      cut: programs(filter: { outcome: CUT }) { totalCount }
      split: programs(filter: { outcome: SPLIT }) { totalCount }
      raised: programs(filter: { outcome: RAISED }) { totalCount }
      given: programs(filter: { outcome: AS_REQUESTED }) { totalCount }
      path(from: "AMED", to: "METI") { length }
    }`);
    expect(Object.values(outcomes).map((answer: any) => answer.totalCount)).toEqual([20, 11, 7, 3, 10]);
    expect(bureau.totalCount).toBe(85);
    expect(path[0].length).toBe(4);
  });
});
