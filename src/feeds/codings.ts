import { pipeline, Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** Content codings that a feed is sent in. `null`: as it is. */
export type Coding = 'br' | 'gzip' | null;

const CODERS = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: () => createGzip(),
};
const coded = new WeakMap<Buffer, Map<Coding, Promise<Buffer>>>();

/** The coding that a client prefers by its `Accept-Encoding`; of equals the one that is smaller. */
export function preferredCoding(acceptEncoding: string | undefined): Coding {
  const weights = new Map<string, number>();
  for (const part of (acceptEncoding ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)) || 0);
  }
  const weight = (coding: 'br' | 'gzip') => weights.get(coding) ?? weights.get('*') ?? 0;
  if (weight('br') === 0 && weight('gzip') === 0) return null;
  return weight('br') >= weight('gzip') ? 'br' : 'gzip';
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
