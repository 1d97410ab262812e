import { readdirSync, readFileSync } from 'node:fs';
import { type ExecutionResult, graphql } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { UNASKED } from '../../bench/unasked-questions.ts';
import { RequestContext } from '../../src/context.ts';
import { tooLong } from '../../src/store/time-limit.ts';
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

describe('pieces of questions that ask much', () => {
  const fields = Array.from({ length: 12 }, (_, n) => `f${n}: strategyItem(number: ${n + 1}) { ...Much }`);
  const much = `{ ${fields.join(' ')} } fragment Much on StrategyItem { measures { directions { text } } initiatives(first: 50) {
    nodes { id item { id } organizations(first: 3) { nodes { id } } } } organizations(first: 5) { nodes { id parent { id } } } programs(first: 5) { nodes { id parent { id } } } }`;

  it.each([
    [1, 8],
    [4, 16],
  ])('are read in turns: of %i at once %i pieces', async (questions, most) => {
    let under = 0;
    let atOnce = 0;
    const read: World['store']['read'] = async (...asked) => {
      under += 1;
      atOnce = Math.max(atOnce, under);
      await new Promise(setImmediate);
      const rows = await embedded.store.read(...asked);
      under -= 1;
      return rows;
    };
    const store = Object.assign(Object.create(embedded.store), { read });
    const { ask } = inPieces({ ...embedded, store }, 'ALL');
    const answers = await Promise.all(Array.from({ length: questions }, () => ask(much)));
    const whole = await embedded.ask(much);
    expect(whole.errors).toBeUndefined();
    for (const answer of answers) expect(told(answer)).toEqual(told(whole));
    expect(atOnce).toBe(most);
  });
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

  it('says in the words of the whole one that it took too long', async () => {
    const neo4j = await openWorld(settings);
    await neo4j.ask('{ strategyItem(number: 3) { id } }');
    const services = { ...neo4j.services, queryTimeoutMs: 1 };
    const source = '{ strategyItem(number: 3) { measures { directions { text } } } }';
    const whole = await graphql({ schema: neo4j.schema, source, contextValue: new RequestContext(services) });
    expect(whole.errors?.map(({ message }) => message)).toEqual([tooLong(1)]);
    const { ask } = inPieces({ ...neo4j, services }, 'ALL');
    expect(told(await ask(source))).toEqual(told(whole));
    await neo4j.close();
  });
});

async function sameAnswer(query: string, one: World['ask'], other: World['ask']): Promise<ExecutionResult> {
  const answer = await other(query);
  expect({ query, answer: told(await one(query)) }).toEqual({ query, answer: told(answer) });
  return answer;
}

/** As a client is told it, without the moment of the load, which is each store's own. */
const told = (answer: ExecutionResult): unknown =>
  JSON.parse(JSON.stringify(answer).replace(/"loadedAt":"[^"]*"/g, '"loadedAt":0'));
