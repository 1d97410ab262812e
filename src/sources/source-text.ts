import { createHash } from 'node:crypto';

/** A document as text: `lines[0]` is line 1 of the file. */
export interface SourceText {
  /** What to call the file in messages; never used to decide how it is read. */
  readonly name: string;
  readonly lines: readonly string[];
  /** SHA-256 of the lines joined by LF, so that a BOM, CRLF or UTF-16 does not change it. */
  readonly sha256: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/** The bytes are not text in an encoding that the loaders read. The message says what was found and what to do. */
export class UnreadableSourceError extends Error {
  override readonly name = 'UnreadableSourceError';
}

/** Bytes of the largest document that is read: 60 times the largest known one. Time and memory stay bounded by it. */
export const MAX_SOURCE_BYTES = 20_000_000;
/** Signs of the longest line that is read: more than ten times the longest known one. Rules look at a line as a whole. */
export const MAX_LINE_LENGTH = 20_000;

/**
 * Decodes UTF-8 (with or without BOM) and UTF-16 (with BOM, or told by its zero bytes), with any line ending.
 *
 * Throws an `UnreadableSourceError` for other encodings, bytes that are no text, and sizes above the two bounds.
 */
export function readSource(bytes: Uint8Array, name: string): SourceText {
  if (bytes.length > MAX_SOURCE_BYTES) throw new UnreadableSourceError(tooLarge(name, bytes.length));
  const encoding = detectEncoding(bytes);
  const lines = decode(bytes, encoding, name).split(/\r\n|\n|\r/);
  for (const [index, line] of lines.entries()) {
    const place = `${name}: line ${index + 1}`;
    const control = CONTROL.exec(line)?.[0];
    if (control !== undefined) throw new UnreadableSourceError(`${place} holds ${controlName(control)}`);
    if (line.length > MAX_LINE_LENGTH) {
      throw new UnreadableSourceError(
        `${place} has ${line.length} signs; at most ${MAX_LINE_LENGTH} are read. Break it where the document does.`,
      );
    }
  }
  return { name, lines, sha256: createHash('sha256').update(lines.join('\n')).digest('hex'), encoding };
}

/** The sentence for a file of `size` bytes that is above `MAX_SOURCE_BYTES`. */
export function tooLarge(name: string, size: number): string {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  return `${name}: has ${megabytes(size)}; documents of at most ${megabytes(MAX_SOURCE_BYTES)} are read. Split it, or remove what is not the document.`;
}

/** Control characters other than tab, line feed, vertical tab, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000E-\u001F]/u;

function controlName(sign: string): string {
  if (sign === '\u001B') return 'an escape sign, as ISO-2022-JP text does. Convert it to UTF-8 (iconv -f ISO-2022-JP).';
  if (sign === '\u0000') return 'a zero byte, so it is not a text file. Save it as UTF-8 text.';
  const code = sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `the control character U+${code}, so it is not a text file or was damaged. Save it as UTF-8 text.`;
}

/** By the BOM, or by the line breaks of UTF-16; the first piece of a file suffices. */
export function detectEncoding(bytes: Uint8Array): SourceText['encoding'] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a BOM, UTF-16 shows itself by LF or CR as a two-byte unit: 0A 00 or 00 0A.
  let little = 0;
  let big = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [left, right] = [bytes[at], bytes[at + 1]];
    if (right === 0x00 && (left === 0x0a || left === 0x0d)) little += 1;
    if (left === 0x00 && (right === 0x0a || right === 0x0d)) big += 1;
  }
  if (little > 0 && big === 0) return 'utf-16le';
  if (big > 0 && little === 0) return 'utf-16be';
  return 'utf-8';
}

/** The first bytes of files that show a text, and hold none to read. */
const NO_TEXT = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
] as const;

function decode(bytes: Uint8Array, encoding: SourceText['encoding'], name: string): string {
  const picture = NO_TEXT.find(([signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (picture !== undefined) {
    throw new UnreadableSourceError(
      `${name}: is ${picture[1]}. Take its text out of it first, as UTF-8, and try again.`,
    );
  }
  const text = tryDecode(bytes, encoding);
  if (text !== null) return text;
  const guess = JAPANESE_ENCODINGS.find((other) => looksJapanese(tryDecode(bytes, other)));
  if (encoding === 'utf-8' && guess !== undefined) {
    throw new UnreadableSourceError(
      `${name}: is not UTF-8 text; it looks like ${guess}. Convert it to UTF-8 (iconv -f ${ICONV_NAMES[guess]} -t UTF-8) and try again.`,
    );
  }
  const place = encoding === 'utf-8' ? ` (first fault in line ${firstFaultyLine(bytes)})` : '';
  throw new UnreadableSourceError(
    `${name}: is not valid ${encoding.toUpperCase()} text${place}. Convert it to UTF-8 (for example with iconv) and try again.`,
  );
}

const JAPANESE_ENCODINGS = ['EUC-JP', 'Shift_JIS'] as const;
/** What programs call Shift_JIS is Microsoft's, with ① and ㈱: iconv knows it as CP932, and stops at those signs under the other name. */
const ICONV_NAMES = { 'EUC-JP': 'EUC-JP', Shift_JIS: 'CP932' } as const;

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Japanese prose has hiragana: at least one sign in twenty. */
function looksJapanese(text: string | null): boolean {
  if (text === null) return false;
  const hiragana = text.match(/[\u3041-\u3096]/gu)?.length ?? 0;
  return hiragana * 20 >= text.length;
}

/** 1-based. No byte inside a UTF-8 sequence is LF, so each line can be decoded alone. */
function firstFaultyLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    if (tryDecode(bytes.subarray(start, end), 'utf-8') === null) return line;
    start = end + 1;
  }
  return line;
}
