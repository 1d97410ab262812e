import { afterAll, inject } from 'vitest';
import { takeTurn } from './turns.ts';

/*
 * Before every file that asks the Neo4j of the run: it holds one graph, and two files at once would see each other's.
 */
const endTurn = await takeTurn(inject('turns'));
afterAll(endTurn);
