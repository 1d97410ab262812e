import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { serving } from '../support/server.ts';

const served = serving();

/** Writes bytes to a bare connection, and reads until the server closes it. */
async function raw(bytes: string | Buffer) {
  const text = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(served.server.url).port), '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...headers] = head.toLowerCase().split('\r\n');
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n') };
}
const CLOSE = 'Host: x\r\nConnection: close\r\n';
const codeOf = (body: string) => JSON.parse(body).errors[0].extensions.code;

describe('what is no request is answered with a code, too', () => {
  const long = 'a'.repeat(20_000);
  it.each<[string, string, number, string]>([
    ['an unknown method', `FOO /graphql HTTP/1.1\r\n${CLOSE}\r\n`, 400, 'BAD_REQUEST'],
    ['another protocol', '\x16\x03\x01\x02\x00hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['HTTP/2 without TLS', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: x\r\nodd\r\n\r\n', 400, 'BAD_REQUEST'],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
      400,
      'BAD_REQUEST',
    ],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'BAD_REQUEST',
    ],
    [
      'a chunk without a size',
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
      400,
      'BAD_REQUEST',
    ],
    ['a large header', `GET /graphql HTTP/1.1\r\n${CLOSE}X: ${long}\r\n\r\n`, 431, 'PAYLOAD_TOO_LARGE'],
    ['a long address', `GET /graphql?query=${long} HTTP/1.1\r\n${CLOSE}\r\n`, 431, 'PAYLOAD_TOO_LARGE'],
    ['no host', 'GET /graphql HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
    ['an odd expectation', `POST /graphql HTTP/1.1\r\n${CLOSE}Expect: more\r\n\r\n`, 417, 'BAD_REQUEST'],
    ['CONNECT', 'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\n\r\n', 405, 'METHOD_NOT_ALLOWED'],
    ['an address that is none', `GET /%ff HTTP/1.1\r\n${CLOSE}\r\n`, 400, 'BAD_REQUEST'],
    ['an address that climbs', `GET /web/../../package.json HTTP/1.1\r\n${CLOSE}\r\n`, 404, 'NOT_FOUND'],
  ])('%s', async (_what, bytes, status, code) => {
    const answer = await raw(bytes);
    expect([answer.status, codeOf(answer.body)]).toEqual([status, code]);
    expect(answer.headers).toContain('content-type: application/json; charset=utf-8');
  });

  it('a request that does not arrive in time', async () => {
    const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    // As Node tells it after half a minute.
    served.server.app.server.once('connection', (socket) => served.server.app.server.emit('clientError', late, socket));
    const answer = await raw('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"que');
    expect([answer.status, codeOf(answer.body)]).toEqual([408, 'REQUEST_TIMEOUT']);
    // Node takes the longer one for bodies.
    const { headersTimeout, requestTimeout } = served.server.app.server;
    expect([headersTimeout, requestTimeout]).toEqual([30_000, 30_000]);
  });

  it('a client that resets its connection takes nothing down', async () => {
    for (let round = 0; round < 20; round += 1) {
      const socket = connect(Number(new URL(served.server.url).port), '127.0.0.1', () => {
        socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{');
        socket.resetAndDestroy();
      });
      socket.on('error', () => undefined);
      await new Promise((resolve) => socket.on('close', resolve));
    }
    expect((await served.server.post({ query: '{ strategyItem(number: 11) { mark } }' })).status).toBe(200);
  });

  it('a body that unpacks to 200 MB', async () => {
    const body = gzipSync(Buffer.alloc(200_000_000, ' '));
    const answer = await served.server.post(body, { 'content-encoding': 'gzip' });
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });
});

describe('methods', () => {
  it.each([
    ['/graphql', ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'LINK', 'QUERY'], 'GET, HEAD, POST, OPTIONS'],
    ['/', ['POST', 'DELETE', 'PROPFIND'], 'GET, HEAD'],
    ['/health/live', ['POST', 'TRACE'], 'GET, HEAD'],
    ['/metrics', ['POST', 'OPTIONS'], 'GET, HEAD'],
    ['/schema.graphql', ['PUT'], 'GET, HEAD'],
    ['/en/items/11', ['POST', 'PUT', 'DELETE', 'OPTIONS'], 'GET, HEAD'],
    ['/en/items/11.csv', ['POST'], 'GET, HEAD'],
    ['/ja/items/11.json?x=1', ['DELETE'], 'GET, HEAD'],
    ['/embed/en/items/11', ['PUT'], 'GET, HEAD'],
    ['/nodes/org:jica', ['OPTIONS', 'POST'], 'GET, HEAD'],
  ])('%s: a 405 that names those that it takes, whatever the body is', async (path, methods, allow) => {
    for (const method of methods) {
      const body = `Content-Type: text/odd\r\nContent-Length: 1\r\n\r\nx`;
      const answer = await raw(`${method} ${path} HTTP/1.1\r\n${CLOSE}${body}`);
      expect([method, answer.status]).toEqual([method, 405]);
      expect(answer.headers).toContain(`allow: ${allow.toLowerCase()}`);
      if (method !== 'HEAD') expect(codeOf(answer.body)).toBe('METHOD_NOT_ALLOWED');
    }
  });

  it('OPTIONS tells what /graphql takes, with and without CORS', async () => {
    const answer = await fetch(`${served.server.url}/graphql`, { method: 'OPTIONS' });
    expect([answer.status, answer.headers.get('allow'), await answer.text()]).toEqual([
      204,
      'GET, HEAD, POST, OPTIONS',
      '',
    ]);
  });

  it('a mutation by GET, and a media type that nobody has, have codes of their own', async () => {
    const mutation = await fetch(`${served.server.url}/graphql?query=${encodeURIComponent('mutation { load }')}`);
    expect([mutation.status, mutation.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS']);
    expect(((await mutation.json()) as any).errors).toEqual([
      {
        message: 'This API has queries only; the operation is a mutation.',
        extensions: { code: 'METHOD_NOT_ALLOWED' },
      },
    ]);
    const picture = await served.server.post({ query: '{ documents { id } }' }, { accept: 'image/png' });
    expect([picture.status, picture.body.errors[0].extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
  });

  it('a page is for who likes one best, by the weights that the client gives', async () => {
    const typeFor = async (accept: string) => {
      const { headers } = await fetch(`${served.server.url}/graphql?query={__typename}`, { headers: { accept } });
      return headers.get('content-type')?.split(';')[0];
    };
    expect(await typeFor('text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8')).toBe('text/html');
    const likesData = 'application/graphql-response+json, application/json;q=0.9, text/html;q=0.1';
    expect(await typeFor(likesData)).toBe('application/graphql-response+json');
    expect(await typeFor('*/*')).not.toBe('text/html');
  });

  it('anything to an address that is none', async () => {
    const answer = await raw(`POST /nowhere HTTP/1.1\r\n${CLOSE}Content-Type: text/odd\r\nContent-Length: 1\r\n\r\nx`);
    expect([answer.status, codeOf(answer.body)]).toEqual([404, 'NOT_FOUND']);
    expect(answer.headers.some((header) => header.startsWith('content-security-policy:'))).toBe(true);
  });
});
