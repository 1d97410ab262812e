import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

const QUIET_MS = 50;
/** Clients that never pause must not keep a process that is to stop. */
const LATEST_MS = 1_000;

/** Has a server that closes wait for what clients have sent, and ask them for no more. Gives whether it is closing. */
export function settleBeforeClosing(app: FastifyInstance): () => boolean {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
    await settle(app.server);
  });
  app.addHook('onSend', async (_request, reply) => {
    // Else clients hold their connections, and us, until they are tired of it.
    if (stopping) reply.header('connection', 'close');
  });
  return () => stopping;
}

/**
 * Ends when nothing new has come in for a moment. What clients have sent may wait in the system, since a busy process takes one
 * connection a turn, and closing the server would cut it off unread.
 */
async function settle(server: Server): Promise<void> {
  const end = performance.now() + LATEST_MS;
  let busy = true;
  const note = () => {
    busy = true;
  };
  server.on('connection', note).on('request', note);
  while (busy && performance.now() < end) {
    busy = false;
    await pause(QUIET_MS);
  }
  server.off('connection', note).off('request', note);
}
