import { readExamples } from './examples.ts';
import { httpClient } from './http-client.ts';
import { loadBoth } from './loaded.ts';
import { quantiles } from './measure.ts';
import { type Bench, both, type Section, table } from './section.ts';
import { startServer } from './server-process.ts';

const STARTS = 7;

/** From the command to the first answer. */
export const start: Section = {
  heading: 'From start to the first answer',
  async run(bench) {
    const turns = Math.min(STARTS, bench.rounds);
    await (await loadBoth(bench, 1)).close();
    const commands: [string, readonly [string, ...string[]], Record<string, string>][] = [
      ['`node dist/main.js`, embedded', ['node', 'dist/main.js'], {}],
      ['`npm start`, embedded', ['npm', 'start'], {}],
      ['`node dist/main.js`, Neo4j that is loaded', ['node', 'dist/main.js'], { NEO4J_URI: bench.neo4j.uri }],
    ];
    const taken = commands.map(() => ({ listening: [] as number[], answered: [] as number[] }));
    for (let turn = 0; turn < turns; turn += 1) {
      for (const [index, [, command, env]] of commands.entries()) {
        const { listening, answered } = await once(bench, command, env);
        taken[index]?.listening.push(listening);
        taken[index]?.answered.push(answered);
      }
    }
    const rows = commands.map(([name], index) => [
      name,
      both(quantiles(taken[index]?.listening ?? [])),
      both(quantiles(taken[index]?.answered ?? [])),
    ]);
    return [
      `${turns} starts, with the files in the cache of the operating system. The first answer is that of the first example question.`,
      '',
      ...table(['command', 'listening', 'first answer'], rows),
    ];
  },
};

async function once(
  { root, say }: Bench,
  command: readonly [string, ...string[]],
  env: Record<string, string>,
): Promise<{ listening: number; answered: number }> {
  const server = await startServer(command, env);
  const client = httpClient(server.url, 1);
  try {
    const listening = performance.now() - server.startedAt;
    await client.ask(readExamples(root)[0]?.query ?? '');
    const answered = performance.now() - server.startedAt;
    say(`${command.join(' ')}: ${listening.toFixed(0)} / ${answered.toFixed(0)} ms`);
    return { listening, answered };
  } finally {
    client.close();
    await server.stop();
  }
}
