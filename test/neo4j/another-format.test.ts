import { describe, expect, inject, it } from 'vitest';
import { besideDriver } from './beside-driver.ts';
import { syntheticRows } from './synthetic-rows.ts';

const settings = inject('neo4jSettings');
const rows = syntheticRows(20, 40);

// Sums of a graph without what they are made of would be zero, and nobody would be told.
describe.skipIf(settings === undefined)('a graph that another version of the program loaded into Neo4j', () => {
  const on = besideDriver(settings, rows, 'another-format');

  it.each([
    ["SET v.format = 'ghs-graph/1'", 'ghs-graph/1'],
    ['REMOVE v.format', 'its format is not told'],
  ])('is not served (%s), and is after a load', async (change, told) => {
    const version = { hash: 'another-format', nodes: 20, relationships: 40 };
    expect(await on.store.status()).toEqual({ ready: true, version: { ...version, loadedAt: expect.any(String) } });
    await on.driver.executeQuery(`MATCH (v:GraphVersion) ${change}`);
    const status = await on.store.status();
    expect(status.ready).toBe(false);
    expect('reason' in status && status.reason).toContain(told);
    expect('reason' in status && status.reason).toContain('load it anew with npm run load');
    await on.store.load(rows, 'another-format');
    expect(await on.store.status()).toMatchObject({ ready: true, version });
  });
});
