import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../errors.ts';
import { withoutQuery } from './request-log.ts';
import { sendPolicy } from './security-headers.ts';
import { wantsPage } from './wants-page.ts';

/** Status codes of transport faults and the codes that we tell for them. */
const CODE_BY_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  408: 'REQUEST_TIMEOUT',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  431: 'PAYLOAD_TOO_LARGE',
  503: 'STORE_UNAVAILABLE',
};

/** The code for a fault that is known by its HTTP status only. */
export function codeOfStatus(status: number): ErrorCode {
  return CODE_BY_STATUS[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR');
}

/** A fault in the form of a GraphQL answer; `details`: what else is told of it. */
export function faultBody(code: ErrorCode, message: string, details: object = {}): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] });
}

const faults = new WeakMap<FastifyReply, ErrorCode>();

declare module 'fastify' {
  interface FastifyInstance {
    /** Sends a fault as a page, to whoever reads pages; absent where there are no pages. */
    pageOfFault?: (request: FastifyRequest, reply: FastifyReply, status: number) => FastifyReply;
  }
}

/** Sends a fault in the form of a GraphQL answer, or as a page to a browser; nobody may keep it. */
export function sendFault(
  reply: FastifyReply,
  status: number,
  message: string,
  code: ErrorCode = codeOfStatus(status),
  details: object = {},
): FastifyReply {
  faults.set(reply, code);
  const { pageOfFault } = reply.server;
  if (pageOfFault && wantsPage(reply.request)) return pageOfFault(reply.request, reply, status);
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(faultBody(code, message, details));
}

/** The code of the fault that was sent, for those who count and trace. */
export function faultOf(reply: FastifyReply): ErrorCode | undefined {
  return faults.get(reply);
}

/** Fastify's own sentences name what was wrong, but not what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body must be JSON: send it with the header "content-type: application/json".',
  FST_ERR_CTP_BODY_TOO_LARGE:
    'The body is larger than 256 KiB, which is all that the server reads. Ask for less at once.',
  FST_CP_ERR_INVALID_CONTENT:
    'The body is not in the coding that its header "content-encoding" names. Send it so coded, or as it is without the header.',
  FST_CP_ERR_INVALID_CONTENT_ENCODING:
    'The body is in a coding that the server does not read: gzip, deflate, br or none is expected, and one of them alone.',
};

/** Every fault below GraphQL is answered in GraphQL's form too: JSON `errors[]` with a code. */
export function answerTransportErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500 && status !== 503) {
      request.log.error({ err: error }, 'fault of ours');
      return sendFault(reply, 500, 'The server could not answer; its log says why.');
    }
    // A path that climbs out of the folder of pages.
    if (status === 403) return sendNotFound(request, reply);
    return sendFault(reply, status, SENTENCES[error.code] ?? error.message);
  });
  app.setNotFoundHandler(sendNotFound);
}

/** An address that cannot be decoded. For Fastify's `frameworkErrors`: no hook has seen the request, and what this throws ends the process. */
export function answerBadAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const isLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
  const status = isLong ? 404 : 400;
  const message = isLong
    ? 'There is nothing with so long a name.'
    : 'The address has a "%" that begins no valid UTF-8.';
  try {
    reply.header('x-request-id', request.id);
    sendPolicy(reply);
    sendFault(reply, status, message);
  } catch (fault) {
    request.log.error({ err: fault }, 'fault of ours');
    if (!reply.raw.headersSent) reply.raw.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    reply.raw.end(faultBody(codeOfStatus(status), message));
  }
}

/**
 * Refuses what no route answers before its body is read, whatever that is. Must be registered before what costs more than a
 * header.
 */
export function refuseUnknown(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.raw.httpVersion === '1.1' && request.headers.host === undefined) {
      return sendFault(reply, 400, 'An HTTP/1.1 request must have the header Host.');
    }
    return request.is404 ? sendNotFound(request, reply) : undefined;
  });
}

const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const;

/** An address of a page with a slash at its end, as people write it. */
const PAGE_WITH_SLASH = /^((?:\/embed)?\/(?:en|ja)(?:\/.*[^/])?)\/$/;

function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const url = withoutQuery(request.url);
  const [, page] = PAGE_WITH_SLASH.exec(url) ?? [];
  if (page !== undefined && takes(request.server, 'GET', page) && ['GET', 'HEAD'].includes(request.method))
    return reply.redirect(`${page}${request.url.slice(url.length)}`, 308);
  const shown = url.slice(0, 100);
  const methods: readonly string[] = METHODS.filter((method) => takes(request.server, method, url));
  // Where the method is taken, its route has found nothing.
  if (methods.length > 0 && !methods.includes(request.method)) {
    const allowed = methods.join(', ');
    return sendFault(reply.header('allow', allowed), 405, `${shown} takes ${allowed}, but not ${request.method}.`);
  }
  return sendFault(reply, 404, `There is nothing at ${shown}. The API is at /graphql, its schema at /schema.graphql.`);
}

/** Whether a route answers this path, which may have parameters in it; one that answers every path says nothing of this one. */
function takes(app: FastifyInstance, method: (typeof METHODS)[number], path: string): boolean {
  const route = app.findRoute({ method, url: path });
  const rest = route?.params['*'];
  return route !== null && (rest === undefined || path.length > rest.length + 1);
}
