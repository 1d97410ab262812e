import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

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

/** Reads every file of the folder; what is not text stays unknown. Rejects when the folder cannot be listed. */
export async function readQuotes(folder: string): Promise<Quotes> {
  const lines = new Map<string, readonly string[]>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(folder, entry.name));
    const text = decode(bytes);
    if (text === null) continue;
    const split = text.split(/\r\n|\n|\r/);
    lines.set(createHash('sha256').update(split.join('\n')).digest('hex'), split);
  }
  return new Quotes(lines);
}

function decode(bytes: Buffer): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
