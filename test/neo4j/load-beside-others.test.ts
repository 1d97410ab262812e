import { describe, expect, inject, it } from 'vitest';
import { LOADING, SWITCHES } from '../../src/store/neo4j/load-marks.ts';
import { whileUnderWay } from '../support/while-under-way.ts';
import { besideDriver } from './beside-driver.ts';
import { syntheticRows } from './synthetic-rows.ts';

const settings = inject('neo4jSettings');

// What others do on the server at the moment of the switch is no reason for a load to fail.
describe.skipIf(settings === undefined)('a load into Neo4j', () => {
  const on = besideDriver(settings, syntheticRows(20, 40, 1), 'round-1');

  it('goes on beside a transaction that was ended, as that of a read that took too long', async () => {
    const session = on.driver.session();
    await session.beginTransaction({ metadata: { who: 'ended' } }).run('RETURN 1');
    const found = await on.driver.executeQuery(
      "SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.who = 'ended' RETURN transactionId AS id",
    );
    await on.driver.executeQuery('TERMINATE TRANSACTIONS $id', { id: found.records[0]?.get('id') });
    expect(await on.store.load(syntheticRows(20, 40, 2), 'round-2')).toMatchObject({ hash: 'round-2' });
    expect(await on.store.read('MATCH (n:Entity) RETURN DISTINCT n.round AS round')).toEqual([{ round: 2 }]);
    await session.close();
  });

  it('leaves no mark behind', async () => {
    await on.store.load(syntheticRows(20, 40, 1), 'round-1');
    expect(await on.store.read(SWITCHES)).toEqual([{ marked: 0 }]);
  });

  it('keeps readers waiting while it commits, also when its process and its mark are gone', async () => {
    const seen = new Set<unknown>();
    for (let tries = 0; tries < 50 && !seen.has(1); tries += 1) {
      const session = on.driver.session();
      const transaction = session.beginTransaction({ metadata: LOADING });
      await transaction.run('UNWIND range(1, 20000) AS number CREATE (:Loading {number: number})');
      expect(await on.store.read(SWITCHES)).toEqual([{ marked: 0 }]);
      await whileUnderWay(transaction.commit(), async () => {
        const { records } = await on.driver.executeQuery(SWITCHES);
        seen.add(records[0]?.get('marked').toNumber());
      });
      await session.close();
    }
    await on.driver.executeQuery('MATCH (n:Loading) DETACH DELETE n');
    expect(seen).toContain(1);
  });
});
