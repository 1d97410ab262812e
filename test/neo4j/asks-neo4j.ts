import { readFileSync } from 'node:fs';

/** Whether a test file asks the Neo4j of the run. */
export const asksNeo4j = (file: string): boolean =>
  /inject\('neo4j(?:Uri|Settings)|support\/stores\.ts/.test(readFileSync(file, 'utf8'));
