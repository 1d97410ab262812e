import { type Quad, Writer } from 'n3';
import { Addresses } from '../addresses.ts';
import { Names } from './names.ts';

export const TURTLE = 'text/turtle; charset=utf-8';

/** Statements of at least so many characters go out as one piece. */
const PIECE_LENGTH = 2 ** 16;

/** Statements as Turtle, as they come. */
export async function* turtle(quads: AsyncIterable<readonly Quad[]>, origin: string): AsyncGenerator<string> {
  // The writer is synchronous: a stream of it would pay for a turn of the event loop for each statement.
  let text = '';
  const sink = {
    write(written: string) {
      text += written;
    },
    end() {},
  };
  const prefixes = { ...new Names(origin).prefixes(), ...new Addresses(origin).rooms() };
  const writer = new Writer(sink, { prefixes });
  for await (const some of quads) {
    for (const { subject, predicate, object } of some) writer.addQuad(subject, predicate, object);
    if (text.length < PIECE_LENGTH) continue;
    yield text;
    text = '';
  }
  writer.end();
  yield text;
}
