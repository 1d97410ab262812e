import { startService } from '../test/support/service-process.ts';

/** A server in a process of its own. */
export interface ServerProcess {
  /** Without a slash at its end. */
  url: string;
  /** When it was started, on the clock of `performance.now()`. */
  startedAt: number;
  stop(): Promise<void>;
}

/** Starts a command that prints its address (`http://127.0.0.1:1234`), on a free port. Rejects with what it said when it ends before. */
export async function startServer(
  command: readonly [string, ...string[]],
  env: Record<string, string> = {},
): Promise<ServerProcess> {
  const startedAt = performance.now();
  const { url, pid, ended } = await startService({ NODE_ENV: 'production', ...env }, command);
  return {
    url,
    startedAt,
    async stop() {
      // The whole group: what npm started, too.
      process.kill(-pid, 'SIGTERM');
      await ended;
    },
  };
}
