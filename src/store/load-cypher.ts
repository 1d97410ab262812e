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

/** Creates nodes of one type from the same rows, in a store that has none. */
export function createNodes(type: NodeType): string {
  return `UNWIND $rows AS row CREATE (n:Entity:${type}) SET n = row.properties`;
}

/** Creates relationships of one type from the same rows, in a store that has none. */
export function createRelationships(type: RelationshipType): string {
  return `UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.properties`;
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
