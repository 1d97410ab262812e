import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Those who stop a process wait five seconds; what is not answered by then would be cut anyway. */
const GRACE_MS = 4_500;
/** A request that never ends must leave time for what comes after the answers. */
const ANSWERS_MS = 4_000;

/** On SIGTERM or SIGINT: take no new requests, answer what is under way, run what is to be done after that, exit 0. */
export function stopOnSignals(app: FastifyInstance, ...afterwards: (() => Promise<void>)[]): void {
  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    app.log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(0), GRACE_MS).unref();
    const answered = app.close().catch((error: unknown) => app.log.error({ err: error }, 'closing failed'));
    await Promise.race([answered, wait(ANSWERS_MS)]);
    await Promise.all(afterwards.map((end) => end().catch(() => undefined)));
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal));
}
