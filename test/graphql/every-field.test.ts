import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';
import { askEveryField, askOthersForEveryField, walkEveryList } from './sweep/every-field.ts';
import { NOT_IN_THE_GRAPH } from './sweep/not-in-the-graph.ts';
import { oneOfEachType, type Way, waysToTypes } from './sweep/ways.ts';

const LONG_MS = 300_000;

let world: World;
let ways: ReadonlyMap<GraphQLObjectType, Way | null>;
beforeAll(async () => {
  world = await openWorld();
  ways = await waysToTypes(world);
}, LONG_MS);
afterAll(() => world?.close());

describe('every field of the schema', () => {
  it('is on something that the graph has, or is known not to be', () => {
    const missing = [...ways].filter(([, way]) => way === null).map(([type]) => type.name);
    expect(missing.sort()).toEqual(Object.keys(NOT_IN_THE_GRAPH).sort());
  });

  it(
    'answers with its defaults and with each of its arguments',
    async () => {
      expect(await askEveryField(world.ask, ways)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'is asked of nodes of another type without harm',
    async () => {
      expect(await askOthersForEveryField(world.ask, ways, await oneOfEachType(world, ways))).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'that is a list goes on from its cursors, both ways',
    async () => {
      const { walked, faults } = await walkEveryList(world.ask, ways);
      expect(faults).toEqual([]);
      expect(walked).toBeGreaterThan(25);
    },
    LONG_MS,
  );
});
