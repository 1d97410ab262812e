import { ApolloServer } from '@apollo/server';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { Driver } from 'neo4j-driver';

const typeDefs = `#graphql
  type StrategyItem @node {
    id: ID!
    number: Int!
    title: String!
    measures: [Measure!]! @relationship(type: "HAS_MEASURE", direction: OUT)
  }
  type Measure @node {
    id: ID!
    position: Int!
    order: Int!
    initiatives: [Initiative!]! @relationship(type: "HAS_INITIATIVE", direction: OUT)
  }
  type Initiative @node {
    id: ID!
    order: Int!
    title: String!
    organizations: [Organization!]! @relationship(type: "RESPONSIBLE_FOR", direction: IN, properties: "Responsibility")
  }
  type Responsibility @relationshipProperties {
    responsibility: String!
  }
  type Organization @node {
    id: ID!
    name: String!
    nameEn: String!
    initiatives: [Initiative!]! @relationship(type: "RESPONSIBLE_FOR", direction: OUT, properties: "Responsibility")
  }
  type Collaboration {
    shared: Int!
    organizations: [String!]!
  }
  type Query {
    collaborations(minShared: Int!): [Collaboration!]!
      @cypher(
        statement: """
        MATCH (a:Organization)-[:RESPONSIBLE_FOR]->(n:Initiative)<-[:RESPONSIBLE_FOR]-(b:Organization)
        WHERE a.id < b.id
        WITH a, b, count(DISTINCT n) AS shared WHERE shared >= $minShared
        WITH a, b, shared ORDER BY shared DESC, a.id, b.id LIMIT 20
        RETURN {shared: shared, organizations: [a.name, b.name]} AS answer
        """
        columnName: "answer"
      )
  }
`;

/** The library of the field in a started Apollo server. */
export async function neo4jGraphqlServer(driver: Driver): Promise<ApolloServer> {
  const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
  await server.start();
  return server;
}

/** The same questions by the library of the field: a function that answers a query through Apollo. */
export async function neo4jGraphql(driver: Driver): Promise<(query: string) => Promise<any>> {
  const server = await neo4jGraphqlServer(driver);
  return async (query) => {
    const { body } = await server.executeOperation({ query });
    if (body.kind !== 'single') throw new Error('an answer in parts');
    if (body.singleResult.errors) throw new Error(JSON.stringify(body.singleResult.errors));
    return body.singleResult.data;
  };
}
