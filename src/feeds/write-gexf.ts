import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { ATTRIBUTION } from './attribution.ts';
import type { OrganizationNetwork } from './sources.ts';
import { xmlText } from './xml-text.ts';

/** The network for Gephi, in GEXF 1.2. */
export function organizationsGexf({ nodes, links }: OrganizationNetwork): string {
  const graph = new UndirectedGraph();
  graph.replaceAttributes({ description: ATTRIBUTION });
  for (const { id, name, ...attributes } of nodes) {
    const { nameEn, kind, initiativeCount, degree, weight, betweenness, community } = attributes;
    const rest = { kind, initiativeCount, degree, weight, betweenness, community };
    graph.addNode(xmlText(id), { label: xmlText(name), nameEn: xmlText(nameEn), ...rest });
  }
  for (const { source, target, weight } of links) {
    const [from, to] = [xmlText(source), xmlText(target)];
    graph.addUndirectedEdgeWithKey(`${from}--${to}`, from, to, { label: String(weight), weight });
  }
  return `${write(graph)}\n`;
}
