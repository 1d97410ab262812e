import { W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore, ReadOptions, Row } from '../../src/graph/graph-store.ts';
import { StoreError, StoreTimeoutError, StoreUnavailableError } from '../../src/graph/graph-store.ts';
import { createApp } from '../../src/server/app.ts';
import { observeReads } from '../../src/server/observer.ts';
import { Tracing } from '../../src/tracing/tracing.ts';
import { openWorld, root, type World } from '../support/world.ts';

const QUERY = '{ strategyItem(number: 11) { mark } }';

/** What the store does with the next read; `null`: answers. */
let next: ((options: ReadOptions | undefined) => Promise<Row[]>) | null = null;
const lines: Record<string, any>[] = [];
const exporter = new InMemorySpanExporter();
let world: World;
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  world = await openWorld();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const tracing = new Tracing({
    tracer: provider.getTracer('test'),
    propagator: new W3CTraceContextPropagator(),
    flush: () => provider.shutdown(),
  });
  const failing: GraphStore = {
    ...world.store,
    read: (cypher, parameters, options) => next?.(options) ?? world.store.read(cypher, parameters, options),
  };
  app = await createApp({
    schema: world.schema,
    services: { ...world.services, store: observeReads(failing, tracing) },
    pages: `${root}dist/web`,
    logLevel: 'info',
    logTo: { write: (line) => lines.push(JSON.parse(line)) },
    tracing,
  });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  await ask('first');
});
afterEach(() => {
  next = null;
});
afterAll(async () => {
  await app.close();
  await world.close();
});

async function ask(id: string, signal?: AbortSignal) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': id },
    body: JSON.stringify({ query: QUERY }),
    ...(signal ? { signal } : {}),
  });
  return (await response.json()) as any;
}
const faultsInLog = () => lines.filter(({ level }) => level >= 50);
/** The spans of the last request by name, with the error of each. */
async function errorsOfSpans(): Promise<Record<string, unknown>> {
  const isHttp = ({ name }: ReadableSpan) => name === 'POST /graphql';
  await expect.poll(() => exporter.getFinishedSpans().some(isHttp)).toBe(true);
  return Object.fromEntries(
    exporter.getFinishedSpans().map(({ name, attributes }) => [name, attributes['error.type'] ?? null]),
  );
}

describe('a fault of ours', () => {
  it('is told by its code, and stands in the log beside the id of the request', async () => {
    next = () => Promise.reject(new Error('something of the driver'));
    const { errors } = await ask('find-me');
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The server could not answer; its log says why.',
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ]);
    const [fault, ...others] = faultsInLog();
    expect([fault?.['reqId'], fault?.['err'].message, others]).toEqual(['find-me', 'something of the driver', []]);
    expect(fault?.['trace_id']).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('a client that goes away', () => {
  it('is no fault: nothing is logged or counted as an error', async () => {
    lines.length = 0;
    exporter.reset();
    const errors = async () =>
      (await (await fetch(`${url}/metrics`)).text()).split('\n').filter((line) => /^graphql_errors_total/.test(line));
    const before = await errors();
    const client = new AbortController();
    next = (options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => reject(new StoreError('The read was abandoned.')));
        client.abort();
      });
    await expect(ask('impatient', client.signal)).rejects.toThrow();
    expect(await errorsOfSpans()).toMatchObject({ read: 'ABANDONED', 'POST /graphql': 'ABANDONED' });
    expect(faultsInLog()).toEqual([]);
    expect(await errors()).toEqual(before);
  });
});

describe('spans of a read that fails', () => {
  it.each([
    ['STORE_UNAVAILABLE', new StoreUnavailableError('away')],
    ['STORE_TIMEOUT', new StoreTimeoutError('too long')],
    ['INTERNAL_SERVER_ERROR', new Error('odd, and perhaps with what somebody asked')],
  ])('tell %s, and no message', async (code, error) => {
    exporter.reset();
    next = () => Promise.reject(error);
    await ask('failing');
    expect(await errorsOfSpans()).toMatchObject({ read: code, 'query anonymous': code, 'POST /graphql': null });
    for (const span of exporter.getFinishedSpans()) expect([span.events, span.status.message]).toEqual([[], undefined]);
  });
});
