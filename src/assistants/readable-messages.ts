import { Transform, type TransformCallback } from 'node:stream';
import {
  INVALID_REQUEST,
  PARSE_ERROR,
  parseJSONRPCMessage,
  STDIO_DEFAULT_MAX_BUFFER_SIZE,
} from '@modelcontextprotocol/server';

/** What a line that is no message is answered with: an error of JSON-RPC, under its id where it has one. */
export interface Refusal {
  jsonrpc: '2.0';
  id: string | number | null;
  error: { code: number; message: string };
}

const NEW_LINE = 0x0a;

/**
 * Lets lines through that are messages of JSON-RPC, and has `refuse` answer the others, over which the transport would say nothing. A line that is longer than
 * the transport takes is left to it: it ends the session.
 */
export function readableMessages(refuse: (refusal: Refusal) => void): Transform {
  let held: Buffer[] = [];
  let length = 0;
  const take = (): Buffer => {
    const line = Buffer.concat(held);
    [held, length] = [[], 0];
    return line;
  };
  const passOn = (stream: Transform, line: Buffer): void => {
    const refusal = refusalOf(line.toString());
    if (refusal === null) stream.push(line);
    else refuse(refusal);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      let from = 0;
      for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
        held.push(chunk.subarray(from, end + 1));
        from = end + 1;
        passOn(this, take());
      }
      held.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > STDIO_DEFAULT_MAX_BUFFER_SIZE) this.push(take());
      done();
    },
    // Whoever ends the input behind a message has sent it, with or without the end of its line.
    flush(done: TransformCallback) {
      if (length > 0) passOn(this, Buffer.concat([take(), Buffer.from('\n')]));
      done();
    },
  });
}

/** What a line is refused with; `null` for a message, and for a line with nothing in it. */
function refusalOf(line: string): Refusal | null {
  if (line.trim() === '') return null;
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return refusal(null, PARSE_ERROR, 'The line is no JSON. A message is one line of JSON, without line breaks in it.');
  }
  try {
    parseJSONRPCMessage(message);
    return null;
  } catch {
    const what = Array.isArray(message)
      ? 'Messages are not taken in lists: send each on a line of its own.'
      : NO_MESSAGE;
    return refusal(idOf(message), INVALID_REQUEST, what);
  }
}

const NO_MESSAGE =
  'The line is no message of JSON-RPC 2.0: an object with "jsonrpc": "2.0", a "method" and, for what is to be answered, an "id".';

const refusal = (id: Refusal['id'], code: number, message: string): Refusal => ({
  jsonrpc: '2.0',
  id,
  error: { code, message },
});

function idOf(message: unknown): Refusal['id'] {
  const { id } = (message ?? {}) as { id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}
