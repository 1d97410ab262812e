import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import noverlapModule from 'graphology-layout-noverlap';
import { LRUCache } from 'lru-cache';

// Both are CommonJS functions, which their types call default exports.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;
const noverlap = noverlapModule as unknown as typeof noverlapModule.default;

/** A network without any look: who is linked with whom, how strongly, within how much room. */
export interface NetworkShape {
  /** `size`: radius, in units of the room. */
  nodes: readonly { key: string; size: number; community: number }[];
  links: readonly { source: string; target: string; weight: number }[];
  width: number;
  height: number;
}

/** Where the middle of each node is. */
export type Positions = ReadonlyMap<string, { x: number; y: number }>;

const kept = new LRUCache<string, Positions>({ max: 200 });
const ROUNDS = 500;
/** Room for a label below each node. */
const MARGIN = 26;

/**
 * The places of the nodes: linked ones near each other, none on another, those without a link in a row below. The start is a ring in the
 * order of the groups, so equal networks get equal places, at every visit and after every start; they are kept by what is drawn.
 */
export function layOut(shape: NetworkShape): Positions {
  const key = JSON.stringify(shape);
  const known = kept.get(key);
  if (known) return known;
  const linked = new Set(shape.links.flatMap(({ source, target }) => [source, target]));
  const alone = shape.nodes.filter((node) => !linked.has(node.key));
  const below = alone.length > 0 ? 60 : 0;
  const positions = new Map([
    ...placeLinked({
      ...shape,
      nodes: shape.nodes.filter((node) => linked.has(node.key)),
      height: shape.height - below,
    }),
    ...alone.map(
      (node, index) => [node.key, { x: ((index + 0.5) * shape.width) / alone.length, y: shape.height - 20 }] as const,
    ),
  ]);
  kept.set(key, positions);
  return positions;
}

function placeLinked({ nodes, links, width, height }: NetworkShape): Positions {
  const graph = new UndirectedGraph();
  const ring = [...nodes].sort((a, b) => a.community - b.community || (a.key < b.key ? -1 : 1));
  ring.forEach(({ key, size }, index) => {
    const angle = (2 * Math.PI * index) / ring.length;
    graph.addNode(key, { x: Math.cos(angle) * 100, y: Math.sin(angle) * 100, size });
  });
  for (const { source, target, weight } of links) graph.addEdge(source, target, { weight });
  if (graph.order > 1) {
    const settings = { gravity: 0.6, scalingRatio: 40, edgeWeightInfluence: 0.5, linLogMode: true };
    forceAtlas2.assign(graph, { iterations: ROUNDS, getEdgeWeight: 'weight', settings });
    fitInto(graph, width, height);
    noverlap.assign(graph, { maxIterations: 300, settings: { margin: MARGIN, ratio: 1, expansion: 1.1, gridSize: 1 } });
    fitInto(graph, width, height);
  }
  return new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }]));
}

function fitInto(graph: UndirectedGraph, width: number, height: number): void {
  const places = graph.mapNodes((_key, { x, y }) => ({ x: Number(x), y: Number(y) }));
  const span = (values: number[]) => ({
    low: Math.min(...values),
    size: Math.max(...values) - Math.min(...values) || 1,
  });
  const [across, down] = [span(places.map(({ x }) => x)), span(places.map(({ y }) => y))];
  graph.updateEachNodeAttributes((_key, attributes) => ({
    ...attributes,
    x: ((attributes['x'] - across.low) / across.size) * width,
    y: ((attributes['y'] - down.low) / down.size) * height,
  }));
}
