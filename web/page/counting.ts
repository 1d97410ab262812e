import type { TypedDocumentString } from '../generated/graphql.ts';
import type { Graph } from './graph.ts';
import type { Language } from './language.ts';

/** How much fits, in words of a language. */
export type Counted = (language: Language) => { number: number; told: string };

/** Counts what fits the variables of a page's question; `null` where the graph refuses them. */
export type Counting = (graph: Graph, variables: unknown) => Promise<Counted | null>;

/**
 * How much fits what a page is asked for, without its rows. `document`: a question whose variables are some of the page's own. `found`: what of its answer
 * the page would tell.
 */
export function counting<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  found: (answer: Result, language: Language) => { number: number; told: string },
): Counting {
  return async (graph, variables) => {
    const { data, errors } = await graph.ask(document, variables as Variables);
    return data === null || errors.length > 0 ? null : (language) => found(data, language);
  };
}
