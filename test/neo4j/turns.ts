import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Hands out turns, one at a time, in the order in which they were asked for. */
export interface Turns {
  port: number;
  close(): void;
}

/** A turn is a connection: it begins with the first byte, and ends with the connection, so that a process that is gone keeps nobody waiting. */
export async function handOutTurns(): Promise<Turns> {
  const waiting: Socket[] = [];
  const server = createServer((socket) => {
    waiting.push(socket);
    if (waiting.length === 1) socket.write('.');
    socket.on('error', () => socket.destroy());
    socket.resume().once('close', () => {
      const wasFirst = waiting[0] === socket;
      waiting.splice(waiting.indexOf(socket), 1);
      if (wasFirst) waiting[0]?.write('.');
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.unref();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close() {
      for (const socket of waiting) socket.destroy();
      server.close();
    },
  };
}

/** Waits for a turn; what it gives ends the turn. */
export async function takeTurn(port: number): Promise<() => void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'data');
  return () => socket.destroy();
}
