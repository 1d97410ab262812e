import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Lines that are packed together. A quote unpacks one block, or two. */
const BLOCK_LINES = 256;
/** Speed before size: text of this kind still shrinks to a fifth. */
const LEVEL = 1;

/** The lines of a large text, held packed: any of them is at hand at once, at a fifth of the memory. */
export class LineBlocks {
  readonly #blocks: Buffer[] = [];
  #open: string[] = [''];
  /** The block that was unpacked last: places are mostly asked for in order. */
  #last: { index: number; lines: string[] } | undefined;

  /** Adds a piece of the text, line breaks as LF. */
  add(text: string): void {
    const [first = '', ...lines] = text.split('\n');
    this.#open[this.#open.length - 1] += first;
    for (const line of lines) this.#open.push(line);
    while (this.#open.length > BLOCK_LINES) {
      this.#blocks.push(deflateRawSync(this.#open.slice(0, BLOCK_LINES).join('\n'), { level: LEVEL }));
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

  #block(index: number): string[] | undefined {
    const packed = this.#blocks[index];
    if (packed !== undefined) {
      if (this.#last?.index !== index) {
        this.#last = { index, lines: inflateRawSync(packed).toString('utf8').split('\n') };
      }
      return this.#last.lines;
    }
    return index === this.#blocks.length ? this.#open : undefined;
  }
}
