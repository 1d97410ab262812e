import neo4j from 'neo4j-driver';
import type { QueryParameters, Row } from '../../graph/graph-store.ts';
import { plainRows } from '../plain-values.ts';

/**
 * Parameters as the driver wants them. Numbers of JavaScript reach Neo4j as floats, and a float is no page size and no yen:
 * whole ones are sent as integers. `undefined` is sent as null, as the other store does it.
 */
export function parametersForNeo4j(parameters: QueryParameters): QueryParameters {
  return outgoing(parameters) as QueryParameters;
}

function outgoing(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.every(isText) ? value : value.map(outgoing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, outgoing(entry)]));
}

/** Lists of texts go as they are: a load has hundreds of thousands of them. */
const isText = (value: unknown): boolean => typeof value === 'string';

/**
 * Values of the driver as the port promises them: a node or relationship is the map of its properties, a date or time its ISO
 * text. Integers are numbers already, see the driver's options in `driver.ts`.
 */
export function rowsFromNeo4j(records: readonly { toObject(): Row }[]): Row[] {
  return plainRows(
    records.map((record) => record.toObject()),
    ofDriverType,
  );
}

function ofDriverType(value: object): unknown {
  if (Object.getPrototypeOf(value) === Object.prototype) return value;
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return value.properties;
  if (neo4j.isPath(value)) {
    return {
      nodes: [value.start.properties, ...value.segments.map(({ end }) => end.properties)],
      edges: value.segments.map(({ relationship }) => relationship.properties),
    };
  }
  if (neo4j.isInt(value)) return value.toNumber();
  return String(value);
}
