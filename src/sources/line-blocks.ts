import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** Lines that are packed together. A quote unpacks one block, or two: few lines unpack fast, and still pack well. */
const BLOCK_LINES = 64;
/** Speed before size: text of this kind still shrinks to a fifth. */
const LEVEL = 1;

/** Blocks that were unpacked lately, by what they were unpacked from; for all texts together. */
export type UnpackedBlocks = LRUCache<Buffer, readonly string[]>;

/** How many characters stay unpacked: what a page quotes lies in some dozens of blocks, in no order. */
const UNPACKED_MAX = 4_000_000;

export function unpackedBlocks(): UnpackedBlocks {
  return new LRUCache({
    maxSize: UNPACKED_MAX,
    sizeCalculation: (lines) => lines.reduce((sum, line) => sum + line.length, 1),
  });
}

/** The lines of a large text, held packed: any of them is at hand at once, at a quarter of the memory. */
export class LineBlocks {
  readonly #blocks: Buffer[] = [];
  readonly #unpacked: UnpackedBlocks;
  #open: string[] = [''];

  constructor(unpacked = unpackedBlocks()) {
    this.#unpacked = unpacked;
  }

  /** Adds a piece of the text, line breaks as LF. */
  add(text: string): void {
    const [first = '', ...lines] = text.split('\n');
    this.#open[this.#open.length - 1] += first;
    for (const line of lines) this.#open.push(line);
    while (this.#open.length > BLOCK_LINES) {
      // What deflates gives a view of a chunk that is larger, which would stay with it.
      this.#blocks.push(Buffer.from(deflateRawSync(this.#open.slice(0, BLOCK_LINES).join('\n'), { level: LEVEL })));
      this.#open = this.#open.slice(BLOCK_LINES);
    }
  }

  /** The lines from `startLine` to `endLine`, 1-based and inclusive; those behind the end are left out. */
  slice(startLine: number, endLine: number): string[] {
    const lines: string[] = [];
    for (let line = startLine; line <= endLine; ) {
      const block = Math.floor((line - 1) / BLOCK_LINES);
      const content = this.#block(block);
      if (content === undefined) break;
      const from = (line - 1) % BLOCK_LINES;
      const taken = content.slice(from, from + endLine - line + 1);
      if (taken.length === 0) break;
      lines.push(...taken);
      line += taken.length;
    }
    return lines;
  }

  #block(index: number): readonly string[] | undefined {
    const packed = this.#blocks[index];
    if (packed === undefined) return index === this.#blocks.length ? this.#open : undefined;
    const known = this.#unpacked.get(packed);
    if (known !== undefined) return known;
    const lines = inflateRawSync(packed).toString('utf8').split('\n');
    this.#unpacked.set(packed, lines);
    return lines;
  }
}
