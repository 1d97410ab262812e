/** One question put three ways; `count` says how large the answer is, to see that all three answer the same. */
export interface BenchQuestion {
  name: string;
  ours: string;
  cypher: string;
  parameters: Record<string, unknown>;
  neo4jGraphql: string;
  count: { ours(data: any): number; cypher(rows: any[]): number; neo4jGraphql(data: any): number };
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

export const BENCH_QUESTIONS: readonly BenchQuestion[] = [
  {
    name: 'item → measures → initiatives → organisations',
    ours: `{ strategyItem(number: 8) { number title measures { position initiatives(first: 100) { nodes { title
      organizations(first: 100) { edges { basis node { name nameEn } } } } } } } }`,
    cypher: `MATCH (i:StrategyItem {number: $number})
      CALL (i) {
        MATCH (i)-[:HAS_MEASURE]->(m:Measure) WITH m ORDER BY m.order
        CALL (m) {
          MATCH (m)-[:HAS_INITIATIVE]->(n:Initiative) WITH n ORDER BY n.order
          CALL (n) {
            MATCH (n)<-[r:RESPONSIBLE_FOR]-(o:Organization) WITH r, o ORDER BY r.order, o.id
            RETURN collect({basis: r.responsibility, name: o.name, nameEn: o.nameEn}) AS organizations
          }
          RETURN collect({title: n.title, organizations: organizations}) AS initiatives
        }
        RETURN collect({position: m.position, initiatives: initiatives}) AS measures
      }
      RETURN i.number AS number, i.title AS title, measures`,
    parameters: { number: 8 },
    neo4jGraphql: `{ strategyItems(where: { number: { eq: 8 } }) { number title measures(sort: [{ order: ASC }]) { position
      initiatives(sort: [{ order: ASC }]) { title organizationsConnection { edges { properties { responsibility } node { name nameEn } } } } } } }`,
    count: {
      ours: ({ strategyItem }) =>
        sum(
          strategyItem.measures.flatMap((m: any) => m.initiatives.nodes.map((n: any) => n.organizations.edges.length)),
        ),
      cypher: ([row]) => sum(row.measures.flatMap((m: any) => m.initiatives.map((n: any) => n.organizations.length))),
      neo4jGraphql: ({ strategyItems: [item] }) =>
        sum(item.measures.flatMap((m: any) => m.initiatives.map((n: any) => n.organizationsConnection.edges.length))),
    },
  },
  {
    name: 'organisation → initiatives → organisations',
    ours: `{ organization(id: "org:jica") { name initiatives(first: 100) { nodes { title organizations(first: 100) { nodes { name } } } } } }`,
    cypher: `MATCH (o:Entity {id: $id})
      CALL (o) {
        MATCH (o)-[:RESPONSIBLE_FOR]->(n:Initiative) WITH n ORDER BY n.order
        CALL (n) {
          MATCH (n)<-[r:RESPONSIBLE_FOR]-(p:Organization) WITH r, p ORDER BY r.order, p.id
          RETURN collect({name: p.name}) AS organizations
        }
        RETURN collect({title: n.title, organizations: organizations}) AS initiatives
      }
      RETURN o.name AS name, initiatives`,
    parameters: { id: 'org:jica' },
    neo4jGraphql: `{ organizations(where: { id: { eq: "org:jica" } }) { name initiatives(sort: [{ order: ASC }]) { title organizations { name } } } }`,
    count: {
      ours: ({ organization }) => sum(organization.initiatives.nodes.map((n: any) => n.organizations.nodes.length)),
      cypher: ([row]) => sum(row.initiatives.map((n: any) => n.organizations.length)),
      neo4jGraphql: ({ organizations: [organization] }) =>
        sum(organization.initiatives.map((n: any) => n.organizations.length)),
    },
  },
  {
    name: 'collaborations',
    ours: `{ collaborations(minShared: 2, first: 20) { nodes { shared organizations { name } } } }`,
    cypher: `MATCH (a:Organization)-[:RESPONSIBLE_FOR]->(n:Initiative)<-[:RESPONSIBLE_FOR]-(b:Organization)
      WHERE a.id < b.id
      WITH a, b, count(DISTINCT n) AS shared WHERE shared >= $minShared
      WITH a, b, shared ORDER BY shared DESC, a.id, b.id LIMIT 20
      RETURN shared, [a.name, b.name] AS organizations`,
    parameters: { minShared: 2 },
    neo4jGraphql: `{ collaborations(minShared: 2) { shared organizations } }`,
    count: {
      ours: ({ collaborations }) => collaborations.nodes.length,
      cypher: (rows) => rows.length,
      neo4jGraphql: ({ collaborations }) => collaborations.length,
    },
  },
];
