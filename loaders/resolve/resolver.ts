import type { DocumentFacts } from '../facts/facts-kind.ts';
import type { Finding } from '../layout.ts';
import type { ResolveContext, ResolvedPart } from './part.ts';

/** Makes nodes and relationships of the facts of one subject. Layouts that speak of the same things have one resolver. */
export interface Resolver {
  /** The folder below `loaders/resolve/`. */
  readonly id: string;
  /** The files of `titles/` in the registry that it reads, by their names without `.yaml`. */
  readonly titles?: readonly string[];
  /**
   * Never throws for odd facts; without documents of its layouts it gives nothing. `before`: what the resolvers before it gave, for one
   * that adds to it.
   */
  resolve(context: ResolveContext, before?: readonly ResolvedPart[]): ResolvedPart;
  /** What is wrong with the facts of one document as they are, beside the registry: `extract` tells it at once, and `resolve` among its findings. */
  check?(facts: DocumentFacts, context: Pick<ResolveContext, 'registry' | 'names'>): Finding[];
}

/** A resolver with the layouts whose facts it takes. */
export interface RegisteredResolver extends Resolver {
  readonly layouts: readonly string[];
}
