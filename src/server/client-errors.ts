import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { codeOfStatus, faultBody } from './transport-errors.ts';

/** What fails before there is a request that a route could answer. */
const FAULTS: Readonly<Record<string, { status: number; message: string }>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    message: 'The address and the headers have more than 16 KiB together. Send a long query by POST.',
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    status: 413,
    message: 'The extensions of a chunk are larger than the server reads.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request did not arrive in time. Send it again.' },
};
const NOT_HTTP = { status: 400, message: 'This is not a request that the server can read as HTTP/1.1.' };

/** Answers on a bare connection, in the form of every other fault, and closes it. For Fastify's `clientErrorHandler`. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const { status, message } = FAULTS[error.code ?? ''] ?? NOT_HTTP;
  if (socket.writable) socket.write(bareAnswer(status, message));
  socket.destroy();
}

/** Node answers these by itself, without a word: an odd `Expect`, and CONNECT. */
export function answerOddRequests(app: FastifyInstance): void {
  app.server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const body = faultBody(codeOfStatus(417), 'The server fulfils no expectation but 100-continue.');
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body) };
    response.writeHead(417, { ...headers, connection: 'close' }).end(body);
  });
  app.server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    // The other end may have gone.
    socket.once('error', () => socket.destroy());
    socket.end(bareAnswer(405, 'This is no proxy: there is no CONNECT. The API is at /graphql.'));
  });
}

function bareAnswer(status: number, message: string): string {
  const body = faultBody(codeOfStatus(status), message);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n');
}
