import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { type AssistantOptions, assistantServer } from './assistant-server.ts';
import { countMessages } from './count-messages.ts';
import { readableMessages } from './readable-messages.ts';
import type { ToolRequest } from './tool.ts';

/**
 * Answers one assistant over standard input and output. Resolves when its input has ended and everything that was asked until then is
 * answered: whoever pipes questions in gets the answers.
 */
export async function openSession(options: AssistantOptions, request: Omit<ToolRequest, 'signal'>): Promise<void> {
  // The transport drops what is under way when its input ends, so it is not told before that is answered.
  const input = new PassThrough();
  const { transport, answered } = countMessages(new StdioServerTransport(input, process.stdout));
  const session = serveStdio(() => assistantServer(options, request), {
    transport,
    maxSubscriptions: 0,
    onerror: (error) => request.log?.error({ err: error }, 'a message of the assistant'),
  });
  await new Promise<void>((resolve) => {
    const messages = readableMessages((refusal) => process.stdout.write(`${JSON.stringify(refusal)}\n`));
    process.stdin.once('error', () => resolve()).pipe(messages);
    messages.once('end', resolve).pipe(input, { end: false });
    // Whoever does not read any more does not wait for answers either.
    process.stdout.once('error', () => process.exit(0));
    transport.ended.then(resolve);
  });
  // What was read last is still on its way through the pipe.
  await setImmediate();
  await answered();
  await session.close();
}
