import type { GraphStore } from '../../src/graph/graph-store.ts';

/** All that a store holds of a load, sorted, without the time of the load: equal graphs give equal dumps. */
export async function dump(store: GraphStore) {
  const nodes = await store.read(
    'MATCH (n:Entity) RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
  );
  const relationships = await store.read(
    `MATCH (a)-[r]->(b) RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS properties, r.key AS key
     ORDER BY type, from, to, key`,
  );
  const versions = await store.read(
    'MATCH (v:GraphVersion) RETURN v.id AS id, v.hash AS hash, v.nodes AS nodes, v.relationships AS relationships',
  );
  for (const { labels } of nodes) (labels as string[]).sort();
  return { nodes, relationships, versions };
}
