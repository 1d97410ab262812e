import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENT } from '../support/extent.ts';
import { askedOf, STORES } from '../support/stores.ts';
import { openWorld, type World } from '../support/world.ts';
import { FILTERS, STAGES } from './summary-by-year.ts';

const YEARS = [2021, 2022, 2023, 2024, 2025];

/** A condition as text of GraphQL, between braces. */
type Condition = string;

/** From a group's key to the condition that asks for it. */
const BY_KEY: Readonly<Record<string, (key: string) => Condition>> = {
  MINISTRY: (key) => `division: ["${key}"]`,
  BUREAU: (key) => `division: ["${key}"]`,
  DIVISION: (key) => `division: ["${key}"]`,
  ITEM: (key) => (key === 'none:item' ? 'inStrategy: false' : `item: [${key.slice('item:'.length)}]`),
  TAG: (key) => `tag: [${key}]`,
  RECIPIENT: (key) => `recipient: ["${key}"]`,
  IMPLEMENTER: (key) => `implementer: ["${key}"]`,
  OUTCOME: (key) => `outcome: [${key}]`,
};
/** Groups that hold the programmes that the condition lets through, and not the money of some of their parts alone. */
const OF_WHOLES = new Set(['MINISTRY', 'TAG', 'OUTCOME']);

interface Asked {
  stage: string;
  year: number;
  condition: Condition;
}
interface Told {
  sum: { amount: number; programCount: number; programs: { id: string }[]; leftOut: { programs: { id: string }[] }[] };
  ofArguments: { amount: number; programCount: number };
  [list: string]: any;
}

const idsOf = (programs: readonly { id: string }[]): string[] => programs.map(({ id }) => id);

