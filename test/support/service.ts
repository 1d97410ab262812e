import { spawn } from 'node:child_process';
import { root } from './world.ts';

/** The service as a process of its own, over the embedded store. */
export interface Service {
  url: string;
  /** What it has written so far. */
  output(): string;
  /** Its log so far, a line each. */
  log(): Record<string, any>[];
  ask(query: string, headers?: Record<string, string>): Promise<any>;
  /** Sends SIGTERM, and gives the exit code and how long it took. */
  stop(): Promise<{ code: number | null; milliseconds: number }>;
}

export const SOURCE = ['--import', 'tsx', 'src/main.ts'];
export const BUILT = ['dist/main.js'];

export async function startService(environment: Record<string, string>, program = SOURCE): Promise<Service> {
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', PORT: '0', NO_OPEN: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        const [, address] = /graph: (http:\/\/[^/\s]+)\//.exec(output) ?? [];
        if (address) resolve(address);
      });
    }
    ended.then(() => reject(new Error(output)));
  });
  return {
    url,
    output: () => output,
    log: () =>
      output
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
      const started = performance.now();
      child.kill('SIGTERM');
      return { code: await ended, milliseconds: performance.now() - started };
    },
  };
}
