import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyBaseLogger } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, QueryParameters } from '../../src/graph/graph-store.ts';
import { knownQuestions } from '../../src/server/plans/known-questions.ts';
import { PlansAhead } from '../../src/server/plans/plans-ahead.ts';
import { inPieces } from '../support/in-pieces.ts';
import { openWorld, root, type World, worldOver } from '../support/world.ts';

const QUESTIONS = `${root}questions`;
const KNOWN = 'known questions are planned';
const PIECES = 'pieces of other questions are planned';

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
  const options = {
    schema,
    services: { ...services, store },
    questions: async () => knownQuestions(QUESTIONS),
    othersAreAsked: false,
    log,
  };
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

  it('are then of the pieces that other questions are read in, with all values, where others are asked', async () => {
    const { asked, said, options } = planning();
    const plans = new PlansAhead({
      ...options,
      questions: async () => ['{ documents { id title } }'],
      othersAreAsked: true,
    });
    plans.start();
    await expect.poll(() => said).toEqual([KNOWN, PIECES]);
    await plans.stop();
    expect(plans.hasPieces).toBe(true);
    expect(plans.counts.failed).toBe(0);
    expect(new Set(asked.map(({ cypher }) => cypher)).size).toBe(asked.length);
    const planned = new Set(asked.map(({ cypher }) => cypher));
    world.calls.length = 0;
    const { ask } = inPieces(world, 'ALL');
    const answer = await ask(
      '{ strategyItem(number: 3) { title measures { directions { text } } organizations(first: 2) { totalCount edges { node { parent { name } } } } } }',
    );
    expect(answer.errors).toBeUndefined();
    const pieces = world.calls.map(({ cypher }) => cypher).filter((cypher) => cypher.endsWith('AS answer'));
    expect(pieces).toHaveLength(5);
    expect(pieces.filter((cypher) => !planned.has(cypher))).toEqual([]);
  });

  it('are of no pieces where nothing but trusted documents is answered', async () => {
    const { asked, options, said } = planning();
    const plans = new PlansAhead({ ...options, questions: async () => ['{ documents { id } }'] });
    plans.start();
    await expect.poll(() => said).toEqual([KNOWN]);
    await plans.stop();
    expect(asked).toHaveLength(1);
    expect(plans.hasPieces).toBe(false);
  });

  it('go on with the known questions of another graph before the rest of the pieces for the last', async () => {
    const { options, said, load } = planning(async () => {
      if (plans.counts.planned !== 2) return;
      load();
      await expect.poll(async () => (await options.services.directories.get()).version.loadedAt).toBe('second');
    });
    const plans = new PlansAhead({
      ...options,
      questions: async () => ['{ strategyItems { id title mark number } }'],
      othersAreAsked: true,
    });
    plans.start();
    await expect.poll(() => said).toEqual([KNOWN, PIECES, KNOWN, PIECES]);
    await plans.stop();
    // One and two pieces; and then one and all of them.
    expect(plans.counts.planned).toBeGreaterThan(3 + 300);
    expect(plans.hasPieces).toBe(true);
  });

  it('are of a question that was read in pieces, behind its answer, and of none twice', async () => {
    const { asked, said, options } = planning();
    const plans = new PlansAhead({ ...options, questions: async () => [] });
    plans.start();
    await expect.poll(() => said).toEqual([KNOWN]);
    const answered = plans.operation();
    plans.planLater('RETURN 1', {});
    plans.planLater('RETURN 1', {});
    expect(plans.isPlanned('RETURN 1')).toBe(false);
    answered();
    await expect.poll(() => plans.isPlanned('RETURN 1')).toBe(true);
    await plans.stop();
    expect(asked).toEqual([{ cypher: 'RETURN 1', parameters: {} }]);
  });

  it('wait for requests, are made again after a load, and end', async () => {
    const { asked, options, load } = planning();
    const plans = new PlansAhead({
      ...options,
      questions: async () => ['{ strategyItems { title } }', '{ documents { id } }'],
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
      questions: async () => ['{ documents { id } }'],
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
