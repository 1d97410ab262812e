import { createHash, type Hash } from 'node:crypto';
import type { SourcePart } from './source-parts.ts';
import { detectEncoding, UnreadableSourceError } from './source-text.ts';

/** What is known of a text that was streamed to its end: the same as `SourceText` says of one that is held. */
export class TextMeter {
  /** Line breaks so far. */
  #breaks = 0;
  readonly #hash: Hash = createHash('sha256');

  add(text: string): void {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#breaks += 1;
    this.#hash.update(text);
  }

  /** Lines of the text, the last one empty behind a final line break, and the SHA-256 of its lines joined by LF. */
  result(): { lines: number; sha256: string } {
    return { lines: this.#breaks + 1, sha256: this.#hash.digest('hex') };
  }
}

/**
 * The text of a document in pieces, each line break as LF, without BOM: UTF-8 or UTF-16, as for
 * texts that are held. No more than a piece
 * is held at a time. Throws an `UnreadableSourceError` where the bytes are no text.
 */
export async function* streamText(part: SourcePart): AsyncGenerator<string, void, undefined> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let held = '';
  try {
    for await (const bytes of await part.open()) {
      decoder ??= new TextDecoder(detectEncoding(bytes as Uint8Array), { fatal: true });
      const text = held + decoder.decode(bytes as Uint8Array, { stream: true });
      // The LF of a CRLF may only come with the next piece.
      held = text.endsWith('\r') ? '\r' : '';
      const piece = text.slice(0, text.length - held.length).replace(LINE_BREAK, '\n');
      if (piece !== '') yield piece;
    }
    const rest = (held + (decoder?.decode() ?? '')).replace(LINE_BREAK, '\n');
    if (rest !== '') yield rest;
  } catch (error) {
    if (error instanceof UnreadableSourceError) throw error;
    throw new UnreadableSourceError(`${part.name}: ${faultOf(error as NodeJS.ErrnoException)}`);
  }
}

const LINE_BREAK = /\r\n?/g;

function faultOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8 text. Convert it to UTF-8 and try again.';
  return `cannot be read to its end (${message}). Download it again.`;
}
