import { pipeline, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import Negotiator from 'negotiator';

/** Content codings that a feed is sent in. `null`: as it is. */
export type Coding = 'br' | 'gzip' | null;

const CODERS = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: () => createGzip(),
};
const coded = new WeakMap<Buffer, Map<Coding, Promise<Buffer>>>();

/** Of those that a client likes equally, the one that is smaller. */
const SMALLER_FIRST = ['br', 'gzip'] as const;

/** The coding that a client prefers by its `Accept-Encoding`. */
export function preferredCoding(acceptEncoding: string | undefined): Coding {
  const client = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  const [first] = client.encodings([...SMALLER_FIRST, 'identity'], { preferred: SMALLER_FIRST });
  return SMALLER_FIRST.find((coding) => coding === first) ?? null;
}

/** The `ETag` of bytes with this tag in a coding: each coding has its own. */
export function etagIn(coding: Coding, tag: string): string {
  return coding === null ? `"${tag}"` : `"${tag}-${coding}"`;
}

/** The `ETag`s of bytes with this tag in all codings. */
export function etagsOf(tag: string): string[] {
  return [null, ...SMALLER_FIRST].map((coding) => etagIn(coding, tag));
}

/** The bytes in a coding, coded once. */
export function inCoding(bytes: Buffer, coding: Coding): Promise<Buffer> {
  if (coding === null) return Promise.resolve(bytes);
  const known = coded.get(bytes) ?? new Map<Coding, Promise<Buffer>>();
  coded.set(bytes, known);
  const answer = known.get(coding) ?? buffer(CODERS[coding]().end(bytes));
  known.set(coding, answer);
  return answer;
}

/** The pieces in a coding, coded as they come and as they are taken. What they throw is thrown, and whoever leaves ends them. */
export function codedPieces(pieces: AsyncIterable<Buffer>, coding: Coding): AsyncIterable<Buffer> {
  if (coding === null) return pieces;
  // Errors reach the reader through the coder; nobody else waits for the end.
  return pipeline(Readable.from(pieces, { objectMode: false }), CODERS[coding](), () => {});
}
