/** The node of `$id`, or no row. */
export const NODE = 'MATCH (n:Entity {id: $id}) RETURN properties(n) AS node';

const RELATIONSHIP = `type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties,
       a.type AS startType, a.kind AS startKind, a.ministry AS startMinistry, b.type AS endType, b.kind AS endKind`;

/** What leads away from `$id`, with what it leads to. */
export const LEADS_AWAY = `
MATCH (a:Entity {id: $id})-[r]->(b:Entity)
RETURN ${RELATIONSHIP}, properties(b) AS other ORDER BY type, end, r.key
`;

/** What leads to `$id`, with what it comes from. */
export const LEADS_HERE = `
MATCH (a:Entity)-[r]->(b:Entity {id: $id})
RETURN ${RELATIONSHIP}, properties(a) AS other ORDER BY type, start, r.key
`;
