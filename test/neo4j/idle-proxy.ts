import { connect, createServer, type Socket } from 'node:net';

/** A balancer in front of a server: it forwards, until it forgets connections that idle, and swallows what comes on them. */
export interface IdleProxy {
  port: number;
  /** Connections that were opened through it so far. */
  opened(): number;
  /** Forgets all connections that there are now, without a word to either end. */
  forget(): void;
  close(): Promise<void>;
}

/** Listens on a free port of this machine and forwards to `port` of it. */
export function startIdleProxy(port: number): Promise<IdleProxy> {
  const alive = new Set<Socket>();
  const forgotten = new Set<Socket>();
  let opened = 0;
  const server = createServer((client) => {
    opened += 1;
    const target = connect(port, '127.0.0.1');
    const ends: [Socket, Socket] = [client, target];
    for (const end of ends) {
      alive.add(end);
      end.on('error', () => undefined);
      end.once('close', () => alive.delete(end));
    }
    for (const [from, to] of [ends, [target, client] as const]) {
      from.on('data', (bytes) => {
        if (!forgotten.has(from)) to.write(bytes);
      });
      from.once('close', () => {
        if (!forgotten.has(from)) to.destroy();
      });
    }
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        opened: () => opened,
        forget: () => {
          for (const socket of alive) forgotten.add(socket);
        },
        close: () => {
          for (const socket of alive) socket.destroy();
          return new Promise((done) => server.close(() => done()));
        },
      });
    });
  });
}
