import { listed } from './property-values.ts';
import type { MoneyFlow, OrganizationNetwork } from './sources.ts';
import type { Properties, WholeGraph } from './whole-graph.ts';

/** Elements for Cytoscape, in the JSON that the desktop program and cytoscape.js read; networkx also looks for `value`. */
export function organizationsCytoscape({ nodes, links }: OrganizationNetwork): string {
  return text({
    data: {},
    directed: false,
    multigraph: false,
    elements: {
      nodes: nodes.map((node) => ({ data: { ...node, label: node.name, value: node.id } })),
      edges: links.map((link) => ({
        data: { id: `${link.source}--${link.target}`, ...link, label: String(link.weight) },
      })),
    },
  });
}

/** Nodes and links for D3's force layout. */
export function organizationsD3({ nodes, links }: OrganizationNetwork): string {
  return text({ nodes, links });
}

/** Nodes and links for a Sankey diagram; `value` in yen. */
export function moneySankey({ nodes, links }: MoneyFlow): string {
  return text({ nodes, links });
}

/** One JSON object a line: first the nodes, which have an `id`, then the relationships, which have `start` and `end`. */
export async function* graphJsonl(graph: WholeGraph): AsyncGenerator<string> {
  for await (const nodes of graph.nodes()) {
    yield lines(nodes, ({ id, type, ...properties }) => ({ id, labels: [type], properties: inOrder(properties) }));
  }
  for await (const relationships of graph.relationships()) {
    yield lines(relationships, ({ type, start, end, properties }) => ({
      start,
      end,
      label: type,
      properties: inOrder(properties),
    }));
  }
}

function lines<Item>(items: readonly Item[], line: (item: Item) => object): string {
  return items.map((item) => text(line(item))).join('');
}

function inOrder(properties: Properties): Properties {
  return Object.fromEntries(listed(properties));
}

function text(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
