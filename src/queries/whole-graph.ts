import { inSlices } from './in-slices.ts';

/**
 * The whole graph in steps, so that nobody need hold all of it: first the ids in their order with their types, many a row; then the nodes of some
 * of them, and what leads away from those, each read an index look-up an id.
 */
export const NODE_IDS = `
MATCH (n:Entity)
WITH n.id AS id, n.type AS type ORDER BY id
${inSlices({ ids: 'id', types: 'type' })}
`;

/** Every document, by id. */
export const DOCUMENTS = 'MATCH (d:SourceDocument) RETURN properties(d) AS node ORDER BY d.id';

/** The nodes of `$ids`, by id. */
export const NODES_OF = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN properties(n) AS node ORDER BY n.id
`;

/** The relationships that start at `$ids`, by start, type, end and key, with what formats that have types ask of the ends. */
export const RELATIONSHIPS_FROM = `
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties,
       a.type AS startType, a.kind AS startKind, a.ministry AS startMinistry, b.type AS endType, b.kind AS endKind
ORDER BY start, type, end, r.key
`;
