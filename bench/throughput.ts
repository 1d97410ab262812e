import { fileURLToPath } from 'node:url';
import { type HttpClient, httpClient, requestsPerSecond } from './http-client.ts';
import { loadBoth } from './loaded.ts';
import { BENCH_QUESTIONS } from './questions.ts';
import { type Bench, mustBeEqual, type Section, table } from './section.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const CONNECTIONS = 16;
/** Turns of each contender; the time of a question is shared among them. */
const TURNS = 3;

/** Requests a second over HTTP: ours and the library of the field, each in a process of its own, behind the same Fastify and Apollo. */
export const throughput: Section = {
  heading: `Requests a second at ${CONNECTIONS} connections`,
  async run(bench) {
    await (await loadBoth(bench, 1)).close();
    const servers: ServerProcess[] = [];
    try {
      const start = async (...given: Parameters<typeof startServer>) => {
        const server = await startServer(...given);
        servers.push(server);
        return httpClient(server.url, CONNECTIONS);
      };
      const env = { NODE_ENV: 'production', NEO4J_URI: bench.neo4j.uri };
      const theirServer = fileURLToPath(new URL('serve-neo4j-graphql.ts', import.meta.url));
      const serve = (env: Record<string, string>) => start(['node', 'dist/main.js'], env);
      const rows = await ask(bench, {
        ours: await serve({ NEO4J_URI: bench.neo4j.uri, ANSWER_CACHE_MB: '0' }),
        theirs: await start(['node', '--import', 'tsx', theirServer], env),
        embedded: await serve({ ANSWER_CACHE_MB: '0' }),
        again: await serve({ NEO4J_URI: bench.neo4j.uri }),
      });
      return [
        `HTTP with kept connections, ${bench.seconds} s for each contender and question in ${TURNS} turns; the clients run on the same machine. 1× the data.`,
        'No logging of requests, no compression. Ours has its limits, headers and metrics on; the other has none. The first three ask the store',
        'for every request; "asked before" is ours on Neo4j as it is by default, where answers are kept until the next load.',
        '',
        ...table(
          [
            'question',
            'ours on Neo4j',
            '@neo4j/graphql',
            'ours embedded',
            'ours, asked before',
            'ours / @neo4j/graphql',
            'asked before / @neo4j/graphql',
          ],
          rows,
        ),
      ];
    } finally {
      for (const server of servers) await server.stop();
    }
  },
};

async function ask(
  { seconds, say }: Bench,
  { ours, theirs, embedded, again }: Record<'ours' | 'theirs' | 'embedded' | 'again', HttpClient>,
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const question of BENCH_QUESTIONS) {
    const data = async (client: HttpClient, query: string) => JSON.parse(await client.ask(query)).data;
    mustBeEqual(question.name, [
      question.count.ours(await data(ours, question.ours)),
      question.count.ours(await data(embedded, question.ours)),
      question.count.neo4jGraphql(await data(theirs, question.neo4jGraphql)),
    ]);
    const contenders = [
      [ours, question.ours],
      [theirs, question.neo4jGraphql],
      [embedded, question.ours],
      [again, question.ours],
    ] as const;
    const total = contenders.map(() => 0);
    // The first turn warms up.
    for (let turn = 0; turn <= TURNS; turn += 1) {
      for (const [index, [client, query]] of contenders.entries()) {
        const rate = await requestsPerSecond(client, query, { connections: CONNECTIONS, seconds: seconds / TURNS });
        if (turn > 0) total[index] = (total[index] ?? 0) + rate / TURNS;
      }
    }
    const [our = 0, their = 0, , known = 0] = total;
    const ratios = [our / their, known / their].map((ratio) => ratio.toFixed(2));
    rows.push([question.name, ...total.map((rate) => rate.toFixed(0)), ...ratios]);
    say(rows.at(-1)?.join(' | ') ?? '');
  }
  for (const client of [ours, theirs, embedded, again]) client.close();
  return rows;
}
