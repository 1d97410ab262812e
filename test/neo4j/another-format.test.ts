import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { syntheticRows } from './synthetic-rows.ts';

const settings = inject('neo4jSettings');
const rows = syntheticRows(20, 40);

// Sums of a graph without what they are made of would be zero, and nobody would be told.
describe.skipIf(settings === undefined)('a graph that another version of the program loaded into Neo4j', () => {
  let store: Neo4jStore;
  let driver: Driver;
  beforeAll(async () => {
    const { uri, user, password } = settings ?? { uri: '', user: '', password: '' };
    store = new Neo4jStore({ uri, user, password });
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await store.load(rows, 'another-format');
  });
  afterAll(async () => {
    await store?.close();
    await driver?.close();
  });

  it.each([
    ["SET v.format = 'ghs-graph/1'", 'ghs-graph/1'],
    ['REMOVE v.format', 'its format is not told'],
  ])('is not served (%s), and is after a load', async (change, told) => {
    const version = { hash: 'another-format', nodes: 20, relationships: 40 };
    expect(await store.status()).toEqual({ ready: true, version: { ...version, loadedAt: expect.any(String) } });
    await driver.executeQuery(`MATCH (v:GraphVersion) ${change}`);
    const status = await store.status();
    expect(status.ready).toBe(false);
    expect('reason' in status && status.reason).toContain(told);
    expect('reason' in status && status.reason).toContain('load it anew with npm run load');
    await store.load(rows, 'another-format');
    expect(await store.status()).toMatchObject({ ready: true, version });
  });
});
