import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/graph-store.ts';
import { Quotes } from '../../src/sources/quotes.ts';
import { connect, startAssistants, textOf } from '../support/assistants.ts';
import { startService } from '../support/service-process.ts';
import { openWorld, type World, worldOver } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

it('the service answers assistants where MCP=on', async () => {
  const service = await startService({ MCP: 'on' });
  try {
    const client = await connect(new URL(`${service.url}/mcp`));
    const answer = await client.callTool({ name: 'who_answers_for_an_item', arguments: { number: 11 } });
    expect((answer.structuredContent as any).data.strategyItem.mark).toBe('⑪');
    await client.close();
    // A question keeps its name among the metrics.
    const metrics = await (await fetch(`${service.url}/metrics`)).text();
    expect(metrics).toContain('graphql_request_duration_seconds_count{operation="AntimicrobialResistance"} 1');
    expect(metrics).toMatch(/http_responses_total\{route="\/mcp",method="POST",status="200"\} \d/);
  } finally {
    await service.kill();
  }
});

describe('an assistant', () => {
  it('is shown the lines themselves where the server has the document', async () => {
    const directory = await world.services.directories.get();
    const sha256 = String(directory.document('strategy-follow-up')?.sha256);
    const quotes = new Quotes(new Map([[sha256, { slice: (from, to) => [`lines ${from} to ${to} as printed`] }]]));
    const server = await startAssistants(worldOver(world.store, { quotes }));
    try {
      const client = await connect(server.mcp);
      const answer = await client.callTool({ name: 'evidence', arguments: { id: 'item:11' } });
      expect((answer.structuredContent as any).data.evidence[0].quote).toBe('lines 35 to 35 as printed');
      expect(textOf(answer)).toContain('document:strategy-follow-up line 35, under ⑪AMR: lines 35 to 35 as printed');
      await client.close();
    } finally {
      await server.app.close();
    }
  });

  it('asks only trusted documents where there are such, and all the other tools', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
    writeFileSync(join(folder, 'a.graphql'), 'query Trusted { strategyItem(number: 1) { mark } }');
    const server = await startAssistants(world, { trustedDocuments: folder });
    try {
      const client = await connect(server.mcp);
      const ask = (query: string) => client.callTool({ name: 'graphql', arguments: { query } });
      expect((await ask('query Trusted { strategyItem(number: 1) { mark } }')).isError).toBeUndefined();
      const other = await ask('{ strategyItem(number: 2) { mark } }');
      expect(other.isError).toBe(true);
      expect(textOf(other)).toContain('QUERY_NOT_TRUSTED');
      const question = await client.callTool({ name: 'shared_initiatives', arguments: {} });
      expect(question.isError, textOf(question)).toBeUndefined();
      await client.close();
    } finally {
      await server.app.close();
      rmSync(folder, { recursive: true });
    }
  });

  it.each<[string, Error, RegExp]>([
    ['a store that is away', new StoreUnavailableError('Neo4j does not answer.'), /Neo4j does not answer/],
    [
      'a fault of ours',
      new TypeError('x is not a function at secret.ts:1'),
      /^The server could not answer; its log says why\./,
    ],
  ])('is told of %s in a sentence, and of nothing behind it', async (_what, fault, sentence) => {
    let isBroken = false;
    const store = {
      ...world.store,
      read: (...asked: Parameters<World['store']['read']>) =>
        isBroken ? Promise.reject(fault) : world.store.read(...asked),
    };
    const server = await startAssistants(worldOver(store));
    try {
      const client = await connect(server.mcp);
      await client.callTool({ name: 'evidence', arguments: { id: 'item:1' } });
      isBroken = true;
      for (const [name, values] of [
        ['evidence', { id: 'item:2' }],
        ['who_answers_for_an_item', { number: 2 }],
      ] as const) {
        const answer = await client.callTool({ name, arguments: values });
        expect(answer.isError).toBe(true);
        expect(textOf(answer)).toMatch(sentence);
        expect(textOf(answer)).not.toContain('secret');
      }
      await client.close();
    } finally {
      await server.app.close();
    }
  });

  it('in a page may ask where CORS_ORIGIN names its origin', async () => {
    const server = await startAssistants(world, { corsOrigins: ['https://friend.example'] });
    try {
      const preflight = await fetch(server.mcp, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://friend.example',
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,mcp-protocol-version',
        },
      });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-origin')).toBe('https://friend.example');
      expect(preflight.headers.get('access-control-allow-headers')).toContain('mcp-protocol-version');
    } finally {
      await server.app.close();
    }
  });
});
