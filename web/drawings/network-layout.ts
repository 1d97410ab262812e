import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import { LRUCache } from 'lru-cache';

// Both are CommonJS functions, which their types call default exports.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** A network without any look: who is linked with whom, how strongly. */
export interface NetworkShape {
  /** `size`: radius, in units of the drawing. */
  nodes: readonly { key: string; size: number; community: number }[];
  links: readonly { source: string; target: string; weight: number }[];
}

/** Where each node is, the whole within 0 to 1 both ways. */
export type Positions = ReadonlyMap<string, { x: number; y: number }>;

const kept = new LRUCache<string, Positions>({ max: 200 });
const ROUNDS = 400;

/**
 * The places of the nodes: linked ones near each other, none on another. The start is a ring in the order of the groups, so equal
 * networks get equal places, at every visit and after every start; they are kept by what is drawn.
 */
export function layOut(shape: NetworkShape): Positions {
  const key = JSON.stringify(shape);
  const known = kept.get(key);
  if (known) return known;
  const positions = workOut(shape);
  kept.set(key, positions);
  return positions;
}

function workOut({ nodes, links }: NetworkShape): Positions {
  const graph = new UndirectedGraph();
  const ring = [...nodes].sort((a, b) => a.community - b.community || (a.key < b.key ? -1 : 1));
  ring.forEach(({ key, size }, index) => {
    const angle = (2 * Math.PI * index) / ring.length;
    graph.addNode(key, { x: Math.cos(angle) * 100, y: Math.sin(angle) * 100, size });
  });
  for (const { source, target, weight } of links) graph.addEdge(source, target, { weight });
  if (graph.order > 1) {
    forceAtlas2.assign(graph, {
      iterations: ROUNDS,
      getEdgeWeight: 'weight',
      settings: {
        gravity: 1.5,
        scalingRatio: 30,
        edgeWeightInfluence: 0.4,
        strongGravityMode: false,
        barnesHutOptimize: false,
      },
    });
    noverlap.assign(graph, { maxIterations: 200, settings: { margin: 12, ratio: 1.4 } });
  }
  return withinOne(graph);
}

function withinOne(graph: UndirectedGraph): Positions {
  const all = graph.mapNodes((key, { x, y }) => ({ key, x: Number(x), y: Number(y) }));
  const span = (values: number[]) => ({
    low: Math.min(...values),
    size: Math.max(...values) - Math.min(...values) || 1,
  });
  const [across, down] = [span(all.map(({ x }) => x)), span(all.map(({ y }) => y))];
  return new Map(
    all.map(({ key, x, y }) => [key, { x: (x - across.low) / across.size, y: (y - down.low) / down.size }]),
  );
}
