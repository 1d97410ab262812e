import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FACTS_KINDS, resolversOf } from '../../loaders/documents/layouts.ts';
import { STRATEGY_FOLLOW_UP } from '../../loaders/documents/strategy-follow-up/facts.ts';
import { FactsSet } from '../../loaders/facts/facts-set.ts';
import { readFacts } from '../../loaders/facts/read-facts.ts';
import { buildNameIndex } from '../../loaders/registry/build-name-index.ts';
import { readRegistry } from '../../loaders/registry/read-registry.ts';
import { nextYearOf } from '../../loaders/resolve/fixtures/next-year.ts';
import { secondEdition } from '../../loaders/resolve/fixtures/second-edition.ts';
import { resolveGraph } from '../../loaders/resolve/resolve.ts';
import { cypher, type Fragment, join as joined, variable } from '../../src/planner/cypher.ts';
import type { Traversal } from '../../src/planner/field-declarations.ts';
import { catalog } from '../../src/queries/catalog.ts';
import { openWorld, root, type World, worldOf } from '../support/world.ts';

/** What is declared without an order, since nothing that it begins at leads to more than one. */
const DECLARED = Object.entries(catalog).flatMap(([type, fields]) =>
  Object.entries(fields).flatMap(([name, declaration]) =>
    declaration.kind === 'one' && declaration.order === undefined ? [{ type, name, declaration }] : [],
  ),
);

const start = variable('start');

/** Where a way begins, and the values of a head's arguments that name a node: at every node that could be meant. */
function beginning(type: string, { given, to }: Traversal): Fragment {
  const label = type === 'Query' ? to : type;
  if (given.includes('step'))
    return cypher`MATCH (${start}:Entity) WITH ${start}, {at: ${start}.id, next: ${start}.id} AS step`;
  if (given.length > 0) return cypher`MATCH (${start}:${label})`;
  return cypher`MATCH (${start}:${label === 'Node' ? 'Entity' : label})`;
}

/** The ids of the nodes from which the declaration leads to more than one. `isCurrent`: of what documents say now alone. */
async function leadingToMore(
  world: World,
  type: string,
  declaration: Traversal,
  isCurrent: boolean,
): Promise<unknown[]> {
  const asked = (path: string) => cypher`${start}.${path === 'name' ? 'id' : path}`;
  const references = {
    parameter: (path: string) => (path === 'document' ? null : asked(path)),
    value: asked,
    constant: () => null,
  };
  const bindings = {
    self: isCurrent ? { ...start, isCurrent } : start,
    step: variable('step'),
    ...Object.fromEntries(declaration.binds.map((role) => [role, variable(`found_${role}`)])),
  };
  const conditions = [
    ...(isCurrent && CAN_BE_FORMER.has(type) ? [cypher`${start}.former IS NULL`] : []),
    ...(declaration.where?.(bindings, references) ?? []),
    ...Object.entries(declaration.arguments ?? {}).flatMap(
      ([path, { where }]) => (path === 'document' ? null : where?.(bindings, asked(path), references)) ?? [],
    ),
  ];
  const where = conditions.length > 0 ? cypher`WHERE ${joined(conditions, ' AND ')}` : '';
  const rows = await world.store.read(
    cypher`${beginning(type, declaration)} ${declaration.match(bindings, references)} ${where}
WITH ${start}, count(*) AS ways WHERE ways > 1 RETURN ${start}.id AS id ORDER BY id`.text,
  );
  return rows.map(({ id }) => id);
}

const CAN_BE_FORMER: ReadonlySet<string> = new Set(['Measure', 'Direction', 'Initiative']);

const registry = readRegistry(join(root, 'data/registry'));
const committed = readFacts(join(root, 'data/facts'), FACTS_KINDS);
const resolved = (facts: FactsSet) =>
  resolveGraph({ facts, registry, names: buildNameIndex(registry) }, resolversOf()).rows;

/** The next edition of the strategy table, where some bullets are gone, all are handed on, and the first of an item stands in its last row. */
function nextEdition() {
  const [table] = committed.of(STRATEGY_FOLLOW_UP);
  if (table === undefined) throw new Error('no strategy table is committed');
  const next = secondEdition(
    table,
    { id: 'strategy-follow-up-2026', edition: '2026' },
    { dropped: (text) => text.length % 7 === 0, named: () => ['外', 'JICA'] },
  );
  for (const { measures } of next.items) {
    const moved = measures[0]?.initiatives.shift();
    if (moved !== undefined) measures.at(-1)?.initiatives.push(moved);
  }
  return next;
}

const GRAPHS: readonly (readonly [string, () => Promise<World>])[] = [
  ['the documents that are committed', () => openWorld()],
  [
    'budget documents of two years',
    () => worldOf(resolved(new FactsSet([...committed.documents, ...nextYearOf(committed)])), 'two years'),
  ],
  [
    'two editions of the strategy table',
    () => worldOf(resolved(new FactsSet([...committed.documents, nextEdition()])), 'two editions'),
  ],
];

describe.each(GRAPHS)('in the graph of %s', (_graph, open) => {
  let world: World;
  beforeAll(async () => {
    world = await open();
  });
  afterAll(() => world?.close());

  it.each(DECLARED)('$type, $name: leads to one at most', async ({ type, declaration }) => {
    expect(await leadingToMore(world, type, declaration, true)).toEqual([]);
    expect(await leadingToMore(world, type, declaration, false)).toEqual([]);
  });
});

describe('a way that may lead to more', () => {
  it('is found', async () => {
    const world = await openWorld();
    const parent = catalog['BudgetProgram']?.['parent'] as Traversal;
    expect(await leadingToMore(world, 'BudgetProgram', parent, false)).not.toEqual([]);
    await world.close();
  });
});
