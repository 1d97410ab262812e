import type { FastifyError, FastifyInstance } from 'fastify';

/** Brackets nested deeper than this overflow the GraphQL parser's stack long before a token limit counts. */
const NESTING_MAX = 200;

/** Reads JSON bodies strictly: valid UTF-8, valid JSON, an object; everything else is a 400 with a sentence. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      done(null, parseBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
}

function parseBody(bytes: Buffer): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw badRequest('The body is not valid UTF-8.');
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (error) {
    throw badRequest(`The body is not valid JSON: ${(error as Error).message.slice(0, 120)}`);
  }
  if (Array.isArray(body)) throw badRequest('Send one operation at a time; batches are not answered.');
  if (body === null || typeof body !== 'object')
    throw badRequest('The body must be a JSON object with the field "query".');
  return body;
}

/** A bracket, or what has none that count: a comment, a string of one line, or a block of text, each up to its end or that of the query. */
const BRACKETS_AND_TEXT = /[[\](){}]|#[^\n\r]*|"""[\s\S]*?(?:(?<!\\)"""|$)|"(?:\\.|[^"\\\n\r])*"?/g;

/** Refuses queries whose brackets nest so deep that parsing would overflow the stack. Throws a 400 error. */
export function refuseDeepNesting(query: unknown): void {
  if (typeof query !== 'string') return;
  let depth = 0;
  for (const [token] of query.matchAll(BRACKETS_AND_TEXT)) {
    if (token === '[' || token === '{' || token === '(') depth += 1;
    else if (token === ']' || token === '}' || token === ')') depth = Math.max(0, depth - 1);
    if (depth > NESTING_MAX)
      throw badRequest(`The query nests brackets deeper than ${NESTING_MAX}. Ask for less at once.`);
  }
}

function badRequest(message: string): FastifyError {
  return Object.assign(new Error(message), { statusCode: 400, code: 'BAD_REQUEST' }) as FastifyError;
}
