import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { type Digest, encoded, inOnePiece, type Piece } from './digest.ts';

/**
 * The origin that a text with addresses is made for, whoever asks: passed through once, it is sent with the origin that was asked at in the place of this one,
 * so that a host that somebody makes up costs nothing. No address of the documents is below `.invalid`.
 */
export const PLACEHOLDER = 'http://origin.invalid';
const WORD = Buffer.from(PLACEHOLDER);

/** The bytes of a text as they are, counting in `tally` how often the placeholder stands in them. */
export async function* counted(text: AsyncIterable<Piece>, tally: { places: number }): AsyncGenerator<Buffer> {
  let before: Buffer = Buffer.alloc(0);
  for await (const bytes of encoded(text)) {
    const seen = Buffer.concat([before, bytes]);
    for (let at = seen.indexOf(WORD); at !== -1; at = seen.indexOf(WORD, at + WORD.length)) tally.places += 1;
    // Short enough to hold no whole one.
    before = seen.subarray(Math.max(0, seen.length - WORD.length + 1));
    yield bytes;
  }
}

/** Bytes with the origin in each place of the placeholder, which may be cut between two pieces. */
export async function* withOrigin(pieces: AsyncIterable<Buffer>, origin: string): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([held, piece]);
    const parts: Buffer[] = [];
    let from = 0;
    for (let at = bytes.indexOf(WORD); at !== -1; at = bytes.indexOf(WORD, from)) {
      parts.push(bytes.subarray(from, at), Buffer.from(origin));
      from = at + WORD.length;
    }
    const end = Math.max(from, bytes.length - WORD.length + 1);
    parts.push(bytes.subarray(from, end));
    held = bytes.subarray(end);
    const whole = Buffer.concat(parts);
    if (whole.length > 0) yield whole;
  }
  if (held.length > 0) yield held;
}

/** Puts an origin in the place of the placeholder in bytes that are passed on. */
export type PutOrigin = (pieces: AsyncIterable<Buffer>, origin: string) => AsyncIterable<Buffer>;

/** What is known of a feed with this origin, from what is known of it with the placeholder in so many places. */
export async function digestAt(
  { tag, length, bytes }: Digest,
  places: number,
  origin: string,
  put: PutOrigin,
): Promise<Digest> {
  return {
    tag: createHash('sha256').update(`${tag} ${origin}`).digest('hex').slice(0, tag.length),
    length: length + places * (Buffer.byteLength(origin) - WORD.length),
    bytes: bytes && (await buffer(put(inOnePiece(bytes), origin))),
  };
}
