import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Hands out turns, one at a time, in the order in which they were asked for. */
export interface Turns {
  port: number;
  close(): void;
}

/**
 * A turn is a connection: it begins with the first line, and ends with the connection, so that a process that is gone keeps nobody
 * waiting. `ready` is called before the first turn begins: it makes what turns are taken at; where it rejects, all are told why.
 */
export async function handOutTurns(ready: () => Promise<unknown> = async () => undefined): Promise<Turns> {
  const waiting: Socket[] = [];
  let begun: Promise<string> | undefined;
  const begin = async (socket: Socket | undefined) => {
    if (socket === undefined) return;
    begun ??= ready().then(
      () => '',
      (error: Error) => error.message.replaceAll('\n', ' '),
    );
    socket.write(`${await begun}\n`);
  };
  const server = createServer((socket) => {
    waiting.push(socket);
    if (waiting.length === 1) void begin(socket);
    socket.on('error', () => socket.destroy());
    socket.resume().once('close', () => {
      const wasFirst = waiting[0] === socket;
      waiting.splice(waiting.indexOf(socket), 1);
      if (wasFirst) void begin(waiting[0]);
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

/** Waits for a turn; what it gives ends the turn. Rejects with the reason where there can be none. */
export async function takeTurn(port: number): Promise<() => void> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  while (!said.endsWith('\n')) said += String((await once(socket, 'data'))[0]);
  if (said === '\n') return () => socket.destroy();
  socket.destroy();
  throw new Error(said.trim());
}
