import type { JSONRPCMessage, Transport } from '@modelcontextprotocol/server';

/** A transport that knows what it owes. */
export interface CountedMessages {
  transport: Transport & {
    /** Resolves when the transport has closed itself. */
    ended: Promise<void>;
  };
  /** Resolves when every request that has come so far is answered, was taken back, or cannot be answered any more. */
  answered(): Promise<void>;
}

/** The same transport, with its requests counted against their answers. */
export function countMessages(inner: Transport): CountedMessages {
  const owed = new Set<string | number>();
  let whenNothingIsOwed: (() => void) | undefined;
  const settle = (id: unknown) => {
    owed.delete(id as string | number);
    if (owed.size === 0) whenNothingIsOwed?.();
  };
  const transport: Transport = {
    async start() {
      inner.onmessage = (message, extra) => {
        if ('method' in message && 'id' in message) owed.add(message.id);
        else if ('method' in message && message.method === 'notifications/cancelled')
          settle(message.params?.['requestId']);
        transport.onmessage?.(message as never, extra);
      };
      inner.onerror = (error) => transport.onerror?.(error);
      inner.onclose = () => {
        transport.onclose?.();
        owed.clear();
        whenNothingIsOwed?.();
        end();
      };
      await inner.start();
    },
    async send(message: JSONRPCMessage, options) {
      await inner.send(message, options);
      if ('id' in message && !('method' in message)) settle(message.id);
    },
    close: () => inner.close(),
  };
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    transport: Object.assign(transport, { ended }),
    answered: () =>
      new Promise((resolve) => {
        whenNothingIsOwed = resolve;
        if (owed.size === 0) resolve();
      }),
  };
}
