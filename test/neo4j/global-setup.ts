import type { TestProject } from 'vitest/node';
import type { Neo4jSettings } from '../../src/store/neo4j/driver.ts';
import { freePort } from '../support/free-port.ts';
import { neo4jClassPath, whyNoJava } from './class-path.ts';
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

/**
 * Once a run: the Neo4j of the environment, or one of our own, which is started for the first file that asks for it; or a line that says
 * why there is none.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = whyNoJava() ?? whyNotFetched();
  const given = ofEnvironment();
  const port = given === undefined && missing === null ? await freePort() : null;
  const ofOurOwn = port === null ? undefined : { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: 'neo4j' };
  const settings = given ?? ofOurOwn;
  if (!settings) console.warn(`Tests on Neo4j are skipped: ${missing}, and NEO4J_URI is not set.`);
  project.provide('neo4jUri', settings?.uri);
  project.provide('neo4jSettings', settings);
  project.provide('neo4jCanStart', missing === null);
  let server: Promise<TestNeo4j> | undefined;
  const turns = await handOutTurns(async () => {
    if (port === null) return;
    server = startNeo4j({ port });
    await server;
  });
  project.provide('turns', turns.port);
  return async () => {
    turns.close();
    await (await server)?.stop();
  };
}

/** Why Maven cannot get Neo4j; `null` when it has. */
function whyNotFetched(): string | null {
  try {
    neo4jClassPath();
    return null;
  } catch (error) {
    return `Maven cannot get it (${(error as Error).message.split('\n')[0]})`;
  }
}

function ofEnvironment(): Neo4jSettings | undefined {
  const { NEO4J_TEST_URI, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = process.env;
  const uri = NEO4J_TEST_URI || NEO4J_URI;
  if (!uri) return undefined;
  const database = NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {};
  return { uri, user: NEO4J_USER || 'neo4j', password: NEO4J_PASSWORD ?? '', ...database };
}
