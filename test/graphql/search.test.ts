import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function search(query: string, types?: string[]) {
  const data = await world.data(
    'query ($query: String!, $types: [SearchType!]) { search(query: $query, types: $types, first: 20) { totalCount edges { score name highlights node { id __typename } } } }',
    { query, ...(types ? { types } : {}) },
  );
  return data['search'].edges as {
    score: number;
    name: string;
    highlights: string[];
    node: { id: string; __typename: string };
  }[];
}

describe('search', () => {
  it.each([
    ['厚労', 'org:mhlw'],
    ['ＭＨＬＷ', 'org:mhlw'],
    ['mhlw', 'org:mhlw'],
    ['Gavi', 'org:gavi'],
    ['ｸﾞﾛｰﾊﾞﾙﾌｧﾝﾄﾞ', 'org:global-fund'],
    ['Japan International Cooperation Agency', 'org:jica'],
    ['国際協力機構', 'org:jica'],
    ['國際協力機構', 'org:jica'],
    ['厚生勞働省', 'org:mhlw'],
    ['經濟産業省', 'org:meti'],
    ['antimicrobial', 'item:11'],
  ])('%s finds %s first', async (query, id) => {
    const [first] = await search(query);
    expect(first?.node.id).toBe(id);
  });

  it('puts exact names before beginnings, those before what contains them, and never a worse score before a better one', async () => {
    const hits = await search('グローバルファンド');
    expect(hits[0]?.name).toBe('グローバルファンド');
    expect(hits[1]?.name.startsWith('グローバルファンド')).toBe(true);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('marks the place', async () => {
    const [first] = await search('厚労');
    expect(first?.highlights).toContain('«厚労»省');
  });

  it('keeps to the types asked for', async () => {
    const hits = await search('AMR', ['POLICY', 'STRATEGY_ITEM']);
    expect(new Set(hits.map(({ node }) => node.__typename))).toEqual(new Set(['StrategyItem', 'Policy']));
  });

  it('finds nothing for what is nowhere', async () => {
    expect(await search('ｘｙｚｚｙ')).toEqual([]);
  });
});
