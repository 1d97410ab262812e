import { ATTRIBUTION } from './attribution.ts';
import { type Data, GraphmlKeys } from './graphml-keys.ts';
import { listed } from './property-values.ts';
import type { OrganizationNetwork } from './sources.ts';
import type { Properties, WholeGraph } from './whole-graph.ts';
import { type ElementContent, xmlLine } from './xml-line.ts';

interface Element {
  attributes: ElementContent;
  data: Data;
}

/** Nodes or edges, some at a time; each call begins anew. */
type Elements = () => AsyncIterable<readonly Element[]>;

/**
 * `STRICT` is valid against the schema of GraphML. yEd draws no attribute beside a node, only labels of its own, which that schema
 * does not know: `YED` has them as well.
 */
export type GraphmlDialect = 'STRICT' | 'YED';

/** The network in GraphML, without direction. */
export function organizationsGraphml(
  { nodes, links }: OrganizationNetwork,
  dialect: GraphmlDialect = 'STRICT',
): AsyncGenerator<string> {
  return graphml(
    { edgedefault: 'undirected', dialect },
    async function* () {
      yield nodes.map(({ id, name, ...figures }) => ({
        attributes: { '@id': id },
        data: [['label', name], ...Object.entries(figures)],
      }));
    },
    async function* () {
      yield links.map(({ source, target, weight }, index) => ({
        attributes: { '@id': `e${index + 1}`, '@source': source, '@target': target },
        data: [
          ['label', String(weight)],
          ['weight', weight],
        ],
      }));
    },
  );
}

/**
 * Every node and relationship in GraphML. `label` is what a node is called or a relationship's type. Reads the graph twice: the
 * format wants to know names and types before the first node.
 */
export function graphGraphml(graph: WholeGraph, dialect: GraphmlDialect = 'STRICT'): AsyncGenerator<string> {
  return graphml(
    { edgedefault: 'directed', dialect },
    async function* () {
      for await (const nodes of graph.nodes()) {
        yield nodes.map(({ id, ...properties }) => ({
          attributes: { '@id': String(id) },
          data: [
            ['label', properties['name'] ?? properties['title'] ?? properties['text'] ?? id],
            ...unlabelled(properties),
          ],
        }));
      }
    },
    async function* () {
      let count = 0;
      for await (const relationships of graph.relationships()) {
        yield relationships.map(({ type, start, end, properties }) => {
          count += 1;
          return {
            attributes: { '@id': `e${count}`, '@source': start, '@target': end },
            data: [['label', type], ...unlabelled(properties)],
          };
        });
      }
    },
  );
}

/** `label` is taken. */
function unlabelled(properties: Properties): Data {
  return listed(properties).filter(([name]) => name !== 'label');
}

/** What yEd draws a node and an edge from: a key of its own kind, and data with the label inside a shape or line. */
const YED = {
  namespace: ' xmlns:y="http://www.yworks.com/xml/graphml"',
  node: {
    key: { '@id': 'yed-node', '@for': 'node', '@yfiles.type': 'nodegraphics' },
    label: (text: string): ElementContent => ({ '@key': 'yed-node', 'y:ShapeNode': { 'y:NodeLabel': text } }),
  },
  edge: {
    key: { '@id': 'yed-edge', '@for': 'edge', '@yfiles.type': 'edgegraphics' },
    label: (text: string): ElementContent => ({ '@key': 'yed-edge', 'y:PolyLineEdge': { 'y:EdgeLabel': text } }),
  },
} as const;

async function* graphml(
  { edgedefault, dialect }: { edgedefault: string; dialect: GraphmlDialect },
  nodes: Elements,
  edges: Elements,
): AsyncGenerator<string> {
  const drawn = dialect === 'YED' ? YED : null;
  const parts = [
    { name: 'node', elements: nodes, keys: new GraphmlKeys('node'), drawn: drawn?.node },
    { name: 'edge', elements: edges, keys: new GraphmlKeys('edge'), drawn: drawn?.edge },
  ];
  for (const { elements, keys } of parts) {
    for await (const some of elements()) for (const { data } of some) keys.see(data);
  }
  yield [
    `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns"${drawn?.namespace ?? ''}>\n`,
    xmlLine('desc', ATTRIBUTION),
    ...parts.flatMap(({ keys }) => [...keys.declarations()].map((key) => xmlLine('key', key))),
    ...parts.flatMap((part) => (part.drawn ? [xmlLine('key', part.drawn.key)] : [])),
    `<graph id="G" edgedefault="${edgedefault}">\n`,
  ].join('');
  for (const part of parts) {
    for await (const some of part.elements()) {
      yield some
        .map(({ attributes, data }) => {
          const label = part.drawn ? [part.drawn.label(String(new Map(data).get('label') ?? ''))] : [];
          return xmlLine(part.name, { ...attributes, data: [...contents(data, part.keys), ...label] });
        })
        .join('');
    }
  }
  yield '</graph>\n</graphml>\n';
}

function contents(data: Data, keys: GraphmlKeys): ElementContent[] {
  return data.map(([name, value]) => ({ '@key': keys.idOf(name), '#text': shown(value) }));
}

/** GraphML has no lists: their members stand between bars. */
function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(' | ') : String(value);
}
