import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolders, readData } from '../../loaders/load/load-from-data.ts';
import { openWorld, root, type World } from '../support/world.ts';
import { STAGES } from './summary-by-year.ts';

const { nodes, relationships } = readData(dataFolders(`${root}data`)).rows;
const byId = new Map(nodes.map((node) => [node.id, node.properties]));
const programs = nodes.filter(({ type }) => type === 'BudgetProgram');
const years = [2021, 2022, 2023, 2024, 2025];
const NOT_OWN = ['PUBLIC_MONEY', 'SHARE_BY_MINISTRY', 'SUBTOTAL', 'LARGER_SUM', 'OTHER_AMOUNT'];

/** What the relationships of a type that begin or end at a node lead to. */
const linesOf = (program: string) =>
  relationships
    .filter(({ type, from }) => type === 'HAS_BUDGET' && from === program)
    .map(({ to }) => byId.get(to) as Record<string, unknown>);

/** Programmes that a walk over lines and links finds. */
function found(holds: (program: (typeof programs)[number]) => boolean): string[] {
  return programs
    .filter(holds)
    .map(({ id }) => id)
    .sort();
}

describe('what lists of programmes are narrowed by, beside a walk over their lines and links', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  async function listed(filter: string): Promise<string[]> {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const { programs: page } = await world.data(
        `{ programs(level: [PROGRAM, COMPONENT], filter: ${filter}, first: 100${after}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      );
      ids.push(...page.nodes.map(({ id }: any) => id));
      if (page.pageInfo.hasNextPage !== true) {
        expect(ids).toHaveLength(page.totalCount);
        return ids.sort();
      }
      after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
    }
  }

  it.each(STAGES)('%s: programmes that have an amount, of any year and of each', async (stage) => {
    const has = (program: string, year: number | null) =>
      linesOf(program).some(
        (line) =>
          line['stage'] === stage && line['amount'] !== undefined && (year === null || line['fiscalYear'] === year),
      );
    expect(await listed(`{ stage: ${stage} }`)).toEqual(found(({ id }) => has(id, null)));
    for (const year of years)
      expect(await listed(`{ stage: ${stage}, fiscalYear: ${year} }`), `${year}`).toEqual(
        found(({ id }) => has(id, year)),
      );
  });

  it.each(years)('%i: programmes that have an amount at any stage', async (year) => {
    const slow = found(({ id }) =>
      linesOf(id).some((line) => line['fiscalYear'] === year && line['amount'] !== undefined),
    );
    expect(slow.length).toBeGreaterThan(0);
    expect(await listed(`{ fiscalYear: ${year} }`)).toEqual(slow);
  });

  it('programmes that are new, now and in each year', async () => {
    const hadNone = (program: string, year: number | null) =>
      linesOf(program).some(
        (line) =>
          line['stage'] === 'INITIAL' &&
          line['kind'] === 'none' &&
          line['partOf'] !== true &&
          !NOT_OWN.includes(String(line['notAdditiveReason'] ?? '')) &&
          (year === null || line['fiscalYear'] === year - 1),
      );
    const tags = (list: unknown) => (list ?? []) as string[];
    const now = found(({ id, properties }) => tags(properties['tags']).includes('NEW') || hadNone(id, null));
    expect(now.length).toBeGreaterThan(10);
    expect(await listed('{ isNew: true }')).toEqual(now);
    expect(await listed('{ isNew: false }')).toEqual(found(({ id }) => !now.includes(id)));
    for (const year of years) {
      const slow = found(
        ({ id, properties }) =>
          (tags(properties['tagsByYear']).includes(`${year} NEW`) || hadNone(id, year)) &&
          linesOf(id).some((line) => line['fiscalYear'] === year && line['amount'] !== undefined),
      );
      expect(await listed(`{ isNew: true, fiscalYear: ${year} }`), `${year}`).toEqual(slow);
    }
  });

  it('programmes that carry the strategy surely enough', async () => {
    const carrying = new Set(
      relationships
        .filter(({ type, properties }) => type === 'CARRIES' && Number(properties['confidence'] ?? 1) >= 0.6)
        .map(({ from }) => from),
    );
    expect(await listed('{ inStrategy: true }')).toEqual(found(({ id }) => carrying.has(id)));
    expect(await listed('{ inStrategy: false }')).toEqual(found(({ id }) => !carrying.has(id)));
  });

  it('programmes by outcome, unknown ones and those without any together', async () => {
    const outcomes = ['UNKNOWN', ...new Set(programs.flatMap(({ properties }) => properties['outcome'] ?? []))];
    for (const outcome of new Set(outcomes))
      expect(await listed(`{ outcome: [${outcome}] }`), `${outcome}`).toEqual(
        found(({ properties }) => (properties['outcome'] ?? 'UNKNOWN') === outcome),
      );
  });

  it('how many programmes cite a policy', () => {
    const policies = nodes.filter(({ type }) => type === 'Policy');
    const citing = (policy: string) =>
      relationships.filter(({ type, from, to }) => type === 'CITES' && to === policy && from.startsWith('program:'));
    for (const { id, properties } of policies) expect(properties['programCount'] ?? 0, id).toBe(citing(id).length);
    expect(policies.some(({ properties }) => Number(properties['programCount']) > 10)).toBe(true);
  });
});
