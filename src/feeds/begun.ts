import { Readable } from 'node:stream';

/**
 * A stream of the pieces, once the first is there: what fails before it rejects, and can still be told to the client. Whoever
 * destroys the stream ends the pieces.
 */
export async function begun(pieces: AsyncIterable<Buffer>): Promise<Readable> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  // Nothing is read ahead: a failure comes after the bytes, and with them the head of the answer, are on their way.
  return Readable.from(from(first, iterator), { objectMode: false, highWaterMark: 1 });
}

async function* from(first: IteratorResult<Buffer>, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    for (let next = first; !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
