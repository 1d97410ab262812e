import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import type { Refusal } from './message-fault.ts';
import { LINE_BYTES_MAX, readableMessages } from './readable-messages.ts';

/** What is let through of chunks that come one after another, and what is refused. */
async function read(...chunks: string[]): Promise<{ passed: string; refused: Refusal[] }> {
  const refused: Refusal[] = [];
  const stream = readableMessages((refusal) => refused.push(refusal));
  let passed = '';
  stream.on('data', (chunk: Buffer) => (passed += chunk.toString()));
  for (const chunk of chunks) stream.write(chunk);
  stream.end();
  await once(stream, 'end');
  return { passed, refused };
}
const PING = '{"jsonrpc":"2.0","id":7,"method":"ping"}\n';

describe('lines of an assistant', () => {
  it('that are messages pass, however they are cut up', async () => {
    const text = `${PING}${PING.replace('7', '"é"')}`;
    expect(await read(...Array.from(text))).toEqual({ passed: text, refused: [] });
    expect(await read(text.trimEnd())).toEqual({ passed: text, refused: [] });
    expect((await read('\n', ' \r\n', PING)).refused).toEqual([]);
  });

  it.each(['{', 'hello', '{"jsonrpc":"2.0",', '\u0000'])('%j is no JSON', async (line) => {
    const { passed, refused } = await read(`${line}\n${PING}`);
    expect(passed).toBe(PING);
    expect(refused).toEqual([{ jsonrpc: '2.0', id: null, error: { code: -32700, message: expect.any(String) } }]);
  });

  it.each([
    ['[]', null],
    ['null', null],
    ['5', null],
    ['"x"', null],
    ['{}', null],
    [`[${PING.trim()}]`, null],
    ['{"jsonrpc":"2.0","id":1}', 1],
    ['{"jsonrpc":"1.0","id":"a","method":"ping"}', 'a'],
    ['{"jsonrpc":"2.0","id":{},"method":"ping"}', null],
  ])('%s is no message', async (line, id) => {
    const { passed, refused } = await read(`${line}\n${PING}`);
    expect(passed).toBe(PING);
    expect(refused).toEqual([{ jsonrpc: '2.0', id, error: { code: -32600, message: expect.any(String) } }]);
  });

  it('a line without an end is told when the input ends', async () => {
    expect((await read('{"jsonrpc"')).refused.map(({ error }) => error.code)).toEqual([-32700]);
  });

  it('a line that is too long is refused once and not kept, and the next is read', async () => {
    const long = 'x'.repeat(6_000_000);
    for (const chunks of [[long, long, long, `\n${PING}`], [`${long}${long}\n${PING}`], [PING, long, long]]) {
      const { passed, refused } = await read(...chunks);
      expect(passed).toBe(PING);
      expect(refused).toEqual([
        { jsonrpc: '2.0', id: null, error: { code: -32600, message: expect.stringContaining('10 million bytes') } },
      ]);
    }
    // A message that is as long as one may be, with the end of its line.
    const [head = '', tail = ''] = PING.replace('}', ',"params":{"x":"#"}}').split('#');
    const longest = `${head}${'x'.repeat(LINE_BYTES_MAX - head.length - tail.length)}${tail}`;
    expect(await read(longest)).toEqual({ passed: longest, refused: [] });
  });
});
