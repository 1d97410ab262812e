import { setTimeout as pause } from 'node:timers/promises';
import type { GraphRows } from '../src/graph/model.ts';
import { readResolved } from '../src/graph/resolved-file.ts';
import { openStore } from '../src/store/open-store.ts';
import { readExamples } from './examples.ts';
import { type HttpClient, httpClient } from './http-client.ts';
import { quantiles } from './measure.ts';
import { residentMib } from './resident.ts';
import { both, type Section, table } from './section.ts';
import { startServer } from './server-process.ts';

const CONNECTIONS = 16;
const LOOK_AGAIN_MS = 1_000;

/**
 * The example questions over many connections while another graph is loaded: the whole government in a Neo4j, which is loaded again and
 * again with one sheet less and with it; and the embedded store, which has no loads beside it. `file`: the resolved rows.
 */
export const stress = (file: string | undefined, seconds: number): Section => ({
  heading: `${CONNECTIONS} connections for ${seconds} s beside loads, whole government`,
  async run(bench) {
    if (file === undefined)
      return ['Not run: name the resolved rows of the whole government with `--government FILE`.'];
    const whole = readResolved(file);
    const load = async (rows: GraphRows, hash: string) => {
      const store = openStore({ neo4j: bench.neo4j });
      await store.load(rows, hash).finally(() => store.close());
    };
    await load(whole.rows, whole.hash);
    const questions = readExamples(bench.root).map(({ query }) => query);
    const rows: string[][] = [];
    for (const [name, env, isLoaded] of [
      ['Neo4j', { NEO4J_URI: bench.neo4j.uri, LOG_LEVEL: 'silent', QUERY_TIMEOUT_MS: '60000' }, true],
      ['embedded', { GRAPH_FILE: file, LOG_LEVEL: 'silent', QUERY_TIMEOUT_MS: '60000' }, false],
    ] as const) {
      const server = await startServer(['node', 'dist/main.js'], env);
      const client = httpClient(server.url, CONNECTIONS);
      try {
        const end = performance.now() + seconds * 1_000;
        const [times, memory, loads] = await Promise.all([
          askUntil(end, client, questions),
          watchMemory(end, server.url),
          isLoaded ? loadUntil(end, load, whole) : 0,
        ]);
        const { length } = times.taken;
        rows.push([
          name,
          String(loads),
          String(length),
          String(times.faults.length),
          both(quantiles(times.taken)),
          Math.max(...times.taken).toFixed(0),
          memory.map((mib) => mib.toFixed(0)).join(' → '),
        ]);
        bench.say(rows.at(-1)?.join(' | ') ?? '');
        for (const fault of new Set(times.faults)) bench.say(`  ${fault}`);
      } finally {
        client.close();
        await server.stop();
      }
    }
    return [
      `All example questions in turn, ${CONNECTIONS} at once, answers kept until the next load as by default; the loads run in the process of the bench, on the same`,
      'machine. Memory is resident, MiB: after the first third, the second and the last.',
      '',
      ...table(['store', 'loads', 'answers', 'errors', 'an answer, ms', 'the slowest', 'memory'], rows),
    ];
  },
});

async function askUntil(end: number, client: HttpClient, questions: readonly string[]) {
  const taken: number[] = [];
  const faults: string[] = [];
  let asked = 0;
  const clientLoop = async () => {
    while (performance.now() < end) {
      const query = questions[asked % questions.length] ?? '';
      asked += 1;
      const start = performance.now();
      await client.ask(query).then(
        () => taken.push(performance.now() - start),
        (error: Error) => faults.push(error.message),
      );
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, clientLoop));
  return { taken, faults };
}

/** The largest in each third of the time. */
async function watchMemory(end: number, url: string): Promise<number[]> {
  const start = performance.now();
  const largest = [0, 0, 0];
  while (performance.now() < end) {
    const third = Math.min(2, Math.floor((3 * (performance.now() - start)) / (end - start)));
    largest[third] = Math.max(largest[third] ?? 0, await residentMib(url));
    await pause(LOOK_AGAIN_MS);
  }
  return largest;
}

/** How often another graph was loaded. The one that differs lacks one sheet. */
async function loadUntil(
  end: number,
  load: (rows: GraphRows, hash: string) => Promise<void>,
  { rows, hash }: { rows: GraphRows; hash: string },
): Promise<number> {
  const gone = rows.nodes.find(({ type }) => type === 'ReviewSheet')?.id;
  const less = {
    nodes: rows.nodes.filter(({ id }) => id !== gone),
    relationships: rows.relationships.filter(({ from, to }) => from !== gone && to !== gone),
  };
  let loads = 0;
  while (performance.now() < end) {
    loads += 1;
    await load(...(loads % 2 === 1 ? ([less, `${hash}-less`] as const) : ([rows, hash] as const)));
  }
  return loads;
}
