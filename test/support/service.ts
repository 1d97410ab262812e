import { startService as startProcess } from './service-process.ts';

/** The service as a process of its own, over the embedded store. */
export interface Service {
  url: string;
  /** What it has written so far. */
  output(): string;
  /** Its log so far, a line each. */
  log(): Record<string, any>[];
  ask(query: string, headers?: Record<string, string>): Promise<any>;
  /** Sends SIGTERM, and gives the exit code; `null` when it had to be killed. */
  stop(): Promise<number | null>;
}

export const SOURCE = ['--import', 'tsx', 'src/main.ts'];
export const BUILT = ['dist/main.js'];

export async function startService(environment: Record<string, string>, program = SOURCE): Promise<Service> {
  const command = [process.execPath, ...program] as const;
  const { url, pid, said, ended } = await startProcess(
    { LOG_LEVEL: 'info', QUERY_TIMEOUT_MS: '60000', ...environment },
    command,
  );
  return {
    url,
    output: said,
    log: () =>
      said()
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    async ask(query, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      });
      return response.json();
    },
    async stop() {
      process.kill(pid, 'SIGTERM');
      return (await ended).code;
    },
  };
}
