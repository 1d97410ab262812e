import { isEnumType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildExecutableSchema } from '../../src/schema.ts';
import { openWorld, root, type World } from '../support/world.ts';

interface Page {
  nodes: { id: string; kind: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

it('organisations come by kind as the schema lists the kinds, then by id, over all pages', async () => {
  const type = buildExecutableSchema(`${root}schema`).getType('OrganizationKind');
  const kinds = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const found: { id: string; kind: string }[] = [];
  let after: string | null = null;
  do {
    const { organizations }: { organizations: Page } = await world.data(
      'query ($after: String) { organizations(orderBy: KIND, first: 100, after: $after) { nodes { id kind } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    found.push(...organizations.nodes);
    after = organizations.pageInfo.hasNextPage ? organizations.pageInfo.endCursor : null;
  } while (after !== null);
  const { organizations } = await world.data('{ organizations(first: 0) { totalCount } }');
  expect(new Set(found.map(({ id }) => id)).size).toBe(organizations.totalCount);
  const sorted = [...found].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.id < b.id ? -1 : 1));
  expect(found).toEqual(sorted);
  expect(found.every(({ kind }) => kinds.includes(kind))).toBe(true);
});

it('what has an id most like one that nothing has is told, the nearest first', async () => {
  const closest = async (id: string) =>
    (await world.data('query ($id: ID!) { closest(id: $id) { id __typename } }', { id }))['closest'];
  const { programs } = await world.data('{ programs(first: 1) { nodes { id } } }');
  const [{ id }] = programs.nodes;
  expect((await closest(`${id}0`))[0]).toEqual({ id, __typename: 'BudgetProgram' });
  expect((await closest('item:99')).map((item: { id: string }) => item.id)).toEqual(
    [14, 13, 12, 11, 10].map((number) => `item:${number}`),
  );
  expect(await closest('policy:amr-action-plam')).toContainEqual({
    id: 'policy:amr-action-plan',
    __typename: 'Policy',
  });
  expect((await closest('')).length).toBe(5);
});
