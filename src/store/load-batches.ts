import {
  type GraphRows,
  NODE_TYPES,
  type NodeRow,
  type NodeType,
  RELATIONSHIP_TYPES,
  type RelationshipRow,
} from '../graph/model.ts';
import { mergeNodes, mergeRelationships } from './load-cypher.ts';

/** Rows a statement: large enough that round trips do not count, small enough for progress and memory. */
const BATCH_SIZE = 2_000;

/** One statement of a load, with its rows as `$rows`. */
export interface LoadBatch {
  cypher: string;
  rows: Record<string, unknown>[];
}

/** The statements that write the rows, in order: nodes by type, then relationships by type. */
export function loadBatches({ nodes, relationships }: GraphRows): LoadBatch[] {
  return [
    ...(Object.keys(NODE_TYPES) as NodeType[]).flatMap((type) =>
      batches(
        mergeNodes(type),
        nodes.filter((row) => row.type === type).map((row) => ({ id: row.id, properties: nodeProperties(row) })),
      ),
    ),
    ...RELATIONSHIP_TYPES.flatMap((type) =>
      batches(
        mergeRelationships(type),
        relationships
          .filter((row) => row.type === type)
          .map((row) => ({ from: row.from, to: row.to, key: row.key, properties: relationshipProperties(row) })),
      ),
    ),
  ];
}

/** All properties that the node gets in a store. */
export const nodeProperties = ({ id, type, properties }: NodeRow) => ({ ...properties, id, type });
/** All properties that the relationship gets in a store. */
export const relationshipProperties = ({ key, properties }: RelationshipRow) => ({ ...properties, key });

function batches(cypher: string, rows: Record<string, unknown>[]): LoadBatch[] {
  const count = Math.ceil(rows.length / BATCH_SIZE);
  return Array.from({ length: count }, (_, index) => ({
    cypher,
    rows: rows.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  }));
}
