import { Transform, type TransformCallback } from 'node:stream';
import { INVALID_REQUEST, PARSE_ERROR, STDIO_DEFAULT_MAX_BUFFER_SIZE } from '@modelcontextprotocol/server';
import { messageFault, type Refusal, refusal } from './message-fault.ts';

const NEW_LINE = 0x0a;

/** A longer line would end the transport's session. */
export const LINE_BYTES_MAX = STDIO_DEFAULT_MAX_BUFFER_SIZE - 1_024;

/**
 * Lets lines through that are messages of JSON-RPC, and has `refuse` answer the others, over which the transport would say nothing. Of a line that is too
 * long nothing is kept.
 */
export function readableMessages(refuse: (refusal: Refusal) => void): Transform {
  let held: Buffer[] = [];
  let length = 0;
  let isTooLong = false;
  const hold = (piece: Buffer): void => {
    length += piece.length;
    if (length > LINE_BYTES_MAX && !isTooLong) {
      isTooLong = true;
      refuse(refusal(null, INVALID_REQUEST, TOO_LONG));
    }
    if (isTooLong) held = [];
    else held.push(piece);
  };
  const endLine = (stream: Transform): void => {
    const line = isTooLong ? null : Buffer.concat(held);
    [held, length, isTooLong] = [[], 0, false];
    if (line === null) return;
    const fault = refusalOf(line.toString());
    if (fault === null) stream.push(line);
    else refuse(fault);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      let from = 0;
      for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
        hold(chunk.subarray(from, end + 1));
        from = end + 1;
        endLine(this);
      }
      if (from < chunk.length) hold(chunk.subarray(from));
      done();
    },
    // Whoever ends the input behind a message has sent it, with or without the end of its line.
    flush(done: TransformCallback) {
      if (length > 0) {
        hold(Buffer.from('\n'));
        endLine(this);
      }
      done();
    },
  });
}

const TOO_LONG = `The line has more than ${Math.floor(LINE_BYTES_MAX / 1_000_000)} million bytes and was not read. Send a shorter message; what follows on the next line is answered.`;

/** What a line is refused with; `null` for a message, and for a line with nothing in it. */
function refusalOf(line: string): Refusal | null {
  if (line.trim() === '') return null;
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return refusal(null, PARSE_ERROR, 'The line is no JSON. A message is one line of JSON, without line breaks in it.');
  }
  return messageFault(message);
}
