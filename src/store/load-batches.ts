import {
  type GraphRows,
  NODE_TYPES,
  type NodeRow,
  type NodeType,
  RELATIONSHIP_TYPES,
  type RelationshipRow,
} from '../graph/model.ts';
import { createNodes, createRelationships, mergeNodes, mergeRelationships } from './load-cypher.ts';

/** Rows a statement: large enough that round trips do not count, small enough for progress and memory. */
const BATCH_SIZE = 5_000;

/** One statement of a load, with its rows as `$rows`. */
export interface LoadBatch {
  cypher: string;
  rows: Record<string, unknown>[];
}

/**
 * The statements that write the rows, in order: nodes by type, then relationships by type; one after another, since all of them at once would
 * take as much memory as the graph. `into`: whether the store holds none of it.
 */
export function* loadBatches({ nodes, relationships }: GraphRows, into: 'empty' | 'filled'): Generator<LoadBatch> {
  const [nodesOf, relationshipsOf] =
    into === 'empty' ? [createNodes, createRelationships] : [mergeNodes, mergeRelationships];
  for (const type of Object.keys(NODE_TYPES) as NodeType[]) {
    const rows = nodes.filter((row) => row.type === type);
    yield* batches(nodesOf(type), rows, (row) => ({ id: row.id, properties: nodeProperties(row) }));
  }
  for (const type of RELATIONSHIP_TYPES) {
    const rows = relationships.filter((row) => row.type === type);
    yield* batches(relationshipsOf(type), rows, (row) => {
      return { from: row.from, to: row.to, key: row.key, properties: relationshipProperties(row) };
    });
  }
}

/** All properties that the node gets in a store. */
export const nodeProperties = ({ id, type, properties }: NodeRow) => ({ ...properties, id, type });
/** All properties that the relationship gets in a store. */
export const relationshipProperties = ({ key, properties }: RelationshipRow) => ({ ...properties, key });

function* batches<Row>(
  cypher: string,
  rows: readonly Row[],
  sent: (row: Row) => Record<string, unknown>,
): Generator<LoadBatch> {
  for (let from = 0; from < rows.length; from += BATCH_SIZE) {
    yield { cypher, rows: rows.slice(from, from + BATCH_SIZE).map(sent) };
  }
}
