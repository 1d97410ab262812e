import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORES } from '../support/stores.ts';
import { openWorld, type World } from '../support/world.ts';

describe.each(STORES)('the years of programmes that a search finds, on %s', (_store, settings) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(settings);
  });
  afterAll(() => world?.close());

  it('are those of programmes alone, among hits of all types', async () => {
    const { search } = await world.data(`{ search(query: "CARB-X", first: 10) { nodes {
      __typename ... on BudgetProgram { years { fiscalYear request documents { id } } } } } }`);
    const [program] = search.nodes.filter((node: any) => node.__typename === 'BudgetProgram');
    const { request, documents } = program.years.find((year: any) => year.fiscalYear === 2025);
    expect(request).toBeGreaterThan(100_000_000);
    expect(documents.map(({ id }: any) => id)).toContain('document:mhlw-budget-request-2025');
    expect(search.nodes.length).toBeGreaterThan(1);
  });
});
