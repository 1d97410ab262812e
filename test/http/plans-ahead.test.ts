import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import { parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, QueryParameters } from '../../src/graph/graph-store.ts';
import { knownQuestions } from '../../src/server/plans/known-questions.ts';
import { PlansAhead } from '../../src/server/plans/plans-ahead.ts';
import { variants } from '../../src/server/plans/variants.ts';
import { openWorld, root, type World, worldOver } from '../support/world.ts';

const QUESTIONS = `${root}questions`;
const KNOWN = 'known questions are planned';
const LIKE_THEM = 'what is like the example questions is planned';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** The world's store, which takes what is to be planned; `hold` ends when a plan may be made. */
function planning(hold: () => Promise<void> = async () => undefined) {
  const asked: { cypher: string; parameters: QueryParameters }[] = [];
  let loadedAt = 'first';
  const store: GraphStore = {
    kind: 'neo4j',
    read: (cypher, parameters) => world.store.read(cypher, parameters),
    plan: async (cypher, parameters) => {
      asked.push({ cypher, parameters });
      await hold();
    },
    load: world.store.load,
    status: async () => {
      const status = await world.store.status();
      return status.ready ? { ready: true, version: { ...status.version, loadedAt } } : status;
    },
    close: async () => undefined,
  };
  const { services, schema } = worldOver(store);
  // `worldOver` wraps the store without its planning.
  const said: string[] = [];
  const log = { info: (_: unknown, message: string) => said.push(message) } as unknown as FastifyBaseLogger;
  const options = { schema, services: { ...services, store }, questions: async () => knownQuestions(QUESTIONS), log };
  return { asked, said, options, load: () => (loadedAt = 'second') };
}

describe('plans ahead', () => {
  it('are of the very statements that the example questions ask, each once, with their parameters', async () => {
    const { asked, said, options } = planning();
    const plans = new PlansAhead(options);
    plans.start();
    await expect.poll(() => said).toContain(KNOWN);
    expect(new Set(asked.map(({ cypher }) => cypher)).size).toBe(asked.length);
    const known = new Map(asked.map(({ cypher, parameters }) => [cypher, parameters]));
    for (const file of readdirSync(QUESTIONS).filter((name) => name.endsWith('.graphql'))) {
      world.calls.length = 0;
      await world.data(readFileSync(`${QUESTIONS}/${file}`, 'utf8'));
      for (const { cypher, parameters } of world.calls.filter(({ cypher }) => cypher.endsWith('AS answer'))) {
        // A question may give more than its statement asks for: the fiscal year of a sum is in what its stage was made into.
        const used = (given: QueryParameters) => Object.keys(given).filter((name) => cypher.includes(`$${name}`));
        expect(used(known.get(cypher) ?? {}), file).toEqual(used(parameters));
      }
    }
    await plans.stop();
    expect(plans.counts.failed).toBe(0);
  });

  it('are then of what people make of the examples: each with one field less, in turn, and none of what pages ask', async () => {
    const question = '{ strategyItems { title measures { id position } } }';
    const { asked, said, options } = planning();
    const plans = new PlansAhead({
      ...options,
      questions: async () => ({ examples: [question], others: ['{ documents { id title } }'] }),
    });
    plans.start();
    await expect.poll(() => said).toEqual([KNOWN, LIKE_THEM]);
    await plans.stop();
    const statementsOf = async (queries: string[]) => {
      world.calls.length = 0;
      for (const query of queries) await world.data(query);
      return world.calls.map(({ cypher }) => cypher).filter((cypher) => cypher.endsWith('AS answer'));
    };
    const planned = asked.map(({ cypher }) => cypher);
    expect(planned.slice(2)).toEqual(
      await statementsOf([
        '{ strategyItems { measures { id position } } }',
        '{ strategyItems { title } }',
        '{ strategyItems { title measures { position } } }',
        '{ strategyItems { title measures { id } } }',
      ]),
    );
  });

  it('leave out one field of each example in turn, and never the only one', () => {
    const made = [
      ...variants([parse('{ documents { id title } }'), parse('{ strategyItems { measures { id } title } }')]),
    ];
    expect(made.map((each) => print(each).replace(/\s+/g, ' '))).toEqual([
      '{ documents { title } }',
      '{ strategyItems { title } }',
      '{ documents { id } }',
      '{ strategyItems { measures { id } } }',
    ]);
  });

  it('go on with the known questions of another graph before the rest of what is like those of the last', async () => {
    const { options, said, load } = planning(async () => {
      if (plans.counts.planned !== 2) return;
      load();
      await expect.poll(async () => (await options.services.directories.get()).version.loadedAt).toBe('second');
    });
    const plans = new PlansAhead({
      ...options,
      questions: async () => ({ examples: ['{ strategyItems { id title mark number } }'], others: [] }),
    });
    plans.start();
    await expect.poll(() => said.filter((each) => each === KNOWN)).toHaveLength(2);
    await expect.poll(() => said.at(-1)).toBe(LIKE_THEM);
    await plans.stop();
    // One and two of its four variants, and then one and its four.
    expect(plans.counts.planned).toBe(8);
  });

  it('wait for requests, are made again after a load, and end', async () => {
    const { asked, options, load } = planning();
    const plans = new PlansAhead({
      ...options,
      questions: async () => ({ examples: ['{ strategyItems { title } }'], others: ['{ documents { id } }'] }),
    });
    const answered = plans.operation();
    plans.start();
    await options.services.directories.get();
    expect(asked).toEqual([]);
    answered();
    await expect.poll(() => asked.length).toBe(2);
    load();
    await expect.poll(() => asked.length).toBe(4);
    expect(asked[2]?.cypher).toBe(asked[0]?.cypher);
    await plans.stop();
    load();
    expect(asked).toHaveLength(4);
  });

  it('are nobody’s concern when they fail, or when the server is to stop', async () => {
    const failing = planning(() => Promise.reject(new Error('away')));
    const plans = new PlansAhead({
      ...failing.options,
      questions: async () => ({ examples: [], others: ['{ documents { id } }'] }),
    });
    plans.start();
    await expect.poll(() => plans.counts.failed).toBe(1);
    await plans.stop();

    const stopping = planning();
    const others = new PlansAhead(stopping.options);
    others.operation();
    others.start();
    await others.stop();
    expect(stopping.asked).toEqual([]);
  });
});
