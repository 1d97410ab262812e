import neo4j from 'neo4j-driver';
import type { QueryParameters, Row } from '../../graph/graph-store.ts';

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
  return records.map((record) => {
    const row = record.toObject();
    convertEntries(row);
    return row;
  });
}

function incoming(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = incoming(value[index]);
    return value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return fromDriverType(value);
  convertEntries(value as Row);
  return value;
}

function fromDriverType(value: object): unknown {
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return incoming(value.properties);
  if (neo4j.isPath(value)) {
    const last = value.segments.map(({ end }) => incoming(end.properties));
    return {
      nodes: [incoming(value.start.properties), ...last],
      edges: value.segments.map(({ relationship }) => incoming(relationship.properties)),
    };
  }
  if (neo4j.isInt(value)) return value.toNumber();
  return String(value);
}

/** Most of an answer is as it should be already: there are thousands of values, of which nothing is made or written anew. */
function convertEntries(map: Row): void {
  for (const name in map) {
    const value = map[name];
    if ((typeof value === 'object' && value !== null) || typeof value === 'bigint') {
      const converted = incoming(value);
      if (converted !== value) map[name] = converted;
    }
  }
}
