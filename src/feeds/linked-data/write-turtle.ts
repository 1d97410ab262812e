import { pipeline, Readable } from 'node:stream';
import { type Quad, StreamWriter } from 'n3';
import { Addresses } from '../addresses.ts';
import { Names } from './names.ts';

export const TURTLE = 'text/turtle; charset=utf-8';

/** Statements as Turtle, as they come. */
export async function* turtle(quads: AsyncIterable<readonly Quad[]>, origin: string): AsyncGenerator<string> {
  const writer = new StreamWriter({ prefixes: { ...new Names(origin).prefixes(), ...new Addresses(origin).rooms() } });
  // Errors reach the reader through the writer; nobody else waits for the end.
  const text: AsyncIterable<unknown> = pipeline(Readable.from(flat(quads)), writer, () => {});
  for await (const piece of text) yield String(piece);
}

async function* flat(quads: AsyncIterable<readonly Quad[]>): AsyncGenerator<Quad> {
  for await (const some of quads) yield* some;
}
