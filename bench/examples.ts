import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parametersForNeo4j } from '../src/store/neo4j/values.ts';
import { bareRead } from './bare-read.ts';
import { type Loaded, loadBoth } from './loaded.ts';
import { measure } from './measure.ts';
import { type Bench, both, mustBeEqual, type Section, table } from './section.ts';

/** A question of `questions/`. */
export interface Example {
  name: string;
  query: string;
}

/** All example questions, by name. */
export function readExamples(root: string): Example[] {
  return readdirSync(`${root}questions`)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.graphql$/, ''),
      query: readFileSync(`${root}questions/${file}`, 'utf8'),
    }));
}

/** Every example question on both stores, beside its own statements put to the bare driver. */
export const examples = (sizes: readonly number[]): Section => ({
  heading: 'The example questions',
  async run(bench) {
    const rows: string[][] = [];
    for (const size of sizes) {
      const loaded = await loadBoth(bench, size);
      try {
        await warmUp(loaded, readExamples(bench.root));
        for (const example of readExamples(bench.root)) {
          rows.push([`${size}×`, example.name, ...(await times(bench, example, loaded))]);
          bench.say(rows.at(-1)?.join(' | ') ?? '');
        }
      } finally {
        await loaded.close();
      }
    }
    return [
      `${bench.rounds} rounds after a warm-up of all questions, no HTTP; the answers of both stores are the same, byte for byte. "Statements" puts the very`,
      'statements of ours to the bare driver, at once where there are several; "beyond" is ours on Neo4j without them. All but the last',
      'column ask the store every time; the last is what the service does by default, which keeps answers until the next load.',
      '',
      ...table(
        [
          'size',
          'question',
          'reads',
          'answer, bytes',
          'statements',
          'ours on Neo4j',
          'beyond',
          'ours embedded',
          'embedded, asked before',
        ],
        rows,
      ),
    ];
  },
});

const WARM_UP = 60;
const COMPILED_WITHIN_MS = 50;

/** All questions in turn, on both stores: the first of them would be told with a planner and a process that have seen little. */
async function warmUp(
  { neo4j, embedded }: { neo4j: Loaded; embedded: Loaded },
  all: readonly Example[],
): Promise<void> {
  for (let round = 0; round < WARM_UP; round += 1) {
    for (const { query } of all) {
      await neo4j.ask(query);
      await embedded.ask(query);
    }
  }
}

async function times(
  { driver, rounds }: Bench,
  { name, query }: Example,
  { neo4j, embedded }: { neo4j: Loaded; embedded: Loaded },
): Promise<string[]> {
  const answers = [JSON.stringify(await neo4j.ask(query)), JSON.stringify(await embedded.ask(query))];
  mustBeEqual(name, answers);
  const statements = await neo4j.statements(query);
  const took = await measure(
    {
      statements: () =>
        Promise.all(
          statements.map(({ cypher, parameters }) => bareRead(driver, cypher, parametersForNeo4j(parameters))),
        ),
      ours: () => neo4j.ask(query),
      embedded: () => embedded.ask(query),
    },
    { rounds, atMostMs: 30_000 },
  );
  // It is compiled behind its second answer, when the process has nothing else to do.
  for (let round = 0; round < 2; round += 1) await embedded.askAgain(query);
  await pause(COMPILED_WITHIN_MS);
  // By itself: what the others leave behind for the garbage collector is not its own.
  const { again } = await measure({ again: () => embedded.askAgain(query) }, { rounds });
  return [
    String(statements.length),
    String(Buffer.byteLength(answers[0] ?? '')),
    both(took.statements),
    both(took.ours),
    (took.ours.p50 - took.statements.p50).toFixed(2),
    both(took.embedded),
    both(again),
  ];
}
