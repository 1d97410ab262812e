/** Loads a synthetic graph into the Neo4j at argument 1: nodes, relationships, round. Started by a test, which kills it. */
import { openStore } from '../../src/store/open-store.ts';
import { syntheticRows } from './synthetic-rows.ts';

const [uri = '', nodes, relationships, round] = process.argv.slice(2);
const store = openStore({ neo4j: { uri, user: 'neo4j', password: 'neo4j' } });
console.log('LOADING');
await store.load(syntheticRows(Number(nodes), Number(relationships), Number(round)), `round-${round}`, {
  onProgress: (done, total) => console.log(`${done} of ${total}`),
});
console.log('LOADED');
await store.close();
