import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const QUIET_MS = 50;
/** Clients that never pause must not keep a process that is to stop. */
const LATEST_MS = 1_000;

/**
 * Ends when nothing new has come in for a moment. What clients have sent may wait in the system, since a busy process takes one
 * connection a turn, and closing the server would cut it off unread.
 */
export async function settle(server: Server): Promise<void> {
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
