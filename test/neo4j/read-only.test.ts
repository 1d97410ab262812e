import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';
import { dump } from './dump.ts';
import { syntheticRows } from './synthetic-rows.ts';

/** How Neo4j names a write in a session that may only read. */
const REFUSED = /Neo4j refused a statement \(Neo\.ClientError\.Statement\.AccessMode\)/;

const settings = inject('neo4jSettings');

// Whoever found a way to put text into a query could still not write: the sessions of reads may only read.
describe.skipIf(settings === undefined)('a read on Neo4j', () => {
  let store: Neo4jStore;
  let before: Awaited<ReturnType<typeof dump>>;
  beforeAll(async () => {
    store = new Neo4jStore(settings ?? { uri: '', user: '', password: '' });
    await store.load(syntheticRows(20, 40), 'read-only');
    before = await dump(store);
  });
  afterAll(() => store?.close());

  it.each([
    'CREATE (n:Intruder) RETURN n',
    "MERGE (n:Entity {id: 'intruder'}) RETURN n",
    "MATCH (n:Entity) SET n.name = 'intruder' RETURN count(n)",
    'MATCH (n:Entity) REMOVE n.name RETURN count(n)',
    'MATCH (n:Entity) SET n:Intruder RETURN count(n)',
    'MATCH (n:Entity) DETACH DELETE n',
    'MATCH ()-[r]->() DELETE r',
    'MATCH (n:Entity) CALL (n) { CREATE (m:Intruder) } RETURN count(n)',
    'CREATE INDEX intruder FOR (n:Intruder) ON (n.id)',
    'DROP CONSTRAINT entity_id IF EXISTS',
    "CALL db.createLabel('Intruder')",
  ])('refuses %s, and nothing has changed', async (cypher) => {
    const schema = await store.read('SHOW INDEXES YIELD name RETURN name ORDER BY name');
    await expect(store.read(cypher)).rejects.toThrow(REFUSED);
    expect(await store.read('SHOW INDEXES YIELD name RETURN name ORDER BY name')).toEqual(schema);
    expect(await dump(store)).toEqual(before);
    const [labels] = await store.read("CALL db.labels() YIELD label WHERE label = 'Intruder' RETURN count(*) AS count");
    expect(labels).toEqual({ count: 0 });
  });
});
