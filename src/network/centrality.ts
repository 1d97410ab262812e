import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import betweennessModule from 'graphology-metrics/centrality/betweenness.js';
import { seededRandom } from './seeded-random.ts';

// Both are CommonJS functions, which their types call default exports.
const louvain = louvainModule as unknown as typeof louvainModule.default;
const betweennessCentrality = betweennessModule as unknown as typeof betweennessModule.default;

/** A network without direction: ids in their order, and links with `weight` above 0, each pair once. */
export interface NetworkStructure {
  nodes: readonly string[];
  links: readonly { source: string; target: string; weight: number }[];
}

/** A node's place in the network; see the fields of the same names in the schema. */
export interface NodeCentrality {
  degree: number;
  weight: number;
  /** Normalised, 0 to 1, every link being one step. */
  betweenness: number;
  /** From 1, in the order of each community's first node. */
  community: number;
}

const SEED = 20_220_524;

/** The centrality of every node, in the order of `nodes`. The same structure gives the same figures. */
export function networkCentrality({ nodes, links }: NetworkStructure): NodeCentrality[] {
  if (nodes.length === 0) return [];
  const graph = new UndirectedGraph<Record<string, never>, { weight: number }>();
  for (const id of nodes) graph.addNode(id);
  for (const { source, target, weight } of links) graph.addUndirectedEdge(source, target, { weight });
  const betweenness = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
  const communities = numberedInOrder(nodes, louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(SEED) }));
  return nodes.map((id) => ({
    degree: graph.degree(id),
    weight: graph.reduceEdges(id, (sum, _edge, { weight }) => sum + weight, 0),
    betweenness: Math.round((betweenness[id] ?? 0) * 1e6) / 1e6,
    community: communities.get(id) ?? 0,
  }));
}

/** The library's numbers depend on its walk; ours on the first member alone. */
function numberedInOrder(nodes: readonly string[], found: Readonly<Record<string, number>>): Map<string, number> {
  const numbers = new Map<number | undefined, number>();
  return new Map(
    nodes.map((id) => {
      const number = numbers.get(found[id]) ?? numbers.size + 1;
      numbers.set(found[id], number);
      return [id, number];
    }),
  );
}
