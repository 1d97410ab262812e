import { type ChildProcess, spawn } from 'node:child_process';

/** A server in a process of its own. */
export interface ServerProcess {
  /** Without a slash at its end. */
  url: string;
  /** When it was started, on the clock of `performance.now()`. */
  startedAt: number;
  stop(): Promise<void>;
}

const PATIENCE_MS = 60_000;
/** What would change what is measured. */
const OURS =
  /^(NEO4J_|OTEL_|SOURCES_DIR$|TRUST|CORS_ORIGIN$|RATE_LIMIT$|ANSWER_CACHE_MB$|QUERY_TIMEOUT_MS$|HOST$|NODE_OPTIONS$|NODE_ENV$|npm_)/;
const groups = new Set<number>();
process.on('exit', () => {
  for (const pid of groups) signal(pid, 'SIGKILL');
});

/** Starts a command that prints its address (`http://127.0.0.1:1234`), on a free port. Rejects with what it said when it ends before. */
export async function startServer(
  [command, ...options]: readonly [string, ...string[]],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<ServerProcess> {
  const inherited = Object.entries(process.env).filter(([name]) => !OURS.test(name));
  const startedAt = performance.now();
  const child = spawn(command, options, {
    cwd,
    env: {
      ...Object.fromEntries(inherited),
      PORT: '0',
      NO_OPEN: '1',
      LOG_LEVEL: 'warn',
      NODE_ENV: 'production',
      ...env,
    },
    // A group of its own, so that what npm starts ends with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) groups.add(child.pid);
  return { url: await address(child), startedAt, stop: () => end(child) };
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (reason: string) => reject(new Error(`The server ${reason}:\n${said.slice(-2_000)}`));
    const timer = setTimeout(() => void end(child).then(() => fail('did not say its address')), PATIENCE_MS);
    const listen = (text: Buffer) => {
      said += text.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const { pid } = child;
    if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => {
      groups.delete(pid);
      resolve();
    });
    signal(pid, 'SIGTERM');
  });
}

function signal(group: number, name: NodeJS.Signals): void {
  try {
    process.kill(-group, name);
  } catch {
    // It is gone already.
  }
}
