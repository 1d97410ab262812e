import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSource, UnreadableSourceError } from './source-text.ts';

const QUOTE_LENGTH_MAX = 2_000;

/** Text of the documents at hand, by the SHA-256 of their normalised lines: only unchanged documents are quoted. */
export class Quotes {
  readonly #lines: ReadonlyMap<string, readonly string[]>;

  constructor(lines: ReadonlyMap<string, readonly string[]> = new Map()) {
    this.#lines = lines;
  }

  /** The lines (1-based, inclusive) of the document with this hash, clipped; `null` when it is not at hand. */
  quote(sha256: string, startLine: number, endLine: number): string | null {
    const lines = this.#lines.get(sha256);
    if (!lines) return null;
    const text = lines.slice(startLine - 1, endLine).join('\n');
    return text.length > QUOTE_LENGTH_MAX ? `${text.slice(0, QUOTE_LENGTH_MAX)}…` : text;
  }
}

/** Reads every file of the folder as `extract` does; what is not text stays unknown. Rejects when the folder cannot be listed. */
export async function readQuotes(folder: string): Promise<Quotes> {
  const lines = new Map<string, readonly string[]>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(folder, entry.name));
    try {
      const source = readSource(bytes, entry.name);
      lines.set(source.sha256, source.lines);
    } catch (error) {
      if (!(error instanceof UnreadableSourceError)) throw error;
    }
  }
  return new Quotes(lines);
}
