import { createHash, type Hash } from 'node:crypto';
import { StoreUnavailableError } from '../graph/graph-store.ts';

/** What is known of a feed once it was passed through. */
export interface Digest {
  /** Hash of the bytes, without quotation marks. */
  tag: string;
  /** How many bytes there are. */
  length: number;
  /** All of them where they are few enough to be kept. */
  bytes: Buffer | null;
}

/** A part of a feed: text, which is sent as UTF-8, or bytes. */
export type Piece = string | Uint8Array;

/** Passes through the text once: it is hashed and counted, and kept up to `keptMax` bytes. */
export async function digest(text: AsyncIterable<Piece>, keptMax: number): Promise<Digest> {
  const hash = createHash('sha256');
  let length = 0;
  let kept: Buffer[] | null = [];
  for await (const bytes of encoded(text)) {
    hash.update(bytes);
    length += bytes.length;
    if (length > keptMax) kept = null;
    kept?.push(bytes);
  }
  return { tag: tagOf(hash), length, bytes: kept && Buffer.concat(kept) };
}

/**
 * The bytes of a text that was passed through before. The last piece is held back until all of them were seen to be the same: after a
 * load in between it throws a StoreUnavailableError instead, so that what was passed on is never as long as a whole feed.
 */
export async function* checkedBytes(
  text: AsyncIterable<Piece>,
  { tag, length }: Pick<Digest, 'tag' | 'length'>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let seen = 0;
  let held: Buffer | undefined;
  for await (const bytes of encoded(text)) {
    hash.update(bytes);
    seen += bytes.length;
    if (seen > length) throw changed();
    if (held) yield held;
    held = bytes;
  }
  if (tagOf(hash) !== tag) throw changed();
  if (held) yield held;
}

/** Bytes that are at hand, as they are sent. */
export async function* inOnePiece(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

/** The bytes of a text, without empty pieces. */
export async function* encoded(text: AsyncIterable<Piece>): AsyncGenerator<Buffer> {
  for await (const piece of text) {
    if (piece.length === 0) continue;
    yield typeof piece === 'string'
      ? Buffer.from(piece, 'utf8')
      : Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  }
}

const tagOf = (hash: Hash): string => hash.digest('hex').slice(0, 32);

const changed = () =>
  new StoreUnavailableError('The graph was loaded anew while the feed was on its way. Ask for the feed again.');
