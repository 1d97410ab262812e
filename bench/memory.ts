import { readExamples } from './examples.ts';
import { httpClient } from './http-client.ts';
import { loadBoth } from './loaded.ts';
import { residentMib } from './resident.ts';
import { type Bench, type Section, table } from './section.ts';
import { startServer } from './server-process.ts';

/** After so many questions the memory is read. */
const READ_AFTER = [1, 1_000, 5_000];
/** Megabytes of heap that the service is shown to live with. */
const SMALL_HEAP_MB = 128;

/** The memory of the server's process. */
export const memory: Section = {
  heading: 'Memory',
  async run(bench) {
    await (await loadBoth(bench, 1)).close();
    const rows = [
      ['embedded', ...(await once(bench, {}))],
      ['embedded, no answers kept', ...(await once(bench, { ANSWER_CACHE_MB: '0' }))],
      [
        `embedded, heap of ${SMALL_HEAP_MB} MB at most`,
        ...(await once(bench, { NODE_OPTIONS: `--max-old-space-size=${SMALL_HEAP_MB}`, ANSWER_CACHE_MB: '16' })),
      ],
      ['Neo4j', ...(await once(bench, { NEO4J_URI: bench.neo4j.uri }))],
    ];
    return [
      'Resident memory of the service as `npm start` runs it, MiB, as its metrics tell, after so many questions: the example questions in turn. Node lets its heap',
      'grow before it looks for garbage; the row with a small heap shows what is needed.',
      '',
      ...table(['store', 'after start', ...READ_AFTER.map((count) => count.toLocaleString('en'))], rows),
    ];
  },
};

async function once({ root, say }: Bench, env: Record<string, string>): Promise<string[]> {
  const server = await startServer(['node', '--max-semi-space-size=8', 'dist/main.js'], env);
  const client = httpClient(server.url, 1);
  try {
    const questions = readExamples(root);
    const readings = [await resident(server.url)];
    for (let asked = 0; asked < Math.max(...READ_AFTER); asked += 1) {
      await client.ask(questions[asked % questions.length]?.query ?? '');
      if (READ_AFTER.includes(asked + 1)) readings.push(await resident(server.url));
    }
    say(`memory: ${readings.join(', ')} MiB`);
    return readings;
  } finally {
    client.close();
    await server.stop();
  }
}

const resident = async (url: string): Promise<string> => (await residentMib(url)).toFixed(0);
