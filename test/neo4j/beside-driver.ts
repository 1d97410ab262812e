import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll } from 'vitest';
import type { GraphRows } from '../../src/graph/model.ts';
import type { Neo4jSettings } from '../../src/store/neo4j/driver.ts';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.ts';

/** For the tests of a file: our store with a graph, and a driver of somebody else on the same server. Both are there once the tests run. */
export function besideDriver(settings: Neo4jSettings | undefined, rows: GraphRows, hash: string) {
  const on = {} as { store: Neo4jStore; driver: Driver };
  beforeAll(async () => {
    const { uri, user, password } = settings ?? { uri: '', user: '', password: '' };
    on.store = new Neo4jStore({ uri, user, password });
    on.driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await on.store.load(rows, hash);
  });
  afterAll(async () => {
    await on.store?.close();
    await on.driver?.close();
  });
  return on;
}
