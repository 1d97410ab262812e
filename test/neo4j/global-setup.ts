import type { TestProject } from 'vitest/node';
import type { Neo4jSettings } from '../../src/store/neo4j/driver.ts';
import { whyNoJava } from './class-path.ts';
import { startNeo4j, type TestNeo4j } from './start-neo4j.ts';
import { handOutTurns } from './turns.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the Neo4j that the tests of a run share; undefined when there is none. */
    neo4jUri: string | undefined;
    /** The same with user and password. Tests replace its graph. */
    neo4jSettings: Neo4jSettings | undefined;
    /** Whether tests may start a Neo4j of their own, to stop it. */
    neo4jCanStart: boolean;
    /** Port at which files that ask that Neo4j wait for their turn, see `turns.ts`. */
    turns: number;
  }
}

/** Once a run: the Neo4j of the environment, or one of our own, or a line that says why there is none. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = whyNoJava();
  const given = ofEnvironment();
  const server = given === undefined && missing === null ? await start() : null;
  const settings = given ?? (server ? { uri: server.uri, user: 'neo4j', password: 'neo4j' } : undefined);
  if (!settings && missing !== null) {
    console.warn(`Tests on Neo4j are skipped: ${missing}, and NEO4J_URI is not set.`);
  }
  project.provide('neo4jUri', settings?.uri);
  project.provide('neo4jSettings', settings);
  project.provide('neo4jCanStart', missing === null && (given !== undefined || server !== null));
  const turns = await handOutTurns();
  project.provide('turns', turns.port);
  return async () => {
    turns.close();
    await server?.stop();
  };
}

function ofEnvironment(): Neo4jSettings | undefined {
  const { NEO4J_TEST_URI, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  const uri = NEO4J_TEST_URI || NEO4J_URI;
  if (!uri) return undefined;
  const database = NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {};
  return { uri, user: NEO4J_USER || 'neo4j', password: NEO4J_PASSWORD ?? '', ...database };
}

async function start(): Promise<TestNeo4j | null> {
  try {
    return await startNeo4j();
  } catch (error) {
    const reason = (error as Error).message.split('\n')[0];
    console.warn(`Tests on Neo4j are skipped: it could not be started (${reason}).`);
    return null;
  }
}
