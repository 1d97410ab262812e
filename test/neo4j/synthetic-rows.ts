import type { GraphRows, NodeRow, PropertyValue, RelationshipRow } from '../../src/graph/model.ts';

const TYPES = ['StrategyItem', 'Measure', 'Initiative', 'Organization'] as const;

/** A graph of a given size, the same for the same arguments; every node and relationship carries `round`. */
export function syntheticRows(nodes: number, relationships: number, round = 1): GraphRows {
  return {
    nodes: Array.from({ length: nodes }, (_, index) => {
      const type = TYPES[(index + round) % TYPES.length] ?? 'Organization';
      return node(`n:${String(index).padStart(7, '0')}`, type, {
        name: `組織${index}`,
        order: index,
        number: index,
        round,
      });
    }),
    relationships: Array.from({ length: relationships }, (_, index) => {
      const from = index % nodes;
      const to = (from * 7 + Math.floor(index / nodes) + 1) % nodes;
      return relationship('PART_OF', `n:${String(from).padStart(7, '0')}`, `n:${String(to).padStart(7, '0')}`, {
        key: String(index),
        round,
      });
    }),
  };
}

/** One node with evidence. */
export function node(id: string, type: NodeRow['type'], properties: Record<string, PropertyValue>): NodeRow {
  return { id, type, properties: { ...properties, evidence: ['document#1-2'] } };
}

/** One relationship with evidence; `key` of the properties is its key. */
export function relationship(
  type: RelationshipRow['type'],
  from: string,
  to: string,
  { key = '', ...properties }: Record<string, PropertyValue> = {},
): RelationshipRow {
  return {
    type,
    from,
    to,
    key: String(key),
    properties: { ...properties, basis: 'STATED', evidence: ['document#3-3'] },
  };
}
