import { Readable } from 'node:stream';

/**
 * A stream of the pieces, once the first is there: what fails before it rejects, and can still be told to the client. Whoever
 * destroys the stream ends the pieces.
 */
export async function startedStream(pieces: AsyncIterable<Buffer>): Promise<Readable> {
  const iterator = pieces[Symbol.asyncIterator]();
  let first: IteratorResult<Buffer> | null = await iterator.next();
  // No generator: one that was never asked for anything does not end what stands behind it.
  const all: AsyncIterableIterator<Buffer> = {
    async next() {
      const next = first ?? (await iterator.next());
      first = null;
      return next;
    },
    return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    [Symbol.asyncIterator]: () => all,
  };
  // Nothing is read ahead: a failure comes after the bytes, and with them the head of the answer, are on their way.
  return Readable.from(all, { objectMode: false, highWaterMark: 1 });
}
