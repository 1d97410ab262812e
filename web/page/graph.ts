import type { TypedDocumentString } from '../generated/graphql.ts';

/** How the pages reach the graph: within the process, or over HTTP from another machine. */
export interface Graph {
  /** The data that is served now. Rejects with GraphAway. */
  version(): Promise<GraphVersion>;
  /** Answers a document, under the same limits as for everyone. Rejects with GraphAway. */
  ask<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
  ): Promise<GraphAnswer<Result>>;
}

/** Which data the pages are made of. */
export interface GraphVersion {
  hash: string;
  /** When it was loaded (ISO 8601, UTC). */
  loadedAt: string;
}

/** What a document was answered with. `data` is `null`, or holds `null` at its root fields, where `errors` says why. */
export interface GraphAnswer<Result> {
  data: Result | null;
  errors: readonly GraphError[];
}

/** An error as the API tells it. */
export interface GraphError {
  message: string;
  /** One of the API's closed list. */
  code: string;
  /** The value that it is about, where it is about one. */
  given?: string | undefined;
  /** The closest known ones, where a name or id is unknown. */
  closest: readonly { id: string; name: string }[];
}

/** The graph does not answer at present; it will again. */
export class GraphAway extends Error {
  override readonly name = 'GraphAway';
}
