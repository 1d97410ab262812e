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

/** The network in GraphML, without direction. */
export function organizationsGraphml({ nodes, links }: OrganizationNetwork): AsyncGenerator<string> {
  return graphml(
    'undirected',
    async function* () {
      yield nodes.map(({ id, name, ...measures }) => ({
        attributes: { '@id': id },
        data: [['label', name], ...Object.entries(measures)],
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
export function graphGraphml(graph: WholeGraph): AsyncGenerator<string> {
  return graphml(
    'directed',
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

async function* graphml(edgedefault: string, nodes: Elements, edges: Elements): AsyncGenerator<string> {
  const parts = [
    { name: 'node', elements: nodes, keys: new GraphmlKeys('node') },
    { name: 'edge', elements: edges, keys: new GraphmlKeys('edge') },
  ];
  for (const { elements, keys } of parts) {
    for await (const some of elements()) for (const { data } of some) keys.see(data);
  }
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n',
    xmlLine('desc', ATTRIBUTION),
    ...parts.flatMap(({ keys }) => [...keys.declarations()].map((key) => xmlLine('key', key))),
    `<graph id="G" edgedefault="${edgedefault}">\n`,
  ].join('');
  for (const { name, elements, keys } of parts) {
    for await (const some of elements()) {
      yield some.map(({ attributes, data }) => xmlLine(name, { ...attributes, data: contents(data, keys) })).join('');
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
