/** What a node is called, and where it stands. */
export const EVIDENCE_OF_NODE = `
MATCH (n:Entity {id: $id})
RETURN n.type AS type, coalesce(n.name, n.title, n.text) AS name, coalesce(n.nameEn, n.titleEn, n.textEn) AS nameEn,
       n.evidence AS evidence
`;

/** What leads from one node to another, by type and key, with all that it says of itself. */
export const EVIDENCE_OF_RELATIONSHIPS = `
MATCH (a:Entity {id: $from})-[r]->(b:Entity {id: $to})
RETURN type(r) AS type, properties(r) AS properties
ORDER BY type, r.key
`;
