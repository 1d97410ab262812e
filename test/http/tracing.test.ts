import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type CollectedSpan,
  type Collector,
  startCollector,
  startRefusing,
  startSilent,
} from '../support/collector.ts';
import { BUILT, type Service, SOURCE, startService } from '../support/service.ts';
import { root } from '../support/world.ts';

const PARENT = { trace: '0af7651916cd43dd8448eb211c80319c', span: 'b7ad6b7169203331' };
const TRACEPARENT = { traceparent: `00-${PARENT.trace}-${PARENT.span}-01` };
const SECRET = 'a question that nobody else should read';

let collector: Collector;
let service: Service;
beforeAll(async () => {
  collector = await startCollector();
  const environment = {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    OTEL_SERVICE_NAME: 'graph-under-test',
    OTEL_BSP_SCHEDULE_DELAY: '100',
  };
  service = await startService(environment, BUILT);
});
afterAll(async () => {
  await service?.stop();
  await collector?.close();
});

/** The spans of the request with this id, once its outermost one is there: it ends last. */
async function spansOf(requestId: string): Promise<{ http: CollectedSpan; all: CollectedSpan[] }> {
  const isHttp = (span: CollectedSpan) => String(span.attributes['http.response.header.x-request-id']) === requestId;
  const spans = await collector.until((each) => each.some(isHttp));
  const http = spans.find(isHttp) as CollectedSpan;
  return { http, all: spans.filter((span) => span.traceId === http.traceId) };
}

