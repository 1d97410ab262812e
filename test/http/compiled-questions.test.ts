import { readFileSync } from 'node:fs';
import type { ApolloServer } from '@apollo/server';
import { type GraphQLFormattedError, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RequestContext } from '../../src/context.ts';
import { StoreTimeoutError } from '../../src/graph/graph-store.ts';
import { createApollo } from '../../src/server/apollo.ts';
import { CompiledQuestions } from '../../src/server/compiled-questions.ts';
import { observeOperations } from '../../src/server/observer.ts';
import { knownQuestions } from '../../src/server/plans/known-questions.ts';
import { sampleVariables } from '../../src/server/plans/sample-variables.ts';
import { openWorld, root, type World } from '../support/world.ts';

const OURS = knownQuestions(`${root}questions`);
const silent = { debug() {}, info() {}, warn() {}, error() {} };

type Variables = Record<string, unknown>;
type Told = { data: unknown; errors: readonly GraphQLFormattedError[] | undefined };
type Ask = (query: string, variables?: Variables, operationName?: string) => Promise<Told>;

let world: World;
const engines: ApolloServer<RequestContext>[] = [];
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  for (const engine of engines) await engine.stop();
  await world?.close();
});

async function engine(compiled?: CompiledQuestions): Promise<Ask> {
  const apollo = createApollo(world.schema, {
    log: silent,
    observer: observeOperations([], []),
    trusted: undefined,
    ...(compiled ? { compiled } : {}),
  });
  engines.push(apollo);
  await apollo.start();
  return async (query, variables = {}, operationName) => {
    const contextValue = new RequestContext(world.services);
    const named = operationName === undefined ? {} : { operationName };
    const { body } = await apollo.executeOperation({ query, variables, ...named }, { contextValue });
    if (body.kind !== 'single') throw new Error('an answer comes in one piece');
    const { data, errors } = body.singleResult;
    return JSON.parse(JSON.stringify({ data, errors }));
  };
}

/** An engine that has compiled what it was asked often enough. */
async function compiling(ours: readonly string[] = OURS) {
  const compiled = new CompiledQuestions(world.schema, async () => ours, silent);
  const ask = await engine(compiled);
  /** Asks until the document is compiled, and says what the compiled one told. */
  const asked: Ask = async (query, variables) => {
    const before = compiled.counts.answered + compiled.counts.left;
    for (;;) {
      const told = await ask(query, variables);
      if (compiled.counts.answered + compiled.counts.left > before) return told;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { compiled, ask, asked };
}

describe('documents of ours, compiled', () => {
  it('are told as by GraphQL’s own execution: each of them, with its defaults and with what it must be given', async () => {
    const plain = await engine();
    const { compiled, asked } = await compiling();
    const { organizations } = await world.data('{ organizations(first: 4) { nodes { id } } }');
    const ids = organizations.nodes.map(({ id }: { id: string }) => id);
    let withErrors = 0;
    for (const query of OURS) {
      const operation = getOperationAST(parse(query));
      if (!operation) throw new Error(`no operation: ${query}`);
      const variables = sampleVariables(world.schema, operation, ids);
      const told = await plain(query, variables);
      expect({ query, told: await asked(query, variables) }).toEqual({ query, told });
      withErrors += told.errors ? 1 : 0;
    }
    expect(compiled.counts).toEqual({ answered: OURS.length - withErrors, left: withErrors });
    expect(compiled.counts.answered).toBeGreaterThan(60);
  });

  it('have the errors of GraphQL’s own execution, and read nothing twice for them', async () => {
    const plain = await engine();
    const { compiled, asked, ask } = await compiling();
    const query = readFileSync(`${root}questions/12-policies-and-sources.graphql`, 'utf8');
    await asked(query);
    for (const variables of [
      { first: 101 },
      { first: -1 },
      { after: 'nonsense' },
      { first: 'many' },
      { first: null },
    ]) {
      const left = compiled.counts.left;
      expect({ variables, told: await ask(query, variables) }).toEqual({
        variables,
        told: await plain(query, variables),
      });
      expect(compiled.counts.left).toBe(left + 1);
    }
    const { store } = world.services;
    const reads: string[] = [];
    world.services.store = {
      ...store,
      read: (cypher) => {
        reads.push(cypher);
        return Promise.reject(new StoreTimeoutError('The graph store took longer than 1 ms. Ask for less.'));
      },
    };
    const failed = await ask(query);
    expect(reads).toHaveLength(2);
    expect(failed.errors?.map(({ extensions }) => extensions?.['code'])).toContain('STORE_TIMEOUT');
    expect(failed).toEqual(await plain(query));
    world.services.store = store;
    expect((await ask(query)).errors).toBeUndefined();
  });

  it('are compiled behind their second answer, and no document of a client is', async () => {
    const mine = '{ documents { id } }';
    const { compiled, ask } = await compiling([mine]);
    for (const _ of Array(5)) await ask('{ documents { id title } }');
    expect(compiled.counts).toEqual({ answered: 0, left: 0 });
    for (const _ of Array(2)) {
      await ask(mine);
      expect(compiled.counts.answered).toBe(0);
    }
    await expect.poll(async () => (await ask(mine)) && compiled.counts.answered).toBeGreaterThan(0);
    // The same but for a blank is a client's.
    const before = compiled.counts.answered;
    for (const _ of Array(5)) await ask(`${mine} `);
    expect(compiled.counts.answered).toBe(before);
  });

  it('are told by Apollo that they have no operation of a name', async () => {
    const plain = await engine();
    const { asked, ask } = await compiling();
    const query = readFileSync(`${root}questions/12-policies-and-sources.graphql`, 'utf8');
    await asked(query);
    for (const name of ['Another', '']) {
      const told = await ask(query, {}, name);
      expect(told).toEqual(await plain(query, {}, name));
      expect(told.errors?.[0]?.extensions?.['code']).toBe('OPERATION_RESOLUTION_FAILURE');
    }
    expect((await ask(query, {}, 'PoliciesAndSources')).errors).toBeUndefined();
  });

  it('are answered as ever where their texts cannot be read, which the log tells once', async () => {
    const warnings: string[] = [];
    const fails = () => Promise.reject(new Error('no such folder'));
    const log = { warn: (_fields: unknown, message: string) => void warnings.push(message) };
    const compiled = new CompiledQuestions(world.schema, fails, log);
    const ask = await engine(compiled);
    for (const _ of Array(3)) expect((await ask('{ documents { id } }')).errors).toBeUndefined();
    await new Promise((resolve) => setImmediate(resolve));
    expect(warnings).toEqual(['the questions that are to be compiled cannot be read']);
    expect(compiled.counts).toEqual({ answered: 0, left: 0 });
  });
});
