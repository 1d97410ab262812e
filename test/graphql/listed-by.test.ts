import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolders, readData } from '../../loaders/load/load-from-data.ts';
import { groupBy } from '../../src/graph/group-by.ts';
import { openWorld, root, type World } from '../support/world.ts';
import { STAGES } from './summary-by-year.ts';

const { nodes, relationships } = readData(dataFolders(`${root}data`)).rows;
const byId = new Map(nodes.map((node) => [node.id, node.properties]));
const programs = nodes.filter(({ type }) => type === 'BudgetProgram');
const years = [2021, 2022, 2023, 2024, 2025];
const NOT_OWN = ['PUBLIC_MONEY', 'SHARE_BY_MINISTRY', 'SUBTOTAL', 'LARGER_SUM', 'OTHER_AMOUNT'];

const linesByProgram = new Map<string, string[]>();
for (const { type, from, to } of relationships)
  if (type === 'HAS_BUDGET') linesByProgram.set(from, [...(linesByProgram.get(from) ?? []), to]);
/** The properties of all lines of a programme. */
const linesOf = (program: string) =>
  (linesByProgram.get(program) ?? []).map((line) => byId.get(line) as Record<string, unknown>);

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

  /** Whole programmes by amount, those without one last; ties in their own order. */
  function ordered(amountOf: (program: (typeof programs)[number]) => unknown, way: 1 | -1): string[] {
    const rows = programs
      .filter(({ properties }) => properties['level'] !== 'COMPONENT')
      .map((program) => ({
        id: program.id,
        amount: amountOf(program) as number | undefined,
        order: Number(program.properties['order']),
      }));
    const key = (amount: number | undefined) => (amount === undefined ? Number.POSITIVE_INFINITY : way * amount);
    return rows
      .sort((a, b) => (key(a.amount) === key(b.amount) ? a.order - b.order : key(a.amount) - key(b.amount)))
      .map(({ id }) => id);
  }

  const firstPage = async (asked: string): Promise<string[]> => {
    const { programs: page } = await world.data(`{ programs(${asked}, first: 100) { nodes { id } } }`);
    return page.nodes.map(({ id }: any) => id);
  };

  it('the first page of each order of all programmes', async () => {
    const asked = ({ properties }: (typeof programs)[number]) =>
      properties['requestAmount'] ?? properties['draftAmount'];
    for (const [orderBy, way] of [
      ['DESC', -1],
      ['ASC', 1],
    ] as const) {
      expect(await firstPage(`orderBy: CHANGE_${orderBy}`), orderBy).toEqual(
        ordered(({ properties }) => properties['change'], way).slice(0, 100),
      );
      expect(await firstPage(`orderBy: AMOUNT_${orderBy}`), orderBy).toEqual(ordered(asked, way).slice(0, 100));
    }
    expect(await firstPage('level: [PROGRAM]')).toEqual(ordered(() => undefined, 1).slice(0, 100));
  });

  it.each(STAGES)('%s: the first page by amount, in each year', async (stage) => {
    for (const year of years) {
      const own = (program: string) =>
        linesOf(program)
          .filter((line) => line['stage'] === stage && line['fiscalYear'] === year && line['amount'] !== undefined)
          .filter((line) => line['partOf'] !== true && !NOT_OWN.includes(String(line['notAdditiveReason'] ?? '')))
          .map((line) => Number(line['amount']));
      const having = new Set(await listed(`{ stage: ${stage}, fiscalYear: ${year} }`));
      for (const [orderBy, way] of [
        ['AMOUNT_DESC', -1],
        ['AMOUNT_ASC', 1],
      ] as const) {
        const largest = new Map(programs.map(({ id }) => [id, own(id)]));
        const amountOf = ({ id }: { id: string }) => {
          const amounts = largest.get(id) ?? [];
          return amounts.length > 0 ? Math.max(...amounts) : undefined;
        };
        const slow = ordered(amountOf, way).filter((id) => having.has(id));
        expect(
          await firstPage(`filter: { stage: ${stage}, fiscalYear: ${year} }, orderBy: ${orderBy}`),
          `${year} ${orderBy}`,
        ).toEqual(slow.slice(0, 100));
      }
    }
  });

  it('how many programmes and initiatives cite a policy, and the first page of those that most do', async () => {
    const policies = nodes.filter(({ type }) => type === 'Policy');
    const counts = new Map(policies.map(({ id }) => [id, 0]));
    for (const { type, from, to } of relationships) {
      const count = type === 'CITES' && from.startsWith('program:') ? counts.get(to) : undefined;
      if (count !== undefined) counts.set(to, count + 1);
    }
    for (const { id, properties } of policies) expect(properties['programCount'] ?? 0, id).toBe(counts.get(id));
    const initiatives = groupBy(
      relationships.filter(({ type, from }) => type === 'CITES' && from.startsWith('initiative:')),
      ({ to }) => to,
    );
    expect(initiatives.size).toBeGreaterThan(0);
    for (const { id, properties } of policies)
      expect(properties['initiativeCount'] ?? 0, id).toBe(initiatives.get(id)?.length ?? 0);
    expect(Math.max(...counts.values())).toBeGreaterThan(10);
    const slow = [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1)).map(([id]) => id);
    const { first, all } = await world.data(
      '{ first: policies(orderBy: PROGRAMS_DESC, first: 100) { nodes { id } } all: policies { totalCount } }',
    );
    expect(first.nodes.map(({ id }: any) => id)).toEqual(slow.slice(0, 100));
    // Else nothing would show that the others are left alone.
    expect(all.totalCount).toBeGreaterThan(slow.slice(0, 100).length);
  });

  it('the programmes that cite a policy, page by page', async () => {
    const order = new Map(nodes.map(({ id, properties }) => [id, Number(properties['order'] ?? 1_000_000)]));
    const citing = groupBy(
      relationships.filter(({ type, from }) => type === 'CITES' && from.startsWith('program:')),
      ({ to }) => to,
    );
    const pages = `
      query ($id: ID!, $after: String) {
        node(id: $id) { ... on Policy {
          programs(first: 3) { totalCount nodes { id } pageInfo { endCursor } }
          all: programs(first: 100) { nodes { id } }
          next: programs(first: 3, after: $after) { nodes { id } }
          last: programs(last: 2) { nodes { id } }
        } }
      }`;
    const ids = ({ nodes: found }: any) => found.map(({ id }: any) => id);
    for (const [policy, rows] of [...citing].filter(([, { length }]) => length > 3).slice(0, 20)) {
      const slow = rows
        .map(({ from }) => from)
        .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0) || (a < b ? -1 : 1));
      const { node: first } = await world.data(pages, { id: policy });
      const after = first.programs.pageInfo.endCursor;
      const { node: then } = await world.data(pages, { id: policy, after });
      expect(first.programs.totalCount, policy).toBe(slow.length);
      expect(ids(first.programs), policy).toEqual(slow.slice(0, 3));
      expect(ids(first.all), policy).toEqual(slow.slice(0, 100));
      expect(ids(then.next), policy).toEqual(slow.slice(3, 6));
      expect(ids(first.last), policy).toEqual(slow.slice(-2));
    }
  });
});
