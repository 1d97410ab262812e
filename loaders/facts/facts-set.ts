import type { DocumentFacts, FactsKind } from './facts-kind.ts';

/** The facts of any number of documents of any layouts, each validated by the schema of its own layout. */
export class FactsSet {
  /** By document id, so that the same documents are the same set. */
  readonly documents: readonly DocumentFacts[];

  constructor(documents: readonly DocumentFacts[] = []) {
    this.documents = [...documents].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  }

  /** The documents of one layout, by id. */
  of<Facts>({ id }: FactsKind<Facts>): Facts[] {
    return this.documents.filter(({ document }) => document.layout === id) as Facts[];
  }
}
