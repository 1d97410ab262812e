import { create } from 'xmlbuilder2';
import { ATTRIBUTION } from './attribution.ts';
import { listed } from './property-values.ts';
import type { OrganizationNetwork, Properties, WholeGraph } from './sources.ts';
import { xmlText } from './xml-text.ts';

type Data = [name: string, value: unknown][];
interface Element {
  attributes: Record<string, string>;
  data: Data;
}

/** The network in GraphML, without direction. */
export function organizationsGraphml({ nodes, links }: OrganizationNetwork): string {
  return graphml(
    'undirected',
    nodes.map(({ id, name, ...measures }) => ({
      attributes: { id },
      data: [['label', name], ...Object.entries(measures)],
    })),
    links.map(({ source, target, weight }, index) => ({
      attributes: { id: `e${index + 1}`, source, target },
      data: [
        ['label', String(weight)],
        ['weight', weight],
      ],
    })),
  );
}

/** Every node and relationship in GraphML. `label` is what a node is called or a relationship's type. */
export function graphGraphml({ nodes, relationships }: WholeGraph): string {
  return graphml(
    'directed',
    nodes.map(({ id, ...properties }) => ({
      attributes: { id: String(id) },
      data: [
        ['label', properties['name'] ?? properties['title'] ?? properties['text'] ?? id],
        ...unlabelled(properties),
      ],
    })),
    relationships.map(({ type, start, end, properties }, index) => ({
      attributes: { id: `e${index + 1}`, source: start, target: end },
      data: [['label', type], ...unlabelled(properties)],
    })),
  );
}

/** `label` is taken. */
function unlabelled(properties: Properties): Data {
  return listed(properties).filter(([name]) => name !== 'label');
}

function graphml(edgedefault: string, nodes: readonly Element[], edges: readonly Element[]): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://graphml.graphdrawing.org/xmlns', 'graphml');
  root.ele('desc').txt(ATTRIBUTION);
  const nodeKeys = declareKeys('node', nodes);
  const edgeKeys = declareKeys('edge', edges);
  for (const { id, name, type, owner } of [...nodeKeys.values(), ...edgeKeys.values()]) {
    root.ele('key', { id, for: owner, 'attr.name': name, 'attr.type': type });
  }
  const graph = root.ele('graph', { id: 'G', edgedefault });
  for (const [kind, elements, keys] of [
    ['node', nodes, nodeKeys],
    ['edge', edges, edgeKeys],
  ] as const) {
    for (const { attributes, data } of elements) {
      const element = graph.ele(kind, clean(attributes));
      for (const [name, value] of data) element.ele('data', { key: keys.get(name)?.id ?? '' }).txt(shown(value));
    }
  }
  return `${root.doc().end({ prettyPrint: true })}\n`;
}

/** GraphML declares each name once, with the narrowest type that all its values have. */
function declareKeys(owner: 'node' | 'edge', elements: readonly Element[]) {
  const types = new Map<string, string>();
  for (const { data } of elements) {
    for (const [name, value] of data) types.set(name, wider(types.get(name), typeOf(value)));
  }
  const named = [...types].map(([name, type]) => [name, { id: `${owner}-${name}`, name, type, owner }] as const);
  return new Map(named);
}

function typeOf(value: unknown): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value !== 'number') return 'string';
  return Number.isInteger(value) ? 'long' : 'double';
}

function wider(known: string | undefined, type: string): string {
  if (known === undefined || known === type) return type;
  const numbers = ['long', 'double'];
  return numbers.includes(known) && numbers.includes(type) ? 'double' : 'string';
}

/** GraphML has no lists: their members stand between bars. */
function shown(value: unknown): string {
  return xmlText(Array.isArray(value) ? value.join(' | ') : String(value));
}

function clean(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, xmlText(value)]));
}
