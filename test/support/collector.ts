import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';

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
      const deadline = Date.now() + 20_000;
      while (!check(spans)) {
        if (Date.now() > deadline) throw new Error(`only these spans came: ${JSON.stringify(spans, null, 2)}`);
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return spans;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
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
