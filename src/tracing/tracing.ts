import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import { ROOT_CONTEXT, type Span, SpanKind, type TextMapPropagator, type Tracer, trace } from '@opentelemetry/api';
import { ATTR_DB_SYSTEM_NAME } from '@opentelemetry/semantic-conventions';
import type { FastifyInstance, FastifyReply, FastifyServerOptions } from 'fastify';
import type { Services } from '../context.ts';
import type { Observer, OperationOutcome, ReadFailure } from '../server/observer.ts';
import { beginHttpSpan, endHttpSpan } from './http-span.ts';
import { fail } from './span-failure.ts';

/** The spans of one request that are open. */
interface RequestSpans {
  http: Span;
  operation: Span | undefined;
}

/** What traces go to. */
export interface TracingOptions {
  tracer: Tracer;
  propagator: TextMapPropagator;
  /** Sends what is left. Never rejects. */
  flush(): Promise<void>;
}

/**
 * Spans for a request, its GraphQL operation, each plan that is compiled and each read of the store. What people ask is not
 * told: no query, no variable, no parameter, and names of operations only where they are the project's own.
 */
export class Tracing implements Observer {
  readonly #tracer: Tracer;
  readonly #propagator: TextMapPropagator;
  readonly #current = new AsyncLocalStorage<RequestSpans>();
  readonly #spansOf = new WeakMap<IncomingMessage, RequestSpans>();
  /** Sends what is left; for the end of the process. Never rejects. */
  readonly flush: () => Promise<void>;

  constructor({ tracer, propagator, flush }: TracingOptions) {
    this.#tracer = tracer;
    this.#propagator = propagator;
    this.flush = flush;
  }

  /** The log of a request, whose lines carry the id of its trace. Fastify makes it first of all, so the trace begins here. */
  readonly logOf: NonNullable<FastifyServerOptions['childLoggerFactory']> = (logger, bindings, options, raw) => {
    const http = beginHttpSpan(this.#tracer, this.#propagator, raw);
    this.#spansOf.set(raw, { http, operation: undefined });
    const { traceId, spanId } = http.spanContext();
    return logger.child({ ...bindings, trace_id: traceId, span_id: spanId }, options);
  };

  /** Traces the requests of all routes. Must come before whatever may answer one. */
  serve(app: FastifyInstance, faultOf: (reply: FastifyReply) => string | undefined): void {
    app.addHook('onRequest', (request, reply, done) => {
      const spans = this.#spansOf.get(request.raw);
      reply.raw.once('close', () => {
        spans?.operation?.end();
        if (spans) endHttpSpan(spans.http, request, reply, faultOf(reply));
      });
      done();
    });
    // The body has been read by now: its events would have led out of the context again.
    app.addHook('preHandler', (request, _reply, done) => {
      const spans = this.#spansOf.get(request.raw);
      if (spans) this.#current.run(spans, done);
      else done();
    });
  }

  operation(): (outcome: OperationOutcome) => void {
    const spans = this.#current.getStore();
    if (!spans) return () => undefined;
    const span = this.#begin('graphql', spans);
    spans.operation = span;
    return ({ type, label, codes }) => {
      if (type !== undefined) span.updateName(`${type} ${label}`).setAttribute('graphql.operation.type', type);
      span.setAttribute('graphql.operation.name', label);
      if (codes.length > 0) fail(span, [...new Set(codes)].join(' '));
      span.end();
      spans.operation = undefined;
    };
  }

  read(kind: 'neo4j' | 'embedded'): (failure: ReadFailure | undefined) => void {
    const spans = this.#current.getStore();
    if (!spans) return () => undefined;
    const span = this.#begin('read', spans, { kind: SpanKind.CLIENT, attributes: { [ATTR_DB_SYSTEM_NAME]: kind } });
    return (failure) => {
      if (failure !== undefined) fail(span, failure);
      span.end();
    };
  }

  /** The statements, with a span for each one that had to be compiled. */
  planned(statements: Services['statements']): Services['statements'] {
    return {
      get hits() {
        return statements.hits;
      },
      get misses() {
        return statements.misses;
      },
      inPieces: (info, variant) => statements.inPieces(info, variant),
      forField: (info, variant) => {
        const before = statements.misses;
        const startTime = performance.now();
        const statement = statements.forField(info, variant);
        const spans = this.#current.getStore();
        if (spans && statements.misses > before) {
          const attributes = { 'graphql.field.name': info.fieldName };
          this.#begin('plan', spans, { startTime, attributes }).end(performance.now());
        }
        return statement;
      },
    };
  }

  #begin(name: string, { http, operation }: RequestSpans, options = {}): Span {
    return this.#tracer.startSpan(name, options, trace.setSpan(ROOT_CONTEXT, operation ?? http));
  }
}
