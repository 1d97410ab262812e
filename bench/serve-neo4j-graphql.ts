import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import neo4j from 'neo4j-driver';
import { neo4jGraphqlServer } from './neo4j-graphql.ts';

// `@neo4j/graphql` over HTTP, as a process of its own: NEO4J_URI says where the graph is; prints its address.
const driver = neo4j.driver(process.env['NEO4J_URI'] ?? '', neo4j.auth.basic('neo4j', 'neo4j'));
const apollo = await neo4jGraphqlServer(driver);
const app = Fastify();
await app.register(fastifyApollo(apollo));
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
