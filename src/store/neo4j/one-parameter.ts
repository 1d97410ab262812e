import type { QueryParameters } from '../../graph/graph-store.ts';
import { parametersForNeo4j } from './values.ts';

/**
 * A statement with all its parameters as entries of one. Neo4j keeps a plan for parameters of the same types, and counts how long a text or list is
 * into its type (1, 10, 100 …): a longer id, or two organisations in the place of one, would be planned anew. What a map holds it does not look at.
 */
export function inOneParameter(cypher: string, parameters: QueryParameters): [string, QueryParameters] {
  return [cypher.replaceAll(/\$(?=\w)/g, '$p.'), { p: parametersForNeo4j(parameters) }];
}
