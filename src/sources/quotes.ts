import { LineBlocks, type UnpackedBlocks, unpackedBlocks } from './line-blocks.ts';
import { listFiles } from './list-files.ts';
import { partsOf, type SourcePart } from './source-parts.ts';
import { UnreadableSourceError } from './source-text.ts';
import { streamText, TextMeter } from './stream-text.ts';

const QUOTE_LENGTH_MAX = 2_000;

/** Lines of a text, from `startLine` to `endLine`, 1-based and inclusive. */
export interface QuotedText {
  slice(startLine: number, endLine: number): string[];
}

/** Text of the documents at hand, by the SHA-256 of their normalised lines: only unchanged documents are quoted. */
export class Quotes {
  readonly #texts: ReadonlyMap<string, QuotedText>;

  constructor(texts: ReadonlyMap<string, QuotedText> = new Map()) {
    this.#texts = texts;
  }

  /** Whether the document with this hash is at hand. */
  has(sha256: string): boolean {
    return this.#texts.has(sha256);
  }

  /** The lines (1-based, inclusive) of the document with this hash, clipped; `null` when it is not at hand. */
  quote(sha256: string, startLine: number, endLine: number): string | null {
    const lines = this.#texts.get(sha256)?.slice(startLine, endLine);
    if (!lines) return null;
    const text = lines.join('\n');
    return text.length > QUOTE_LENGTH_MAX ? `${text.slice(0, QUOTE_LENGTH_MAX)}…` : text;
  }
}

/**
 * Reads every file of the folder and below it, packed ones too; what is not text stays unknown. Rejects when the folder
 * cannot be listed.
 */
export async function readQuotes(folder: string): Promise<Quotes> {
  const texts = new Map<string, QuotedText>();
  const unpacked = unpackedBlocks();
  for (const file of listFiles(folder).files) {
    for (const part of await partsOrNone(folder, file)) await addText(part, texts, unpacked);
  }
  return new Quotes(texts);
}

async function partsOrNone(folder: string, file: string): Promise<SourcePart[]> {
  try {
    return await partsOf(folder, file);
  } catch (error) {
    if (error instanceof UnreadableSourceError) return [];
    throw error;
  }
}

async function addText(part: SourcePart, texts: Map<string, QuotedText>, unpacked: UnpackedBlocks): Promise<void> {
  const meter = new TextMeter();
  const lines = new LineBlocks(unpacked);
  try {
    for await (const piece of streamText(part)) {
      meter.add(piece);
      lines.add(piece);
    }
  } catch (error) {
    if (error instanceof UnreadableSourceError) return;
    throw error;
  }
  texts.set(meter.result().sha256, lines);
}
