import { join } from 'node:path';
import fc from 'fast-check';
import { type ExecutionResult, parse, validate } from 'graphql';
import { expect, inject, it } from 'vitest';
import { FACTS_KINDS, resolversOf } from '../../loaders/documents/layouts.ts';
import { STRATEGY_FOLLOW_UP } from '../../loaders/documents/strategy-follow-up/facts.ts';
import { FactsSet } from '../../loaders/facts/facts-set.ts';
import { readFacts } from '../../loaders/facts/read-facts.ts';
import { buildNameIndex } from '../../loaders/registry/build-name-index.ts';
import { readRegistry } from '../../loaders/registry/read-registry.ts';
import { nextYearOf } from '../../loaders/resolve/fixtures/next-year.ts';
import { secondEdition } from '../../loaders/resolve/fixtures/second-edition.ts';
import { resolveGraph } from '../../loaders/resolve/resolve.ts';
import type { GraphRows } from '../../src/graph/model.ts';
import { EXTENT } from '../support/extent.ts';
import { inPieces } from '../support/in-pieces.ts';
import { madeUpQuestion } from '../support/made-up-questions.ts';
import { openWorld, root, rowsOf, type World, worldOf } from '../support/world.ts';
import { foundAt } from './sweep/ways.ts';

const LONG_MS = 300_000;
const MANY = Number(process.env['QUESTIONS'] ?? (EXTENT === 'all' ? 600 : 100));
const settings = inject('neo4jSettings');

it(
  'what a program makes up has the same answer read as a whole and in pieces',
  async () => {
    const world = await openWorld();
    const { asked } = await compared(world, world, rowsOf('whole'), MANY);
    expect(asked).toBeGreaterThan(MANY / 2);
    await world.close();
  },
  LONG_MS,
);

if (EXTENT === 'all') {
  it(
    'also of two editions and two years of budgets',
    async () => {
      const rows = twoOfEach();
      const world = await worldOf(rows, 'two of each');
      await compared(world, world, rows, MANY);
      await world.close();
    },
    LONG_MS,
  );

  it.skipIf(settings === undefined)(
    'also on Neo4j',
    async () => {
      const [embedded, neo4j] = [await openWorld(undefined, 'cut'), await openWorld(settings, 'cut')];
      await compared(embedded, neo4j, rowsOf('cut'), MANY / 5);
      await Promise.all([embedded.close(), neo4j.close()]);
    },
    LONG_MS,
  );
}

/** Asks `one` as a whole and `other` in pieces, so many questions. */
async function compared(one: World, other: World, { nodes }: GraphRows, numRuns: number): Promise<{ asked: number }> {
  const ways = [inPieces(other, 'SELECTED'), inPieces(other, 'ALL')];
  const ids = [...nodes.map(({ id }) => id), 'org:nobody'];
  const cursors = new Map<string, string[]>();
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (value) => {
      const chance = (below: number) => value(fc.nat, { max: below - 1 });
      const { query, variables, lists } = madeUpQuestion(one.schema, chance, cursors, ids);
      expect(validate(one.schema, parse(query))).toEqual([]);
      const answer = await one.ask(query, variables);
      for (const { ask } of ways) {
        expect({ query, answer: told(await ask(query, variables)) }).toEqual({ query, answer: told(answer) });
      }
      for (const { list, keys } of lists) {
        const found = foundAt(answer.data, keys).map(({ cursor }) => cursor as string);
        cursors.set(list, [...(cursors.get(list) ?? []), ...found].slice(-20));
      }
    }),
    { numRuns, endOnFailure: true },
  );
  expect(cursors.size).toBeGreaterThan(numRuns / 20);
  return { asked: ways.reduce((count, { counts }) => count + counts.inPieces, 0) };
}

function twoOfEach(): GraphRows {
  const committed = readFacts(join(root, 'data/facts'), FACTS_KINDS);
  const registry = readRegistry(join(root, 'data/registry'));
  const [table] = committed.of(STRATEGY_FOLLOW_UP);
  if (table === undefined) throw new Error('no strategy table is committed');
  const edition = secondEdition(
    table,
    { id: 'strategy-follow-up-2026', edition: '2026' },
    {
      dropped: (text) => text.startsWith('NGO-JICA'),
      named: (text, before) => (text.startsWith('国際保健政策人材養成事業') ? ['外', 'JICA'] : before),
      added: ['新たな基金の検討'],
    },
  );
  const facts = new FactsSet([...committed.documents, edition, ...nextYearOf(committed)]);
  return resolveGraph({ facts, registry, names: buildNameIndex(registry) }, resolversOf()).rows;
}

/** As a client is told it to the letter, without the moment of the load, which is each store's own. */
const told = (answer: ExecutionResult): string => JSON.stringify(answer).replace(/"[-\d]{10}T[^"]*Z"/g, '0');
