import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphRows } from '../../src/graph/model.ts';
import { decodeCursor, encodeCursor, listName } from '../../src/planner/cursors.ts';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { openWorld, type World, worldOver } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const cursorOf = async (list: string): Promise<string> =>
  (await world.data(`{ list: ${list} { pageInfo { endCursor } } }`))['list'].pageInfo.endCursor;
const codeOf = async (query: string) => (await world.ask(query)).errors?.[0]?.extensions['code'];

describe('a cursor is of the list that gave it', () => {
  it.each([
    ['another root', 'directions(first: 1, after: "CURSOR")'],
    ['another filter', 'initiatives(first: 1, filter: { item: [3] }, after: "CURSOR")'],
    ['the other end of another filter', 'initiatives(last: 1, filter: { item: [3] }, before: "CURSOR")'],
  ])('%s refuses it', async (_what, list) => {
    const cursor = await cursorOf('initiatives(first: 1)');
    expect(await codeOf(`{ ${list.replace('CURSOR', cursor)} { nodes { id } } }`)).toBe('BAD_CURSOR');
  });

  it('another order refuses it, and another page size does not', async () => {
    const cursor = await cursorOf('programs(orderBy: AMOUNT_DESC, first: 1)');
    expect(await codeOf(`{ programs(orderBy: AMOUNT_ASC, after: "${cursor}") { nodes { id } } }`)).toBe('BAD_CURSOR');
    expect(
      await codeOf(`{ programs(orderBy: AMOUNT_DESC, first: 7, after: "${cursor}") { nodes { id } } }`),
    ).toBeUndefined();
  });

  it('a place that is told by more keys than the order has is refused', async () => {
    const cursor = await cursorOf('programs(orderBy: NAME_ASC, first: 1)');
    const list = listName('Query', 'programs', { level: ['PROGRAM'], orderBy: 'NAME_ASC' });
    const { owner, values } = decodeCursor(list, 'after', cursor);
    const ask = (place: readonly (string | number)[]) =>
      codeOf(
        `{ programs(orderBy: NAME_ASC, after: "${encodeCursor(list, { owner, values: place })}") { totalCount } }`,
      );
    expect(await ask(values)).toBeUndefined();
    expect(await ask([0, ...values])).toBe('BAD_CURSOR');
    expect(await ask(values.slice(1))).toBe('BAD_CURSOR');
  });

  it('the same list of something else refuses it', async () => {
    const { organization } = await world.data(
      '{ organization(name: "JICA") { initiatives(first: 1) { pageInfo { endCursor } } } }',
    );
    const after = organization.initiatives.pageInfo.endCursor;
    const ask = (name: string) =>
      codeOf(`{ organization(name: "${name}") { initiatives(after: "${after}") { nodes { id } } } }`);
    expect(await ask('MOFA')).toBe('BAD_CURSOR');
    expect(await ask('JICA')).toBeUndefined();
  });
});

describe('pages', () => {
  it('between two cursors the wrong way round are told as that, not as data that has changed alone', async () => {
    const { initiatives } = await world.data('{ initiatives(first: 6) { edges { cursor } } }');
    const [second, sixth] = [initiatives.edges[1].cursor, initiatives.edges[5].cursor];
    const between = (after: string, before: string) =>
      world.ask(`{ initiatives(after: "${after}", before: "${before}") { nodes { id } } }`) as Promise<any>;
    expect((await between(second, sixth)).data.initiatives.nodes).toHaveLength(3);
    const [error] = (await between(sixth, second)).errors;
    expect(error.extensions.code).toBe('BAD_CURSOR');
    expect(error.message).toContain('"after" must stand ahead of "before"');
  });

  it.each(['NAME_ASC', 'NAME_DESC', 'AMOUNT_DESC', 'AMOUNT_ASC', 'CHANGE_DESC'])(
    'of programmes by %s are the same from both ends, without gap or overlap',
    async (order) => {
      const walk = async (size: string, cursor: 'after' | 'before') => {
        const pages: string[][] = [];
        for (let place: string | null = null; ; ) {
          const at: string = place === null ? '' : `, ${cursor}: "${place}"`;
          const { programs }: any = await world.data(
            `{ programs(orderBy: ${order}, ${size}: 40${at}) { nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
          );
          pages.push(programs.nodes.map(({ id }: any) => id));
          if (!(cursor === 'after' ? programs.pageInfo.hasNextPage : programs.pageInfo.hasPreviousPage)) return pages;
          place = cursor === 'after' ? programs.pageInfo.endCursor : programs.pageInfo.startCursor;
        }
      };
      const forwards = (await walk('first', 'after')).flat();
      expect(new Set(forwards).size).toBe(forwards.length);
      expect((await walk('last', 'before')).reverse().flat()).toEqual(forwards);
    },
  );

  it('refuse to be counted from both ends, and say which size is wrong', async () => {
    expect(await codeOf('{ initiatives(first: 1, last: 1) { totalCount } }')).toBe('BAD_USER_INPUT');
    expect((await world.ask('{ initiatives(last: 101) { totalCount } }')).errors?.[0]?.message).toContain(
      '"last" must be',
    );
  });
});

describe('a load between two pages', () => {
  const topic = (name: string) => ({
    id: `topic:${name}`,
    type: 'Topic' as const,
    properties: { name, nameEn: name, evidence: [] },
  });
  const rows = (...names: string[]): GraphRows => ({ nodes: names.sort().map(topic), relationships: [] });

  it('neither repeats nor skips what stands behind, and a row that is gone is told', async () => {
    const store = new EmbeddedStore();
    await store.load(rows('b', 'd', 'f'), '1');
    const small = worldOver(store);
    const page = async (after?: string) =>
      (await small.ask(
        `{ topics(first: 2${after ? `, after: "${after}"` : ''}) { nodes { name } pageInfo { endCursor } } }`,
      )) as any;
    const { endCursor } = (await page()).data.topics.pageInfo;
    await store.load(rows('a', 'b', 'c', 'd', 'e', 'f'), '2');
    await small.services.directories.latest();
    expect((await page(endCursor)).data.topics.nodes).toEqual([{ name: 'e' }, { name: 'f' }]);
    await store.load(rows('a', 'b', 'c', 'e', 'f'), '3');
    await small.services.directories.latest();
    expect((await page(endCursor)).errors[0].extensions.code).toBe('BAD_CURSOR');
    await small.close();
  });
});
