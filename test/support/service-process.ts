import { type ChildProcess, type ExecFileSyncOptions, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The built service in a process of its own. */
export interface ServiceProcess {
  /** Without a slash at its end. */
  url: string;
  /** Of the process that was started, which is npm's where npm starts the service. */
  pid: number;
  /** All that it wrote so far, to both outputs. */
  said(): string;
  /** How it ended, once it has. */
  ended: Promise<Ending>;
  /** Ends it, and all that it started, at once. */
  kill(): Promise<void>;
}

export interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE_MS = 120_000;
/** Variables that would make it another service than the test means. */
const OURS =
  /^(NEO4J_|OTEL_|SOURCES_DIR$|GRAPH_FILE$|TRUST|CORS_ORIGIN$|RATE_LIMIT$|ANSWER_CACHE_MB$|QUERY_TIMEOUT_MS$|HOST$|NODE_OPTIONS$|NODE_ENV$|npm_|VITEST)/;
const NODE = [process.execPath, 'dist/main.js'] as const;

/** Groups of processes that still run. */
const groups = new Set<number>();
process.on('exit', () => {
  for (const pid of groups) killGroup(pid);
});

/** Builds what `startService` starts, so that no test runs an older build; its graph where it is not that of the build and `data/`. */
export function buildService(): void {
  const options: ExecFileSyncOptions = { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('npm', ['run', '--silent', 'build:server'], options);
  execFileSync(process.execPath, ['dist/ensure-graph.js'], options);
}

/** Starts the service on a free port; resolves when it listens. Rejects with what it said when it ends before. */
export async function startService(
  env: Record<string, string> = {},
  command: readonly [string, ...string[]] = NODE,
): Promise<ServiceProcess> {
  const { child, said, ended } = spawnService(env, command);
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new Error(`The service ${reason}:\n${said().slice(-2_000)}`));
    const timer = setTimeout(() => fail('did not say its address'), PATIENCE_MS);
    void ended.then(({ code, signal }) => fail(`ended with ${code ?? signal}`)).finally(() => clearTimeout(timer));
    child.stdout?.on('data', () => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
  const pid = child.pid ?? 0;
  return {
    url,
    pid,
    said,
    ended,
    async kill() {
      killGroup(pid);
      await ended;
    },
  };
}

/** As `startService`, but does not wait until it listens. */
export function spawnService(
  env: Record<string, string> = {},
  [command, ...options]: readonly [string, ...string[]] = NODE,
): { child: ChildProcess; said(): string; ended: Promise<Ending> } {
  const child = spawn(command, options, {
    cwd: ROOT,
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name))),
      PORT: '0',
      NO_OPEN: '1',
      LOG_LEVEL: 'warn',
      ...env,
    },
    // A group of its own, so that what npm starts can be ended with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid !== undefined) groups.add(pid);
  let said = '';
  for (const output of [child.stdout, child.stderr]) output?.on('data', (text: Buffer) => (said += text.toString()));
  const ended = once(child, 'close').then(([code, signal]) => {
    if (pid !== undefined) groups.delete(pid);
    return { code, signal } as Ending;
  });
  return { child, said: () => said, ended };
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
