import type { ResolveContext, ResolvedPart } from './part.ts';

/** Makes nodes and relationships of the facts of one subject. Layouts that speak of the same things have one resolver. */
export interface Resolver {
  /** The folder below `loaders/resolve/`. */
  readonly id: string;
  /**
   * Never throws for odd facts; without documents of its layouts it gives nothing. `before`: what the resolvers before it gave, for one
   * that adds to it.
   */
  resolve(context: ResolveContext, before?: readonly ResolvedPart[]): ResolvedPart;
}

/** A resolver with the layouts whose facts it takes. */
export interface RegisteredResolver extends Resolver {
  readonly layouts: readonly string[];
}
