import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { freePort } from './free-port.ts';

/** A span as it arrived. */
export interface CollectedSpan {
  name: string;
  traceId: string;
  spanId: string;
  /** Empty for the first of a trace that begins here. */
  parentSpanId: string;
  /** Of OTLP: 1 internal, 2 server, 3 client. */
  kind: number;
  attributes: Record<string, unknown>;
  isError: boolean;
  milliseconds: number;
  /** Attributes of whoever sent it. */
  resource: Record<string, unknown>;
}

/** A collector for traces in OTLP/HTTP as JSON; of other bodies it keeps the bytes. */
export interface Collector {
  url: string;
  spans: CollectedSpan[];
  bodies: { path: string; type: string; bytes: Buffer }[];
  /** Waits until the spans pass the check. */
  until(check: (spans: CollectedSpan[]) => boolean): Promise<CollectedSpan[]>;
  close(): Promise<void>;
}

export async function startCollector(): Promise<Collector> {
  const spans: CollectedSpan[] = [];
  const bodies: Collector['bodies'] = [];
  const server = createServer(async (request, response) => {
    const bytes = await bodyOf(request);
    const type = request.headers['content-type'] ?? '';
    bodies.push({ path: request.url ?? '', type, bytes });
    if (type === 'application/json') spans.push(...spansOf(JSON.parse(bytes.toString('utf8'))));
    response.writeHead(200, { 'content-type': type }).end(type === 'application/json' ? '{}' : '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bodies,
    async until(check) {
      await expect.poll(() => check(spans) || spans, { timeout: 240_000, interval: 30 }).toBe(true);
      return spans;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A collector that is away: where it would be, and how many times somebody connected to it. */
export interface Away {
  url: string;
  connections(): number;
  close(): Promise<void>;
}

/** Takes every connection and never says a word. */
export async function startSilent(): Promise<Away> {
  const sockets: Socket[] = [];
  const server = createTcpServer((socket) => {
    sockets.push(socket.on('error', () => undefined).resume());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => sockets.length,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** A port at which nobody listens. */
export async function startRefusing(): Promise<Away> {
  const url = `http://127.0.0.1:${await freePort()}`;
  return { url, connections: () => 0, close: async () => undefined };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
}

function spansOf(sent: any): CollectedSpan[] {
  return sent.resourceSpans.flatMap(({ resource, scopeSpans }: any) =>
    scopeSpans.flatMap((scope: any) =>
      scope.spans.map(
        (span: any): CollectedSpan => ({
          name: span.name,
          traceId: span.traceId,
          spanId: span.spanId,
          parentSpanId: span.parentSpanId ?? '',
          kind: span.kind,
          attributes: valuesOf(span.attributes),
          isError: span.status?.code === 2,
          milliseconds: Number(BigInt(span.endTimeUnixNano) - BigInt(span.startTimeUnixNano)) / 1e6,
          resource: valuesOf(resource.attributes),
        }),
      ),
    ),
  );
}

function valuesOf(attributes: any[] = []): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, plainValue(value)]));
}

function plainValue(value: any): unknown {
  if (value.arrayValue) return value.arrayValue.values.map(plainValue);
  return value.stringValue ?? value.boolValue ?? Number(value.intValue ?? value.doubleValue);
}
