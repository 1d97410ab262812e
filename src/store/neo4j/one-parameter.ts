import { type QueryParameters, StoreError } from '../../graph/graph-store.ts';
import { parametersForNeo4j } from './values.ts';

/**
 * A statement with its texts and lists as entries of one parameter. Neo4j keeps a plan for parameters of the same types, and counts how long a text or
 * list is into its type (1, 10, 100 …): a longer id, or two organisations in the place of one, would be planned anew. What a map holds it does not look
 * at, nor whether it is there: throws a StoreError where a parameter is missing. Whole numbers are all of one type, and take less to plan by themselves.
 */
export function inOneParameter(cypher: string, parameters: QueryParameters): [string, QueryParameters] {
  const alone: Record<string, unknown> = {};
  const inMap: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) (isAlone(value) ? alone : inMap)[name] = value;
  const text = cypher.replaceAll(/\$(\w+)/g, (written, name: string) => {
    if (!(name in parameters)) throw new StoreError(`The query needs a parameter "${name}", which it was not given.`);
    return name in alone ? written : `$${MAP}.${name}`;
  });
  return [text, parametersForNeo4j({ ...alone, [MAP]: inMap })];
}

/**
 * Parameters by which a statement is planned as with these, and finds next to nothing: what the map holds is left out. `EXPLAIN` would leave more
 * than half of the work to whoever asks next, since what was parsed and made ready to run is kept for statements that are run alone; and run with
 * the values of a question, one may find tens of megabytes.
 */
export function withoutValues(parameters: QueryParameters): QueryParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, isAlone(value) ? value : undefined]),
  );
}

const isAlone = (value: unknown): boolean => Number.isSafeInteger(value);

/** No parameter of a planned statement is called so: theirs begin with a number. */
const MAP = 'p';
