import { once } from '../once.ts';
import type { Quotes } from './quotes.ts';

/** What quotes lines of documents: at once, or when it has read them. */
export interface Quoting {
  /** The lines (1-based, inclusive) of the document with this hash, clipped; `null` when it is not at hand. */
  quote(sha256: string, startLine: number, endLine: number): string | null | Promise<string | null>;
}

/**
 * Documents that are read once, when they are first quoted or `read` is called, so that nobody waits for them who wants no quote.
 * Whoever asks meanwhile has the quote when they are read.
 */
export class LaterQuotes implements Quoting {
  /** All of them. Rejects as the reading does, which is tried again when it is next asked for. */
  readonly read: () => Promise<Quotes>;

  constructor(read: () => Promise<Quotes>) {
    this.read = once(read);
  }

  /** As of documents that are not at hand where the reading failed. */
  async quote(sha256: string, startLine: number, endLine: number): Promise<string | null> {
    const texts = await this.read().catch(() => null);
    return texts?.quote(sha256, startLine, endLine) ?? null;
  }
}
