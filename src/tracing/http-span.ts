import type { IncomingMessage } from 'node:http';
import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  type TextMapPropagator,
  type Tracer,
} from '@opentelemetry/api';
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
  ATTR_HTTP_ROUTE,
  ATTR_URL_PATH,
} from '@opentelemetry/semantic-conventions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fail } from './span-failure.ts';

/** Begins the span of a request, below the one that its `traceparent` names. */
export function beginHttpSpan(tracer: Tracer, propagator: TextMapPropagator, request: IncomingMessage): Span {
  const parent = propagator.extract(ROOT_CONTEXT, request.headers, defaultTextMapGetter);
  const method = request.method ?? '';
  const attributes = { [ATTR_HTTP_REQUEST_METHOD]: method };
  return tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, parent);
}

/** Ends it, with what became of the request; `code` of the fault that was answered. The query of an address is never told. */
export function endHttpSpan(span: Span, request: FastifyRequest, reply: FastifyReply, code: string | undefined): void {
  const route = request.routeOptions.url;
  // Addresses that are none of ours may be anything that people type.
  if (route !== undefined && !request.is404) {
    span.updateName(`${request.method} ${route}`).setAttribute(ATTR_HTTP_ROUTE, route);
    span.setAttribute(ATTR_URL_PATH, request.url.split('?')[0] ?? route);
  }
  span.setAttribute('http.response.header.x-request-id', [request.id]);
  if (reply.raw.headersSent) span.setAttribute(ATTR_HTTP_RESPONSE_STATUS_CODE, reply.raw.statusCode);
  // A refusal is no failure of the server.
  if (code !== undefined) span.setAttribute(ATTR_ERROR_TYPE, code);
  if (!reply.raw.writableFinished) fail(span, 'ABANDONED');
  else if (reply.raw.statusCode >= 500) fail(span, code ?? String(reply.raw.statusCode));
  span.end();
}
