import { inject } from 'vitest';
import type { Neo4jSettings } from '../../src/store/neo4j/driver.ts';
import { EXTENT } from './extent.ts';

const neo4j = inject('neo4jSettings');

/** The stores of this run, for `describe.each`: a name and, for Neo4j, where it is. */
export const STORES: readonly [name: string, settings: Neo4jSettings | undefined][] = [
  ['the embedded store', undefined],
  ...(neo4j ? [['Neo4j', neo4j] satisfies [string, Neo4jSettings]] : []),
];

/**
 * The same for graphs that one file makes and loads, which takes Neo4j longer than to answer what is asked of them: with `npm test` the embedded
 * store alone.
 */
export const STORES_OF_OWN_GRAPHS = STORES.filter(([, settings]) => settings === undefined || EXTENT === 'all');

/**
 * Of what is asked in many variations, those that a store is asked: all on the embedded store, which has its answers at once; on Neo4j, which takes a
 * second to make a plan for each statement that is new to it, every so-manieth with `npm test` and all with `npm run test:long`.
 */
export function askedOf<Each>(neo4jSettings: Neo4jSettings | undefined, all: readonly Each[], each: number): Each[] {
  return all.filter((_, index) => neo4jSettings === undefined || EXTENT === 'all' || index % each === 0);
}
