import type { GraphStore } from './graph/graph-store.ts';
import { openServedGraph, tellStaleGraph } from './served-graph.ts';
import type { Neo4jSettings } from './store/neo4j/driver.ts';

/** Where a graph is: a Neo4j, else a resolved file, else what the build made. */
export interface GraphSource {
  neo4j?: Neo4jSettings | undefined;
  graphFile?: string | undefined;
}

/** Where a command finds its graph. A file that is named is meant, whatever store the environment has. */
export function graphSource({ neo4j, graphFile }: GraphSource, named: string | undefined): GraphSource {
  return named === undefined ? { neo4j, graphFile } : { graphFile: named };
}

/** A sentence where the graph of the build is served and no longer that of `data/`; else `null`. Reads all of `data/`. */
export function staleGraph({ neo4j, graphFile }: GraphSource, root: string): string | null {
  return neo4j || graphFile !== undefined ? null : tellStaleGraph(root);
}

/** Opens the graph of a command. Where it is older than `data/`, standard error is told how to make it anew. */
export async function openCommandGraph(source: GraphSource, root: string): Promise<GraphStore> {
  const store = await openGraph(source, root);
  const stale = staleGraph(source, root);
  if (stale !== null) console.error(stale);
  return store;
}

/**
 * The Neo4j, connected to at the first use; or the embedded store with the graph that was resolved beforehand, of which sentences
 * are told on standard error. `root`: the folder of the program. Rejects as `openServedGraph` does.
 */
export async function openGraph({ neo4j, graphFile }: GraphSource, root: string): Promise<GraphStore> {
  if (!neo4j) return openServedGraph(graphFile, root, (line) => console.error(line));
  // Imported only here: a start without Neo4j waits for none of its driver.
  const { Neo4jStore } = await import('./store/neo4j/neo4j-store.ts');
  return new Neo4jStore(neo4j);
}
