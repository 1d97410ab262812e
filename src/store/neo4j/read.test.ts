import neo4j, { type Driver } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { readNeo4j } from './read.ts';

const OPTIONS = {
  database: undefined,
  bookmarks: neo4j.bookmarkManager(),
  timeoutMs: undefined,
  signal: new AbortController().signal,
};

/** A driver whose sessions run statements so; it notes how deep the stacks of errors were meanwhile. */
function driverThat(run: () => unknown): { driver: Driver; depths: number[] } {
  const depths: number[] = [];
  const session = {
    run: () => {
      depths.push(Error.stackTraceLimit);
      return run();
    },
    close: async () => undefined,
  };
  return { driver: { session: () => session } as unknown as Driver, depths };
}

test('a statement is begun without a stack, and all else keeps its own', async () => {
  const usual = Error.stackTraceLimit;
  expect(usual).toBeGreaterThan(0);
  const { driver, depths } = driverThat(async () => ({
    records: [{ toObject: () => ({ depth: Error.stackTraceLimit }) }],
  }));
  expect(await readNeo4j(driver, 'RETURN 1 AS depth', {}, OPTIONS)).toEqual([{ depth: usual }]);
  expect(depths).toEqual([0]);
});

test.each([
  [
    'at once',
    () => {
      throw new Error('the session is closed');
    },
  ],
  ['later', () => Promise.reject(new Error('the session is closed'))],
])('a statement that fails %s leaves it too, and says why', async (_when, run) => {
  const usual = Error.stackTraceLimit;
  const { driver } = driverThat(run);
  await expect(readNeo4j(driver, 'RETURN 1', {}, OPTIONS)).rejects.toThrow('the session is closed');
  expect(Error.stackTraceLimit).toBe(usual);
});
