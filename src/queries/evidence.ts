/** What a node is called, and where it stands. */
export const EVIDENCE_OF_NODE = `
MATCH (n:Entity {id: $id})
RETURN n.type AS type, coalesce(n.name, n.title, n.text) AS name, coalesce(n.nameEn, n.titleEn, n.textEn) AS nameEn,
       n.evidence AS evidence
`;

/** What leads from one node to another, by type and key: where it stands, or why it is held to be so. */
export const EVIDENCE_OF_RELATIONSHIPS = `
MATCH (a:Entity {id: $from})-[r]->(b:Entity {id: $to})
RETURN type(r) AS type, r.key AS key, r.printed AS printed, r.basis AS basis, r.rule AS rule, r.reason AS reason,
       r.confidence AS confidence, r.evidence AS evidence
ORDER BY type, key
`;
