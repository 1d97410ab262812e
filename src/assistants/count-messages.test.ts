import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/server';
import { describe, expect, it } from 'vitest';
import { countMessages } from './count-messages.ts';

const request = (id: number): JSONRPCMessage => ({ jsonrpc: '2.0', id, method: 'tools/list' });
const answer = (id: number): JSONRPCMessage => ({ jsonrpc: '2.0', id, result: {} });

async function counted() {
  const inner: Transport = {
    start: async () => undefined,
    send: async () => undefined,
    close: async () => inner.onclose?.(),
  };
  const { transport, answered } = countMessages(inner);
  await transport.start();
  let isAnswered = false;
  const wait = () => void answered().then(() => (isAnswered = true));
  const settled = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return isAnswered;
  };
  return { inner, transport, wait, settled, come: (message: JSONRPCMessage) => inner.onmessage?.(message as never) };
}

describe('messages that are counted', () => {
  it('are answered when every request is', async () => {
    const { transport, wait, settled, come } = await counted();
    come(request(1));
    come(request(2));
    come({ jsonrpc: '2.0', method: 'notifications/initialized' });
    wait();
    await transport.send(answer(2));
    expect(await settled()).toBe(false);
    await transport.send(answer(1));
    expect(await settled()).toBe(true);
  });

  it('are answered when none came', async () => {
    const { wait, settled } = await counted();
    wait();
    expect(await settled()).toBe(true);
  });

  it('are not waited for when they were taken back, or when nobody can be answered any more', async () => {
    const taken = await counted();
    taken.come(request(1));
    taken.wait();
    taken.come({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } });
    expect(await taken.settled()).toBe(true);
    const closed = await counted();
    closed.come(request(1));
    closed.wait();
    await closed.transport.close();
    expect(await closed.settled()).toBe(true);
    await closed.transport.ended;
  });
});
