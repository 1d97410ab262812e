import { inject } from 'vitest';
import type { Neo4jSettings } from '../../src/store/neo4j/driver.ts';

const neo4j = inject('neo4jSettings');

/** The stores of this run, for `describe.each`: a name and, for Neo4j, where it is. */
export const STORES: readonly [name: string, settings: Neo4jSettings | undefined][] = [
  ['the embedded store', undefined],
  ...(neo4j ? [['Neo4j', neo4j] satisfies [string, Neo4jSettings]] : []),
];
