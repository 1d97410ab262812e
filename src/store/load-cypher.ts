import { NODE_TYPES, type NodeType, RELATIONSHIP_TYPES, type RelationshipType } from '../graph/model.ts';

/**
 * The Cypher of a load, the same on both stores. Labels and relationship types cannot be parameters in Cypher: there is a text
 * for each, made from the closed lists of the model and from nothing else.
 */

/** Id of the one node that says what is loaded; see `DataVersion` for its properties. */
export const VERSION_ID = 'graph-version';

/** Creates or updates nodes of one type from `$rows` (`id`, `properties`); properties that a row lacks go. */
export function mergeNodes(type: NodeType): string {
  const others = Object.keys(NODE_TYPES).filter((other) => other !== type);
  return `UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
REMOVE n:${others.join(':')}
SET n:${type}`;
}

/** Creates or updates relationships of one type from `$rows` (`from`, `to`, `key`, `properties`). */
export function mergeRelationships(type: RelationshipType): string {
  return `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
MERGE (a)-[r:${type} {key: row.key}]->(b)
SET r = row.properties`;
}

/**
 * Creates nodes of one type in a store that has none, from `$rows`, each the list of the values of `properties` (null: it has none of this
 * name). The names stand in the text and not in each row, where they would be sent, read and looked up again for every node.
 */
export function createNodes(type: NodeType, properties: readonly string[]): string {
  return `UNWIND $rows AS row CREATE (:Entity:${type} ${fromPlaces(properties, 0)})`;
}

/** Creates relationships of one type in a store that has none, from `$rows`: the ids of both ends, then the values of `properties`. */
export function createRelationships(type: RelationshipType, properties: readonly string[]): string {
  return `UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
CREATE (a)-[:${type} ${fromPlaces(properties, 2)}]->(b)`;
}

/** A map of properties whose values stand in a row, from the place `first` on. */
function fromPlaces(properties: readonly string[], first: number): string {
  const entries = properties.map((name, index) => `\`${name.replaceAll('`', '``')}\`: row[${first + index}]`);
  return `{${entries.join(', ')}}`;
}

/**
 * Creates the version node and, where the store has locks, takes its lock: two loads at once wait for one another. Gives the hash
 * of the graph that is there, or null.
 */
export const CLAIM_VERSION = `MERGE (v:GraphVersion {id: '${VERSION_ID}'}) SET v.loading = true RETURN v.hash AS hash`;

/** Writes the version from `$version`; it ends a claim. */
export const WRITE_VERSION = `MATCH (v:GraphVersion {id: '${VERSION_ID}'}) SET v = $version`;

/** The version that is loaded: one row, or none. */
export const READ_VERSION = `MATCH (v:GraphVersion {id: '${VERSION_ID}'})
RETURN v.hash AS hash, v.loadedAt AS loadedAt, v.nodes AS nodes, v.relationships AS relationships`;

export const isNodeType = (type: string): type is NodeType => Object.hasOwn(NODE_TYPES, type);
export const isRelationshipType = (type: string): type is RelationshipType =>
  (RELATIONSHIP_TYPES as readonly string[]).includes(type);
