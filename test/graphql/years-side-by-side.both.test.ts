import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedOf, STORES } from '../support/stores.ts';
import { openWorld, type World } from '../support/world.ts';
import { FILTERS, STAGES, yearsBeside } from './summary-by-year.ts';

describe.each(STORES)('years side by side on %s', (_store, settings) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(settings);
  });
  afterAll(() => world.close());

  it.each(askedOf(settings, STAGES, 5))('at the stage %s, each is what its own summary tells', async (stage) => {
    for (const isNaming of [false, true]) {
      const { told, alone, years, together } = await yearsBeside(world, stage, null, isNaming);
      expect(told).toEqual(alone);
      expect(years).toEqual([...years].sort().reverse());
      const amounts = Object.values(told).map(({ amount }) => amount);
      expect(together.amount).toBe(amounts.reduce((a, b) => a + b, 0));
    }
  });

  it.each(askedOf(settings, FILTERS, 18))('of the programmes that %s lets through in each year', async (filter) => {
    for (const stage of ['REQUEST', 'INITIAL']) {
      const { told, alone, together } = await yearsBeside(world, stage, filter, true);
      expect(told).toEqual(alone);
      const ids = new Set(Object.values(told).flatMap(({ programs }) => programs.map(({ id }: any) => id)));
      expect(new Set(together.programs.map(({ id }: any) => id))).toEqual(ids);
    }
  });

  it('of several years, and of the one that is asked for', async () => {
    const { initial, one, none } = await world.data(`{
      initial: budgetSummary(groupBy: YEAR, stage: INITIAL) { fiscalYear groups { key label } }
      one: budgetSummary(groupBy: YEAR, stage: INITIAL, fiscalYear: 2022) { fiscalYear amount groups { key amount } }
      none: budgetSummary(groupBy: YEAR, stage: INITIAL, fiscalYear: 1999) { fiscalYear amount groups { key } }
    }`);
    expect(initial.groups.map(({ key }: any) => key)).toEqual(['2024', '2023', '2022', '2021']);
    expect(initial.groups[0].label).toBe('令和6年度');
    expect(initial.fiscalYear).toBe(2024);
    expect(one.groups).toEqual([{ key: '2022', amount: one.amount }]);
    expect(one.fiscalYear).toBe(2022);
    expect(none).toEqual({ fiscalYear: 1999, amount: 0, groups: [] });
  });
});
