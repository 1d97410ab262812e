import { readdirSync, readFileSync } from 'node:fs';
import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { UNASKED } from '../../bench/unasked-questions.ts';
import { inPieces } from '../support/in-pieces.ts';
import { openWorld, root, type World } from '../support/world.ts';
import { askEveryField, askOthersForEveryField, walkEveryList } from './sweep/every-field.ts';
import { oneOfEachType, waysToTypes } from './sweep/ways.ts';

const LONG_MS = 300_000;
const QUESTIONS = [
  ...readdirSync(`${root}questions`)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => readFileSync(`${root}questions/${file}`, 'utf8')),
  ...Object.values(UNASKED),
  // Two of one field below two of another, whose rows share their nodes.
  `{ a: strategyItem(number: 3) { x: organizations(first: 2) { nodes { p: programs(first: 1) { nodes { id } } } }
     y: organizations(first: 3) { n: nodes { p: programs(first: 2) { edges { cursor node { name parent { id } } } } } m: nodes { p: parent { name } } } } }`,
  // Nodes of several types, some of which lead on.
  '{ search(query: "AMR", first: 30) { edges { node { __typename id ... on Organization { parent { name } } ... on BudgetProgram { parent { id } items: name } ... on Initiative { item { number } } } } } }',
  // Nothing is found, and nothing is asked of it.
  '{ strategyItem(number: 99) { measures { directions { text } } } }',
  '{ programs(filter: { text: "nothing is called so" }, first: 5) { totalCount nodes { items(first: 2) { nodes { title } } } } }',
  // What is wrong is told as it is of the whole.
  '{ organizations(first: 2) { nodes { programs(first: 101) { nodes { id } } } } }',
  '{ organizations(first: 2) { nodes { programs(first: 2, after: "nonsense") { nodes { id } } } } }',
];

let embedded: World;
beforeAll(async () => {
  embedded = await openWorld();
});
afterAll(() => embedded?.close());

describe.each(['SELECTED', 'ALL'] as const)('a question that is read in pieces of %s values', (values) => {
  it('has the answer of the whole one', async () => {
    const { ask, counts } = inPieces(embedded, values);
    for (const query of QUESTIONS) await sameAnswer(query, ask, embedded.ask);
    expect(counts.inPieces).toBeGreaterThan(30);
  });

  it(
    'has it for each field of each type, with each of its arguments, and from each cursor',
    async () => {
      const { ask, counts } = inPieces(embedded, values);
      const both: World['ask'] = (query) => sameAnswer(query, ask, embedded.ask);
      const ways = await waysToTypes(embedded);
      await askEveryField(both, ways);
      await walkEveryList(both, ways);
      await askOthersForEveryField(both, ways, await oneOfEachType(embedded, ways));
      expect(counts.inPieces).toBeGreaterThan(500);
    },
    LONG_MS,
  );
});

const settings = inject('neo4jSettings');
describe.skipIf(settings === undefined)('a question that is read in pieces on Neo4j', () => {
  it(
    'has the answer of the whole one on the embedded store',
    async () => {
      const neo4j = await openWorld(settings);
      const { ask, counts } = inPieces(neo4j, 'ALL');
      for (const query of QUESTIONS) await sameAnswer(query, ask, embedded.ask);
      expect(counts.inPieces).toBeGreaterThan(30);
      await neo4j.close();
    },
    LONG_MS,
  );
});

async function sameAnswer(query: string, one: World['ask'], other: World['ask']): Promise<ExecutionResult> {
  const answer = await other(query);
  expect({ query, answer: told(await one(query)) }).toEqual({ query, answer: told(answer) });
  return answer;
}

/** As a client is told it, without the moment of the load, which is each store's own. */
const told = (answer: ExecutionResult): unknown =>
  JSON.parse(JSON.stringify(answer).replace(/"loadedAt":"[^"]*"/g, '"loadedAt":0'));
