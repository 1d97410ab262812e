import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { LOADING, MARKED } from '../../src/store/neo4j/switch.ts';
import { syntheticRows } from './synthetic-rows.ts';

const settings = inject('neo4jSettings');

// What others do on the server at the moment of the switch is no reason for a load to fail.
describe.skipIf(settings === undefined)('a load into Neo4j', () => {
  let store: Neo4jStore;
  let driver: Driver;
  beforeAll(async () => {
    const { uri, user, password } = settings ?? { uri: '', user: '', password: '' };
    store = new Neo4jStore({ uri, user, password });
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await store.load(syntheticRows(20, 40, 1), 'round-1');
  });
  afterAll(async () => {
    await store?.close();
    await driver?.close();
  });

  it('goes on beside a transaction that was ended, as that of a read that took too long', async () => {
    const session = driver.session();
    await session.beginTransaction({ metadata: { who: 'ended' } }).run('RETURN 1');
    const found = await driver.executeQuery(
      "SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.who = 'ended' RETURN transactionId AS id",
    );
    await driver.executeQuery('TERMINATE TRANSACTIONS $id', { id: found.records[0]?.get('id') });
    expect(await store.load(syntheticRows(20, 40, 2), 'round-2')).toMatchObject({ hash: 'round-2' });
    expect(await store.read('MATCH (n:Entity) RETURN DISTINCT n.round AS round')).toEqual([{ round: 2 }]);
    await session.close();
  });

  it('leaves no mark behind', async () => {
    await store.load(syntheticRows(20, 40, 1), 'round-1');
    expect(await store.read(MARKED)).toEqual([{ marked: 0 }]);
  });

  it('keeps readers waiting while it commits, also when its process and its mark are gone', async () => {
    const seen = new Set<unknown>();
    for (let tries = 0; tries < 50 && !seen.has(1); tries += 1) {
      const session = driver.session();
      const transaction = session.beginTransaction({ metadata: LOADING });
      await transaction.run('UNWIND range(1, 20000) AS number CREATE (:Loading {number: number})');
      expect(await store.read(MARKED)).toEqual([{ marked: 0 }]);
      let commits = true;
      const committing = transaction.commit().finally(() => {
        commits = false;
      });
      while (commits) seen.add((await driver.executeQuery(MARKED)).records[0]?.get('marked').toNumber());
      await committing;
      await session.close();
    }
    await driver.executeQuery('MATCH (n:Loading) DETACH DELETE n');
    expect(seen).toContain(1);
  });
});
