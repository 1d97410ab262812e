import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/free-port.ts';
import { neo4jClassPath } from './class-path.ts';

/** A Neo4j of the tests' own. */
export interface TestNeo4j {
  uri: string;
  /** Of the Java process, for signals. */
  pid: number;
  /** Ends the process at once; the data stays until `stop`. */
  kill(): Promise<void>;
  /** Starts it again, after `kill`, at the same address with the same data. */
  restart(): Promise<void>;
  /** Ends the process and removes the data. */
  stop(): Promise<void>;
}

/** Tests start it often and ask little; a bench is the other way round. Its classes are those that Maven has checked. */
const JAVA_FOR_TESTS = [
  ...['-Xms512m', '-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'],
  ...['-XX:+IgnoreUnrecognizedVMOptions', '-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'],
];
/** As the configuration that Neo4j 5.26 ships starts it, with a heap that neither grows nor shrinks, as its manual advises. */
const JAVA_FOR_BENCH = [
  ...[
    '-Xms4g',
    '-Xmx4g',
    '-XX:+UseG1GC',
    '-XX:+AlwaysPreTouch',
    '-XX:+DisableExplicitGC',
    '-XX:-OmitStackTraceInFastThrow',
  ],
  ...['-XX:+UnlockExperimentalVMOptions', '-XX:+TrustFinalNonStaticFields'],
];
const JAVA_OPTIONS = ['--add-opens=java.base/java.nio=ALL-UNNAMED', '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED'];
const SOURCE = fileURLToPath(new URL('Neo4jForTests.java', import.meta.url));
const running = new Set<ChildProcess>();
// Java also ends by itself when this process is gone, since its standard input closes then.
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a real Neo4j Community in a Java process, in about ten seconds. `password`: it wants neo4j/neo4j, to be changed. `port`: a free one unless told. */
export async function startNeo4j({
  password = false,
  bench = false,
  port: given = undefined as number | undefined,
} = {}): Promise<TestNeo4j> {
  const folder = mkdtempSync(join(tmpdir(), 'neo4j-for-tests-'));
  const port = given ?? (await freePort());
  let child = await launch(folder, port, password, bench);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    get pid() {
      return child.pid ?? 0;
    },
    kill: () => end(child),
    async restart() {
      child = await launch(folder, port, password, bench);
    },
    async stop() {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function launch(folder: string, port: number, password: boolean, bench: boolean): Promise<ChildProcess> {
  const child = spawn('java', [
    ...(bench ? JAVA_FOR_BENCH : JAVA_FOR_TESTS),
    ...JAVA_OPTIONS,
    '-cp',
    neo4jClassPath(),
    SOURCE,
    folder,
    String(port),
    String(password),
  ]);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: Buffer) => {
      said += text.toString();
      if (said.includes('READY')) resolve(child);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Neo4j ended with ${code} before it was ready:\n${said.slice(-2_000)}`)),
    );
  });
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
