import { readFileSync } from 'node:fs';

/** What a test file says that asks the Neo4j of the run, with either command and with `npm run test:long` alone. */
const ASKS = { little: /inject\('neo4j(?:Uri|Settings)|\bSTORES\b/, all: /\bSTORES_OF_OWN_GRAPHS\b/ };

/** Whether a test file asks the Neo4j of the run. */
export function asksNeo4j(file: string, extent: 'little' | 'all'): boolean {
  const text = readFileSync(file, 'utf8');
  return ASKS.little.test(text) || (extent === 'all' && ASKS.all.test(text));
}
