import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { inPieces } from '../support/in-pieces.ts';
import { openWorld, type World } from '../support/world.ts';
import { askEveryField, askOthersForEveryField, walkEveryList } from './sweep/every-field.ts';
import { oneOfEachType, waysToTypes } from './sweep/ways.ts';

const settings = inject('neo4jSettings');
/** Neo4j plans each of some thousand statements for the first time. */
const LONG_MS = 1_200_000;

describe.skipIf(settings === undefined)('every field of the schema, on Neo4j', () => {
  let embedded: World;
  let neo4j: World;
  beforeAll(async () => {
    embedded = await openWorld();
    neo4j = await openWorld(settings);
    neo4j.services.queryTimeoutMs = 60_000;
  }, LONG_MS);
  afterAll(async () => {
    await embedded?.close();
    await neo4j?.close();
  });

  it(
    'answers as on the embedded store, read as a whole and in pieces',
    async () => {
      const pieces = inPieces(neo4j, 'ALL');
      const asked: { query: string; answer: unknown }[] = [];
      const ask: World['ask'] = async (query) => {
        const answer = await embedded.ask(query);
        asked.push({ query, answer });
        return answer;
      };
      const ways = await waysToTypes(embedded);
      await askEveryField(ask, ways);
      await walkEveryList(ask, ways);
      await askOthersForEveryField(ask, ways, await oneOfEachType(embedded, ways));
      expect(asked.length).toBeGreaterThan(100);
      for (const { query, answer } of asked) {
        expect({ query, answer: plain(await neo4j.ask(query)) }).toEqual({ query, answer: plain(answer) });
        expect({ query, answer: plain(await pieces.ask(query)) }).toEqual({ query, answer: plain(answer) });
      }
      expect(pieces.counts.inPieces).toBeGreaterThan(500);
    },
    LONG_MS,
  );
});

/** An answer without the moment of the load, which is each store's own. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer).replace(/"loadedAt":"[^"]*"|"f\d+":"\d{4}-[^"]*Z"/g, '"at":0'));
}
