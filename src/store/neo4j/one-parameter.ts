import { type QueryParameters, StoreError } from '../../graph/graph-store.ts';
import { parametersForNeo4j } from './values.ts';

/**
 * A statement with all its parameters as entries of one. Neo4j keeps a plan for parameters of the same types, and counts how long a text or list is
 * into its type (1, 10, 100 …): a longer id, or two organisations in the place of one, would be planned anew. What a map holds it does not look at,
 * nor whether it is there: throws a StoreError where a parameter is missing.
 */
export function inOneParameter(cypher: string, parameters: QueryParameters): [string, QueryParameters] {
  const text = cypher.replaceAll(/\$(\w+)/g, (_, name: string) => {
    if (!(name in parameters)) throw new StoreError(`The query needs a parameter "${name}", which it was not given.`);
    return `$p.${name}`;
  });
  return [text, { p: parametersForNeo4j(parameters) }];
}