describe('the spans of a request', () => {
  it('stand below each other: request, operation, plans and reads, under the parent that the client names', async () => {
    const question = readFileSync(`${root}questions/01-shared-by-three.graphql`, 'utf8');
    const id = 'first-of-its-kind';
    expect((await service.ask(question, { ...TRACEPARENT, 'x-request-id': id })).errors).toBeUndefined();
    const { http, all } = await spansOf(id);
    expect(http).toMatchObject({
      name: 'POST /graphql',
      kind: 2,
      traceId: PARENT.trace,
      parentSpanId: PARENT.span,
      isError: false,
      attributes: {
        'http.request.method': 'POST',
        'http.route': '/graphql',
        'url.path': '/graphql',
        'http.response.status_code': 200,
        'http.response.header.x-request-id': [id],
      },
      resource: { 'service.name': 'graph-under-test' },
    });
    const [operation] = all.filter((span) => span.parentSpanId === http.spanId);
    expect(operation).toMatchObject({
      name: 'query SharedByThree',
      attributes: { 'graphql.operation.type': 'query', 'graphql.operation.name': 'SharedByThree' },
    });
    const below = all.filter((span) => span.parentSpanId === operation?.spanId);
    expect(below.filter(({ name }) => name === 'plan').map(({ attributes }) => attributes)).toEqual([
      { 'graphql.field.name': 'sharedInitiatives' },
    ]);
    const reads = below.filter(({ name }) => name === 'read');
    // The first question also reads the names, what organisations are part of, the documents, and which of them are editions of the strategy.
    expect(reads.map(({ kind, attributes }) => [kind, attributes])).toEqual(
      Array(5).fill([3, { 'db.system.name': 'embedded' }]),
    );
    expect(all).toHaveLength(8);
    for (const span of all) expect(span.milliseconds).toBeLessThanOrEqual(http.milliseconds + 1);
  });

  it('have one plan and one read for each root field, and neither where the answer is known', async () => {
    const query = 'query Twice { a: strategyItem(number: 1) { id } b: strategyItem(number: 2) { id } }';
    const names = async (id: string) => {
      await service.ask(query, { 'x-request-id': id });
      return (await spansOf(id)).all.map(({ name }) => name).sort();
    };
    const request = ['POST /graphql', 'query other'];
    expect(await names('not-known')).toEqual([...request.slice(0, 1), 'plan', 'plan', request[1], 'read', 'read']);
    expect(await names('known-already')).toEqual(request);
  });

  it('change no answer: sums over what a filter leaves, and by year, are read from the lines', async () => {
    const summary = (asked: string) => `budgetSummary(${asked}) { groups { key } }`;
    const { errors, data } = await service.ask(
      `{ byYear: ${summary('groupBy: YEAR')} ofItem: ${summary('groupBy: ITEM, filter: { item: [11] }')} }`,
    );
    expect(errors).toBeUndefined();
    const keys = (told: { groups: { key: string }[] }) => told.groups.map(({ key }) => key);
    expect(keys(data.byYear)).toContain('2025');
    expect(keys(data.ofItem)).toContain('item:11');
    expect(keys(data.ofItem)).not.toContain('none:item');
  });

  it('begin a trace of their own without a parent, or with one that is none', async () => {
    for (const [id, headers] of Object.entries({ without: {}, odd: { traceparent: '00-xyz-1-01' } })) {
      await service.ask('{ documents { id } }', { ...headers, 'x-request-id': id });
      const { http } = await spansOf(id);
      expect([http.parentSpanId, http.traceId === PARENT.trace]).toEqual(['', false]);
    }
  });

  it('are not sent when the parent is not sampled', async () => {
    const trace = 'c'.repeat(32);
    await service.ask('{ documents { id } }', { traceparent: `00-${trace}-${PARENT.span}-00` });
    await service.ask('{ documents { id } }', { 'x-request-id': 'after-unsampled' });
    await spansOf('after-unsampled');
    expect(collector.spans.filter((span) => span.traceId === trace)).toEqual([]);
  });

  it('tell errors by code, and who is to blame', async () => {
    await service.ask('{ organization(name: "nobody") { id } }', { 'x-request-id': 'unknown-name' });
    const unknown = await spansOf('unknown-name');
    const operation = unknown.all.find(({ name }) => name === 'query anonymous');
    expect([operation?.isError, operation?.attributes['error.type']]).toEqual([true, 'UNKNOWN_ORGANIZATION']);
    expect(unknown.http.isError).toBe(false);
    await service.ask('{', { 'x-request-id': 'no-query' });
    const broken = (await spansOf('no-query')).all.find(({ name }) => name === 'graphql');
    expect(broken?.attributes).toEqual({
      'graphql.operation.name': 'anonymous',
      'error.type': 'GRAPHQL_PARSE_FAILED',
    });
    await fetch(`${service.url}/graphql`, { method: 'POST', body: 'x', headers: { 'x-request-id': 'no-json' } });
    const refused = await spansOf('no-json');
    expect(refused.all).toEqual([refused.http]);
    expect([refused.http.isError, refused.http.attributes['error.type']]).toEqual([false, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it.each([
    ['/health/ready', 'GET /health/ready', 200],
    ['/feeds/money.csv', 'GET /feeds/*', 200],
    ['/schema.graphql', 'GET /schema.graphql', 200],
    ['/secret-address', 'GET', 404],
  ])('are those of HTTP alone elsewhere: %s', async (path, name, status) => {
    const id = `elsewhere${path.replaceAll('/', '-')}`;
    await (await fetch(`${service.url}${path}?token=${SECRET}`, { headers: { 'x-request-id': id } })).text();
    const { http } = await spansOf(id);
    expect([http.name, http.attributes['http.response.status_code']]).toEqual([name, status]);
  });

  it('and the log hold nothing of what people ask', async () => {
    await service.ask(`query Secret { search(query: "${SECRET}") { totalCount } }`, { 'x-request-id': 'by-post' });
    const query = encodeURIComponent(`{ organization(name: "${SECRET}") { id } }`);
    await fetch(`${service.url}/graphql?query=${query}`, { headers: { 'x-request-id': 'by-get' } });
    await spansOf('by-post');
    await spansOf('by-get');
    const sent = collector.bodies.map(({ bytes }) => bytes.toString('utf8')).join('\n');
    for (const text of [sent, service.output()]) {
      for (const secret of [SECRET, encodeURIComponent(SECRET), 'Secret', 'secret-address?', 'search(']) {
        expect(text).not.toContain(secret);
      }
    }
    expect(sent).not.toContain('MATCH');
  });
});

describe('the log', () => {
  it('has the ids of trace and span in every line of a request', async () => {
    await service.ask('{ documents { id } }', { ...TRACEPARENT, 'x-request-id': 'in-the-log' });
    const { http } = await spansOf('in-the-log');
    const lines = () => service.log().filter(({ reqId }) => reqId === 'in-the-log');
    await expect.poll(() => lines().map(({ msg }) => msg)).toEqual(['incoming request', 'request completed']);
    for (const line of lines()) expect([line['trace_id'], line['span_id']]).toEqual([PARENT.trace, http.spanId]);
  });
});

describe('the end of the process', () => {
  it.each([
    ['from source', SOURCE],
    ['as built (by npm ci or npm run build)', BUILT],
  ])('sends what is left, %s, in the standard protocol too', async (_what, program) => {
    const before = collector.bodies.length;
    const short = await startService(
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${collector.url}/own/path`, OTEL_BSP_SCHEDULE_DELAY: '60000' },
      program,
    );
    await short.ask('{ documents { id } }', { 'x-request-id': 'last-words' });
    expect(collector.bodies).toHaveLength(before);
    expect(await short.stop()).toBe(0);
    const [sent, ...others] = collector.bodies.slice(before);
    expect([sent?.path, sent?.type, others]).toEqual(['/own/path', 'application/x-protobuf', []]);
    for (const text of ['global-health-strategy-graph', 'POST /graphql', 'query anonymous', 'last-words']) {
      expect(sent?.bytes.includes(text), text).toBe(true);
    }
  });
});

describe('a request that never ends', () => {
  it('does not keep what is left from being sent', async () => {
    const before = collector.bodies.length;
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '60000' };
    const held = await startService(environment, BUILT);
    await held.ask('{ documents { id } }', { 'x-request-id': 'before-the-end' });
    const { port } = new URL(held.url);
    const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
    socket.write('POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{');
    await expect.poll(() => held.log().filter(({ msg }) => msg === 'incoming request').length).toBe(2);
    expect(await held.stop()).toBe(0);
    expect(collector.bodies.slice(before).some(({ bytes }) => bytes.includes('before-the-end'))).toBe(true);
  });
});

describe('a collector that is away', () => {
  it.each([
    ['refuses', startRefusing],
    ['never answers', startSilent],
  ])('hurts nobody, is told once, and does not hold up the end: it %s', async (_what, start) => {
    const away = await start();
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: away.url, OTEL_EXPORTER_OTLP_TIMEOUT: '300' };
    const lonely = await startService({ ...environment, OTEL_BSP_SCHEDULE_DELAY: '50', LOG_LEVEL: 'warn' }, BUILT);
    const told = () => lonely.log().filter(({ msg }) => /traces cannot be sent/.test(msg));
    const asks = async () =>
      expect((await lonely.ask('{ strategyItem(number: 11) { mark } }')).data).toEqual({
        strategyItem: { mark: '⑪' },
      });
    const isTold = async () => {
      await asks();
      expect(told()).toHaveLength(1);
    };
    await vi.waitFor(isTold, { timeout: 240_000, interval: 100 });
    // What was tried again in vain is not told again.
    const tried = away.connections();
    for (let round = 0; round < 10; round += 1) await asks();
    if (tried > 0) await vi.waitFor(() => expect(away.connections()).toBeGreaterThan(tried), { timeout: 240_000 });
    expect(lonely.log()).toEqual(told());
    expect(told()).toHaveLength(1);
    expect(await lonely.stop()).toBe(0);
    await away.close();
  });
});

describe('without a collector', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loaded-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Every file that the process loaded: the coverage that V8 keeps has them all. */
  async function loadedBy(name: string, environment: Record<string, string>): Promise<string[]> {
    const run = await startService({ ...environment, NODE_V8_COVERAGE: join(folder, name) }, BUILT);
    await run.ask('{ documents { id } }');
    expect(await run.stop()).toBe(0);
    return readdirSync(join(folder, name)).flatMap((file) =>
      JSON.parse(readFileSync(join(folder, name, file), 'utf8')).result.map(({ url }: { url: string }) => url),
    );
  }
  const isTracing = (url: string) => /\/dist\/chunks\/open-tracing-/.test(url);

  it('nothing is sent, and nothing of the SDK is loaded', async () => {
    const before = collector.bodies.length;
    const off = await loadedBy('off', { OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_SERVICE_NAME: 'quiet' });
    expect(off.some((url) => url.endsWith('/dist/main.js'))).toBe(true);
    expect(off.filter(isTracing)).toEqual([]);
    expect(collector.bodies).toHaveLength(before);
    const on = await loadedBy('on', { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url });
    expect(on.some(isTracing)).toBe(true);
  });
});
