import neo4j, { type Driver } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { changesPlans, renewStatistics } from './statistics.ts';

it('has the server count again, and a user without that right has loaded all the same', async () => {
  const asked: string[] = [];
  const refusing = {
    executeQuery: async (cypher: string) => {
      asked.push(cypher);
      throw Object.assign(new Error('Executing admin procedure is not allowed'), {
        code: 'Neo.ClientError.Security.Forbidden',
      });
    },
  } as unknown as Driver;
  await expect(renewStatistics(refusing, { bookmarkManager: neo4j.bookmarkManager() })).resolves.toBeUndefined();
  expect(asked).toEqual(['CALL db.prepareForReplanning($seconds)']);
});

it.each([
  [1_000, 1_000, true],
  [101, 1_000, true],
  [20, 1_000, false],
  [0, 0, false],
])('of %i rows written in a graph of %i: %s', (written, total, worth) => {
  expect(changesPlans(written, total)).toBe(worth);
});
