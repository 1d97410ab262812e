import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../store/graph-store.ts';

/** Those who stop a process wait five seconds; what is not answered by then would be cut anyway. */
const GRACE_MS = 4_500;

/** On SIGTERM or SIGINT: take no new requests, answer what is under way, close the store, exit 0. */
export function stopOnSignals(app: FastifyInstance, store: GraphStore): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    app.log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(0), GRACE_MS).unref();
    await app.close().catch((error: unknown) => app.log.error({ err: error }, 'closing failed'));
    await store.close().catch(() => undefined);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}
