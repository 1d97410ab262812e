import { readExamples } from './examples.ts';
import { httpClient } from './http-client.ts';
import { loadBoth } from './loaded.ts';
import { type Bench, type Section, table } from './section.ts';
import { startServer } from './server-process.ts';

const QUESTIONS = 1_000;

/** The memory of the server's process. */
export const memory: Section = {
  heading: 'Memory',
  async run(bench) {
    await (await loadBoth(bench, 1)).close();
    const rows = [
      ['embedded', ...(await once(bench, {}))],
      ['Neo4j', ...(await once(bench, { NEO4J_URI: bench.neo4j.uri }))],
    ];
    return [
      `Resident memory of \`node dist/main.js\`, MiB, as its metrics tell; the ${QUESTIONS.toLocaleString('en')} questions are the example questions in turn.`,
      '',
      ...table(
        [
          'store',
          'after start',
          'after one question',
          `after ${QUESTIONS.toLocaleString('en')}`,
          `after ${(2 * QUESTIONS).toLocaleString('en')}`,
        ],
        rows,
      ),
    ];
  },
};

async function once({ root, say }: Bench, env: Record<string, string>): Promise<string[]> {
  const server = await startServer(['node', 'dist/main.js'], { cwd: root, env });
  const client = httpClient(server.url, 1);
  try {
    const questions = readExamples(root);
    const readings = [await resident(server.url)];
    for (let asked = 0; asked < 2 * QUESTIONS; asked += 1) {
      await client.ask(questions[asked % questions.length]?.query ?? '');
      if ([1, QUESTIONS, 2 * QUESTIONS].includes(asked + 1)) readings.push(await resident(server.url));
    }
    say(`memory: ${readings.join(', ')} MiB`);
    return readings;
  } finally {
    client.close();
    await server.stop();
  }
}

async function resident(url: string): Promise<string> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)?.[1]);
  return (bytes / 2 ** 20).toFixed(0);
}
