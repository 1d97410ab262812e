import { afterAll, expect, inject } from 'vitest';
import { asksNeo4j } from './asks-neo4j.ts';
import { takeTurn } from './turns.ts';

/*
 * Before every file that asks the Neo4j of the run: it holds one graph, and two files at once would see each other's.
 */
if (asksNeo4j(expect.getState().testPath ?? '', inject('extent'))) afterAll(await takeTurn(inject('turns')));
