import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolders, readData } from '../../loaders/load/load-from-data.ts';
import { openWorld, root, type World } from '../support/world.ts';
import { SlowMoney } from './slow-money.ts';
import { STAGES } from './summary-by-year.ts';

const lines = new SlowMoney(readData(dataFolders(`${root}data`)).rows).lines();
const years = [...new Set(lines.map(({ fiscalYear }) => fiscalYear))].sort();
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Sums by group, of lines that are counted; groups of none stand under the key that the API has for it. */
function groupsOf(stage: string, fiscalYear: number, groupBy: string, none: string): Record<string, number> {
  const found: Record<string, number> = {};
  for (const line of lines.filter((each) => each.stage === stage && each.fiscalYear === fiscalYear)) {
    const groups = line.groups[groupBy] ?? [];
    for (const key of groups.length > 0 ? groups : [none]) found[key] = (found[key] ?? 0) + (line.counted ?? 0);
  }
  return found;
}

describe('what is stored as sums, beside a walk through the graph for each line', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(STAGES)('%s: totals of every year, and what is left out of them', async (stage) => {
    for (const fiscalYear of years) {
      const own = lines.filter((line) => line.stage === stage && line.fiscalYear === fiscalYear);
      for (const rest of ['', 'programs { id }']) {
        const { it: told } = await world.data(
          `{ it: budgetSummary(groupBy: OUTCOME, stage: ${stage}, fiscalYear: ${fiscalYear}) { amount leftOut { reason amount } ${rest} } }`,
        );
        expect(told.amount, `${fiscalYear}`).toBe(sum(own.map(({ counted }) => counted ?? 0)));
        const left = own.filter(({ counted, reason }) => counted === null || reason !== null);
        const amounts = left.flatMap(({ amount, counted }) => (amount === null ? [] : [amount - (counted ?? 0)]));
        expect(sum(told.leftOut.map(({ amount }: any) => amount ?? 0)), `${fiscalYear}`).toBe(sum(amounts));
      }
    }
  });

  it.each([
    ['OUTCOME', 'outcome', (key: string) => `[${key}]`, true],
    ['RECIPIENT', 'recipient', (key: string) => `["${key}"]`, false],
    ['IMPLEMENTER', 'implementer', (key: string) => `["${key}"]`, false],
  ] as const)(
    'a filter by one of the groups by %s gives what the group has',
    async (groupBy, filter, written, isOfWholes) => {
      let compared = 0;
      const figures = '{ amount change }';
      for (const stage of STAGES) {
        for (const fiscalYear of years) {
          const asked = `groupBy: ${groupBy}, stage: ${stage}, fiscalYear: ${fiscalYear}`;
          const { it: told } = await world.data(`{ it: budgetSummary(${asked}) { groups { key amount change } } }`);
          const known = told.groups.filter(({ key }: any) => !key.startsWith('none:'));
          if (known.length === 0) continue;
          const filtered = await world.data(
            `{ ${known.map(({ key }: any, at: number) => `f${at}: budgetSummary(${asked}, filter: { ${filter}: ${written(key)} }) ${figures}`).join(' ')} }`,
          );
          for (const [at, { key, amount, change }] of known.entries()) {
            const one = filtered[`f${at}`];
            // Bodies of a part that is only a part of what the filter lets through: then more than the group is told.
            if (!isOfWholes && one.amount !== amount) continue;
            expect({ key, ...one }, `${stage} ${fiscalYear}`).toEqual({ key, amount, change });
            compared += 1;
          }
        }
      }
      expect(compared).toBeGreaterThan(20);
    },
  );

  it.each([
    ['ITEM', 'none:item'],
    ['RECIPIENT', 'none:recipient'],
    ['IMPLEMENTER', 'none:implementer'],
    ['TAG', 'none:tag'],
    ['OUTCOME', 'UNKNOWN'],
  ])('groups by %s, at every stage of every year', async (groupBy, none) => {
    let compared = 0;
    for (const stage of STAGES) {
      for (const fiscalYear of years) {
        const { it: told } = await world.data(
          `{ it: budgetSummary(groupBy: ${groupBy}, stage: ${stage}, fiscalYear: ${fiscalYear}) { groups { key amount } } }`,
        );
        const groups = Object.fromEntries(told.groups.map(({ key, amount }: any) => [key, amount]));
        expect(groups, `${stage} ${fiscalYear}`).toEqual(groupsOf(stage, fiscalYear, groupBy, none));
        compared += Object.keys(groups).length;
      }
    }
    expect(compared).toBeGreaterThan(30);
  });

  it('divisions that run a programme, at every stage of every year', async () => {
    for (const stage of STAGES) {
      for (const fiscalYear of years) {
        const { it: told } = await world.data(
          `{ it: budgetSummary(groupBy: DIVISION, stage: ${stage}, fiscalYear: ${fiscalYear}) { groups { key amount } } }`,
        );
        const slow = groupsOf(stage, fiscalYear, 'DIVISION', 'none');
        for (const [key, amount] of Object.entries(slow).filter(([each]) => each !== 'none'))
          expect(told.groups.find((group: any) => group.key === key)?.amount, `${stage} ${fiscalYear} ${key}`).toBe(
            amount,
          );
      }
    }
  });

  it.each(STAGES)('%s: what is stored as a flow is what its lines give, in every year', async (stage) => {
    const asked =
      'fiscalYear stage total programCount nodes { key name nameEn kind } leftOut { reason amount programCount }';
    for (const year of [...years, Math.max(...years) + 1, null]) {
      const given = `stage: ${stage}${year === null ? '' : `, fiscalYear: ${year}`}`;
      const { stored } = await world.data(
        `{ stored: moneyFlow(${given}) { ${asked} links { source target value programCount } } }`,
      );
      // Links that name their programmes are made from the lines.
      const { shaped } = await world.data(
        `{ shaped: moneyFlow(${given}) { ${asked} links { source target value programCount programs { id } } } }`,
      );
      for (const link of shaped.links) {
        expect(link.programs).toHaveLength(link.programCount);
        delete link.programs;
      }
      expect(stored, given).toEqual(shaped);
      const own = lines.filter((line) => line.stage === stage && line.fiscalYear === stored.fiscalYear);
      expect(stored.total, given).toBe(sum(own.map(({ counted }) => Math.max(0, counted ?? 0))));
      expect(stored.links.length > 0, given).toBe(stored.total > 0);
    }
  });

  it('what flows to an item is what the surest links say', async () => {
    const { moneyFlow } = await world.data('{ moneyFlow { total links { target value } } }');
    const flowing = lines.filter(
      (line) => line.stage === 'REQUEST' && line.fiscalYear === 2025 && (line.counted ?? 0) > 0,
    );
    expect(moneyFlow.total).toBe(sum(flowing.map(({ counted }) => counted ?? 0)));
    const none = moneyFlow.links.filter(({ target }: any) => target === 'none:item').map(({ value }: any) => value);
    const bare = flowing.filter(({ groups }) => groups['ITEM']?.length === 0);
    expect(sum(none)).toBe(sum(bare.map(({ counted }) => counted ?? 0)));
  });
});