describe.each(STORES)('a list of programmes and a sum with the same filter on %s', (_store, settings) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(settings);
  });
  afterAll(() => world.close());

  /** A sum, and the lists of what is counted in it and of what is not, the first page of each. */
  const ask = ({ stage, year, condition }: Asked): Promise<Told> => {
    const filter = `stage: ${stage}, fiscalYear: ${year}, ${condition}`;
    const summary = `budgetSummary(groupBy: OUTCOME, stage: ${stage}, fiscalYear: ${year}, filter:`;
    const page = 'totalCount pageInfo { hasNextPage endCursor }';
    return world.data<Told>(`{
      sum: ${summary} { ${filter} }) { amount programCount programs { id } leftOut { programs { id } } }
      ofArguments: ${summary} { ${condition} }) { amount programCount }
      counted: programs(first: 100, filter: { ${filter}, counted: true }) { ${page} nodes { id countedBudget(fiscalYear: ${year}, stage: ${stage}) { countedAmount } } }
      uncounted: programs(first: 100, filter: { ${filter}, counted: false }) { ${page} nodes { id } }
      all: programs(first: 0, filter: { ${filter} }) { totalCount }
    }`);
  };

  /** The pages of the counted ones behind the first. */
  async function restOf({ stage, year, condition }: Asked, told: Told): Promise<any[]> {
    const nodes = [];
    for (let { pageInfo } = told['counted']; pageInfo.hasNextPage; ) {
      const { programs } = await world.data(
        `{ programs(first: 100, after: ${JSON.stringify(pageInfo.endCursor)}, filter: { stage: ${stage}, fiscalYear: ${year}, ${condition}, counted: true }) {
          pageInfo { hasNextPage endCursor } nodes { id countedBudget(fiscalYear: ${year}, stage: ${stage}) { countedAmount } } } }`,
      );
      nodes.push(...programs.nodes);
      pageInfo = programs.pageInfo;
    }
    return nodes;
  }

  async function agree(asked: Asked): Promise<number> {
    const told = await ask(asked);
    const { sum, counted, uncounted, all, ofArguments } = told;
    const at = JSON.stringify(asked);
    const nodes = [...counted.nodes, ...(await restOf(asked, told))];
    expect(idsOf(nodes), at).toEqual(idsOf(sum.programs));
    expect(counted.totalCount, at).toBe(sum.programCount);
    // The list adds up to the sum.
    const amounts = nodes.flatMap(({ countedBudget }) => countedBudget.map(({ countedAmount }: any) => countedAmount));
    expect(
      amounts.reduce((total: number, amount: number) => total + amount, 0),
      at,
    ).toBe(sum.amount);
    // What has an amount there and is not added is told as left out.
    expect(counted.totalCount + uncounted.totalCount, at).toBe(all.totalCount);
    const leftOut = sum.leftOut.flatMap(({ programs }) => idsOf(programs));
    for (const id of idsOf(uncounted.nodes)) expect(leftOut, at).toContain(id);
    // Bounds are those of the year and stage that the filter itself gives.
    if (!/Amount|fiscalYear|stage/.test(asked.condition))
      expect(ofArguments, at).toEqual({ amount: sum.amount, programCount: sum.programCount });
    return sum.programCount;
  }

  const everywhere = (condition: Condition): Asked[] =>
    STAGES.flatMap((stage) => YEARS.map((year) => ({ stage, year, condition })));

  it.each(askedOf(settings, STAGES, 3))('%s of each year, of all programmes', async (stage) => {
    const found = await Promise.all(
      everywhere('')
        .filter((asked) => asked.stage === stage)
        .map(agree),
    );
    expect(Math.max(...found)).toBeGreaterThan(10);
  });

  it.each(askedOf(settings, FILTERS, 10))('each stage of each year, of what %s lets through', async (filter) => {
    const condition = filter.slice(1, -1).trim();
    // Where a filter gives a year or stage of its own, that is asked of both.
    if (/fiscalYear|stage/.test(condition)) return;
    for (const asked of askedOf(settings, everywhere(condition), 9)) await agree(asked);
  });

  it.each(askedOf(settings, Object.keys(BY_KEY), 3))(
    'each stage of each year, of every group by %s',
    async (groupBy) => {
      const conditionOf = BY_KEY[groupBy] as (key: string) => Condition;
      let compared = 0;
      for (const { stage, year } of askedOf(settings, everywhere(''), 7)) {
        const { budgetSummary: summary } = await world.data(
          `{ budgetSummary(groupBy: ${groupBy}, stage: ${stage}, fiscalYear: ${year}) { groups { key amount programCount programs { id } } } }`,
        );
        const groups = summary.groups.filter(({ key }: any) => !key.startsWith('none:'));
        // Of the many divisions and bodies some, and others of another stage and year.
        const most = EXTENT === 'all' ? groups.length : 5;
        for (const { key, programs } of groups.slice(compared % 3, (compared % 3) + most)) {
          const asked = { stage, year, condition: conditionOf(key) };
          await agree(asked);
          if (OF_WHOLES.has(groupBy)) expect(idsOf((await ask(asked)).sum.programs), key).toEqual(idsOf(programs));
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(settings ? 0 : 5);
    },
  );

  /** Ids of all that a list has, page by page. */
  async function listed({ stage, year, condition }: Asked): Promise<string[]> {
    const found: string[] = [];
    for (let after: string | null = null, goesOn = true; goesOn; ) {
      const filter = `stage: ${stage}, fiscalYear: ${year}, counted: true, ${condition}`;
      const { programs }: any = await world.data(
        `query ($after: String) { programs(first: 100, after: $after, filter: { ${filter} }) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      found.push(...idsOf(programs.nodes));
      after = programs.pageInfo.endCursor;
      goesOn = programs.pageInfo.hasNextPage;
    }
    return found;
  }

  it.each(askedOf(settings, Object.keys(BY_KEY), 3))(
    'every group by %s of each stage of each year is the list with its condition but for those that it names',
    async (groupBy) => {
      let [groupsSeen, byParts, elsewhere] = [0, 0, 0];
      for (const { stage, year } of askedOf(settings, everywhere(''), 7)) {
        const asked = `budgetSummary(groupBy: ${groupBy}, stage: ${stage}, fiscalYear: ${year})`;
        const { budgetSummary: summary } = await world.data(
          `{ ${asked} { programs { id } groups { key programs { id } byPartsAlone inOtherGroups } } }`,
        );
        for (const { key, programs, byPartsAlone, inOtherGroups } of summary.groups) {
          const at = `${groupBy} ${stage} ${year} ${key}`;
          // What is named is named of what the same answer has.
          expect(idsOf(programs), at).toEqual(expect.arrayContaining(byPartsAlone));
          expect(idsOf(summary.programs), at).toEqual(expect.arrayContaining(inOtherGroups));
          if (key.startsWith('none:') && key !== 'none:item') {
            expect([byPartsAlone, inOtherGroups], at).toEqual([[], []]);
            continue;
          }
          const condition = (BY_KEY[groupBy] as (key: string) => Condition)(key);
          const wholes = idsOf(programs).filter((id) => !byPartsAlone.includes(id));
          expect([...wholes, ...inOtherGroups].sort(), at).toEqual((await listed({ stage, year, condition })).sort());
          groupsSeen += 1;
          byParts += byPartsAlone.length;
          elsewhere += inOtherGroups.length;
        }
      }
      expect(groupsSeen).toBeGreaterThan(settings && EXTENT !== 'all' ? 0 : 5);
      // Else nothing would show that they are told.
      if (!settings) {
        expect(byParts > 0, groupBy).toBe(['DIVISION', 'RECIPIENT', 'ITEM'].includes(groupBy));
        expect(elsewhere > 0, groupBy).toBe(['BUREAU', 'DIVISION', 'ITEM'].includes(groupBy));
      }
    },
    120_000,
  );

  it.each(
    askedOf(
      settings,
      [
        ['DIVISION', 'inStrategy: true', 0.6],
        ['BUREAU', 'isNew: false', 0.6],
        ['ITEM', 'isNew: false', 0.3],
        ['ITEM', '', 0.9],
      ] as const,
      2,
    ),
  )('so is every group by %s of what %s lets through, of links from %d on', async (groupBy, filter, minConfidence) => {
    let told = 0;
    for (const [stage, year] of [
      ['REQUEST', 2025],
      ['INITIAL', 2024],
    ] as const) {
      const { budgetSummary: summary } = await world.data(
        `{ budgetSummary(groupBy: ${groupBy}, stage: ${stage}, fiscalYear: ${year}, minConfidence: ${minConfidence}, filter: { ${filter} }) {
          groups { key programs { id } byPartsAlone inOtherGroups } } }`,
      );
      for (const { key, programs, byPartsAlone, inOtherGroups } of summary.groups) {
        if (key.startsWith('none:') && key !== 'none:item') continue;
        const condition = `${(BY_KEY[groupBy] as (key: string) => Condition)(key)}, ${filter}`;
        const wholes = idsOf(programs).filter((id) => !byPartsAlone.includes(id));
        expect([...wholes, ...inOtherGroups].sort(), key).toEqual((await listed({ stage, year, condition })).sort());
        told += byPartsAlone.length + inOtherGroups.length;
      }
    }
    expect(told).toBeGreaterThan(0);
  });

  it('names none of them where no condition asks for a group', async () => {
    for (const groupBy of ['SECTION', 'YEAR']) {
      const { budgetSummary: summary } = await world.data(
        `{ budgetSummary(groupBy: ${groupBy}, stage: REQUEST) { groups { byPartsAlone inOtherGroups parts { byPartsAlone inOtherGroups } } } }`,
      );
      expect(summary.groups.length).toBeGreaterThan(0);
      const told = summary.groups.flatMap((group: any) => [group, ...group.parts]);
      expect(told.flatMap(({ byPartsAlone, inOtherGroups }: any) => [...byPartsAlone, ...inOtherGroups])).toEqual([]);
    }
  });

  it.each(
    askedOf(
      settings,
      [
        'division: ["厚生労働省"], isNew: false',
        'item: [1, 2, 3, 11], division: ["医政局"]',
        'inStrategy: true, outcome: [AS_REQUESTED, CUT, RAISED]',
        'inStrategy: false, text: "事業"',
        'recipient: ["WHO", "Gavi"], minAmount: 1000000',
        'document: ["document:mhlw-budget-request-2025"], maxAmount: 500000000',
      ],
      3,
    ),
  )('each stage of each year, of what two conditions let through: %s', async (condition) => {
    for (const asked of askedOf(settings, everywhere(condition), 9)) await agree(asked);
  });
});
