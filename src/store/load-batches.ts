import {
  type GraphRows,
  NODE_TYPES,
  type NodeRow,
  type NodeType,
  RELATIONSHIP_TYPES,
  type RelationshipRow,
} from '../graph/model.ts';
import { createNodes, createRelationships, mergeNodes, mergeRelationships } from './load-cypher.ts';

/** Rows a statement: enough that round trips do not count, few enough that neither side holds much of the graph twice. */
const BATCH_SIZE = { empty: 1_000, filled: 5_000 };

/** One statement of a load, with its rows as `$rows`: maps, or lists of values. */
export interface LoadBatch {
  cypher: string;
  rows: (Record<string, unknown> | unknown[])[];
}

/**
 * The statements that write the rows, in order: nodes by type, then relationships by type; one after another, since all of them at once would
 * take as much memory as the graph. `into`: whether the store holds none of it.
 */
export function* loadBatches({ nodes, relationships }: GraphRows, into: 'empty' | 'filled'): Generator<LoadBatch> {
  for (const type of Object.keys(NODE_TYPES) as NodeType[]) {
    const rows = nodes.filter((row) => row.type === type);
    if (into === 'filled') {
      yield* batches(mergeNodes(type), rows, BATCH_SIZE.filled, (row) => ({
        id: row.id,
        properties: nodeProperties(row),
      }));
    } else {
      const names = namesIn(rows);
      yield* batches(createNodes(type, ['id', 'type', ...names]), rows, BATCH_SIZE.empty, ({ id, type, properties }) =>
        behind([id, type], properties, names),
      );
    }
  }
  for (const type of RELATIONSHIP_TYPES) {
    const rows = relationships.filter((row) => row.type === type);
    if (into === 'filled') {
      yield* batches(mergeRelationships(type), rows, BATCH_SIZE.filled, (row) => {
        return { from: row.from, to: row.to, key: row.key, properties: relationshipProperties(row) };
      });
    } else {
      const names = namesIn(rows);
      yield* batches(
        createRelationships(type, ['key', ...names]),
        rows,
        BATCH_SIZE.empty,
        ({ from, to, key, properties }) => behind([from, to, key], properties, names),
      );
    }
  }
}

/** All properties that the node gets in a store. */
export const nodeProperties = ({ id, type, properties }: NodeRow) => ({ ...properties, id, type });
/** All properties that the relationship gets in a store. */
export const relationshipProperties = ({ key, properties }: RelationshipRow) => ({ ...properties, key });

/** The names of all properties that any of the rows has. */
function namesIn(rows: readonly Pick<NodeRow, 'properties'>[]): string[] {
  const names = new Set<string>();
  for (const { properties } of rows) for (const name in properties) names.add(name);
  return [...names];
}

/** The values of properties, put behind those that are there; a loop, since there are millions. */
function behind(values: unknown[], properties: NodeRow['properties'], names: readonly string[]): unknown[] {
  for (const name of names) values.push(properties[name] ?? null);
  return values;
}

function* batches<Row>(
  cypher: string,
  rows: readonly Row[],
  size: number,
  sent: (row: Row) => LoadBatch['rows'][number],
): Generator<LoadBatch> {
  for (let from = 0; from < rows.length; from += size) {
    yield { cypher, rows: rows.slice(from, from + size).map(sent) };
  }
}
