import type { NodeRow, RelationshipRow } from '../../../src/graph/model.ts';
import { networkCentrality } from '../../../src/network/centrality.ts';
import { BASES } from './shared-initiatives.ts';

/** Under which names an organisation has how many initiatives it answers for, on a basis. */
const COUNTS = {
  initiatives: 'initiativeCount',
  namedInitiatives: 'namedInitiativeCount',
  inheritedInitiatives: 'inheritedInitiativeCount',
} as const satisfies Record<keyof typeof BASES, string>;

/**
 * The nodes, those of organisations that answer for initiatives with how many these are, and with their place in the network of all such
 * organisations, whose links are `pairs`.
 */
export function withNetworkPlaces(
  nodes: readonly NodeRow[],
  relationships: readonly RelationshipRow[],
  pairs: readonly RelationshipRow[],
): NodeRow[] {
  const answering = new Map<string, RelationshipRow[]>();
  for (const row of relationships) {
    if (row.type === 'RESPONSIBLE_FOR') answering.set(row.from, [...(answering.get(row.from) ?? []), row]);
  }
  const ids = [...answering.keys()].sort();
  const links = pairs.map(({ from, to, properties }) => {
    return { source: from, target: to, weight: (properties['initiatives'] as string[]).length };
  });
  const places = new Map(networkCentrality({ nodes: ids, links }).map((place, index) => [ids[index], place]));
  return nodes.map((node): NodeRow => {
    const rows = answering.get(node.id);
    const place = places.get(node.id);
    if (rows === undefined || place === undefined) return node;
    const counts = Object.entries(BASES).map(([name, counted]) => {
      const initiatives = rows.filter(({ properties }) => counted(properties['responsibility'])).map(({ to }) => to);
      return [COUNTS[name as keyof typeof COUNTS], new Set(initiatives).size] as const;
    });
    return { ...node, properties: { ...node.properties, ...Object.fromEntries(counts), ...place } };
  });
}
