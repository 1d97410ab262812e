import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { describe, expect, it } from 'vitest';
import { AGES, connect, textOf } from '../support/assistants.ts';
import { root } from '../support/world.ts';

/** The built program, as an assistant's configuration starts it. */
const PROGRAM = 'dist/cli-mcp.js';

function start(...args: string[]) {
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: root, env: { PATH: process.env['PATH'] ?? '' } });
  let out = '';
  let err = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, out, err }));
  return { child, ended, said: () => err };
}

const message = (id: number | undefined, method: string, params: object = {}) =>
  `${JSON.stringify({ jsonrpc: '2.0', ...(id === undefined ? {} : { id }), method, params })}\n`;

const HELLO =
  message(1, 'initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '0' },
  }) + message(undefined, 'notifications/initialized');

describe('npm run mcp', () => {
  it.each(Object.entries(AGES))('answers an assistant over its streams, by the protocol %s', async (_age, mode) => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [PROGRAM],
      cwd: root,
      stderr: 'ignore',
    });
    const client = await connect(transport, mode);
    try {
      const { tools } = await client.listTools();
      expect(tools.map(({ name }) => name)).toContain('who_pays_for_items');
      const query = (tool: string) => tools.find(({ name }) => name === tool)?.inputSchema.properties?.['query'];
      expect(query('search')).toMatchObject({ maxLength: 200 });
      expect(query('graphql')).not.toHaveProperty('maxLength');
      const answer = await client.callTool({ name: 'who_pays_for_items', arguments: { items: [11] } });
      const { data, sources } = answer.structuredContent as any;
      expect(data.budgetSummary.amount).toBe(3_542_763_000);
      expect(sources.length).toBeGreaterThan(0);
      expect(textOf(answer)).toContain('amount: 3542763000');
      const { contents } = await client.readResource({ uri: 'graph://schema.graphql' });
      expect((contents[0] as { text: string }).text).toContain('type Query');
      const wrong = await client.callTool({ name: 'graphql', arguments: { query: 'mutation { x }' } });
      expect(wrong.isError).toBe(true);
    } finally {
      await client.close();
    }
  });

  it('writes nothing but messages to standard output, answers what was asked before its input ended, and ends with 0', async () => {
    const { child, ended } = start();
    const call = message(2, 'tools/call', { name: 'search', arguments: { query: 'AMR' } });
    const tooLong = message(4, 'tools/call', { name: 'search', arguments: { query: 'x'.repeat(12_000_000) } });
    const refusedLines = `this is no JSON\n{"jsonrpc":"2.0"}\n[]\nnull\n${tooLong}`;
    child.stdin.end(`${HELLO}${call}${refusedLines}${message(3, 'tools/list')}${message(5, 'prompts/list')}`);
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    const messages = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const answers = new Map(messages.filter(({ id }) => id !== null).map((each) => [each.id, each]));
    const refused = messages.filter(({ id }) => id === null).map(({ error }) => error.code);
    expect(refused).toEqual([-32700, -32600, -32600, -32600, -32600]);
    expect(answers.get(1).result.serverInfo.name).toBe('global-health-strategy-graph');
    expect(answers.get(2).result.content[0].text).toContain('item:11');
    expect(answers.get(3).result.tools.length).toBeGreaterThan(30);
    expect(answers.get(5).error).toMatchObject({
      code: -32601,
      message: expect.stringMatching(/"prompts\/list".*tools\/call/),
    });
    expect(err).toContain('waiting for an assistant');
  });

  it('ends on SIGTERM', async () => {
    const { child, ended, said } = start();
    child.stdin.write(HELLO);
    await expect.poll(said).toContain('waiting for an assistant');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('helps, and says what is wrong with its options and its environment', async () => {
    expect(await start('--help').ended).toMatchObject({
      code: 0,
      out: expect.stringContaining('Model Context Protocol'),
    });
    const unknown = await start('--port', '1').ended;
    expect(unknown).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--port') });
    const missing = await start('--graph', 'no-such-file').ended;
    expect(missing).toMatchObject({ code: 1, out: '', err: expect.stringContaining('no-such-file') });
    expect(missing.err).not.toMatch(/\n\s+at /);
    const folder = await start('--graph', 'dist').ended;
    expect(folder).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('dist: cannot be read, since it is a'),
    });
  });
});
