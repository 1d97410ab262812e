import type { GraphStore } from '../graph/graph-store.ts';
import { EmbeddedStore } from './embedded/embedded-store.ts';
import type { Neo4jSettings } from './neo4j/driver.ts';
import { Neo4jStore } from './neo4j/neo4j-store.ts';

/** Neo4j at the address, or the embedded store without one. Connects at the first use, not here: Neo4j may come up later. */
export function openStore(settings: { neo4j?: Neo4jSettings | undefined }): GraphStore {
  return settings.neo4j ? new Neo4jStore(settings.neo4j) : new EmbeddedStore();
}
