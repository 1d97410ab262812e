/** All nodes by id, all relationships by type and ends, in one row: a snapshot of one version of the data. */
export const WHOLE_GRAPH = `
CALL () {
MATCH (n:Entity) WITH n ORDER BY n.id
RETURN collect(properties(n)) AS nodes
}
CALL () {
MATCH (a:Entity)-[r]->(b:Entity) WITH a, r, b ORDER BY type(r), a.id, b.id, r.key
RETURN collect({type: type(r), start: a.id, end: b.id, properties: properties(r)}) AS relationships
}
RETURN nodes, relationships
`;
