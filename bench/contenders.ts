import type { GraphRows } from '../src/graph/model.ts';
import { readResolved } from '../src/graph/resolved-file.ts';
import { bareRead } from './bare-read.ts';
import { copies } from './copies.ts';
import { type Loaded, loadRows } from './loaded.ts';
import { measure } from './measure.ts';
import { neo4jGraphql } from './neo4j-graphql.ts';
import { BENCH_QUESTIONS, type BenchQuestion } from './questions.ts';
import { type Bench, both, mustBeEqual, type Section, table } from './section.ts';
import { tenMoreYears } from './ten-more-years.ts';

/**
 * Three questions put to the bare driver, to us and to the library of the field: at each size, with ten more years, and on the whole
 * government where its resolved rows are in `file`.
 */
export const contenders = (file: string | undefined): Section => ({
  heading: 'Three questions, put three ways',
  async run(bench) {
    const theirs = await neo4jGraphql(bench.driver);
    const rows: string[][] = [];
    const graphs: [string, () => GraphRows][] = [
      ...bench.sizes.map((size): [string, () => GraphRows] => [`${size}×`, () => copies(bench.rows, size)]),
      ['ten more years', () => tenMoreYears(bench.rows)],
    ];
    if (file !== undefined) graphs.push(['whole government', () => readResolved(file).rows]);
    for (const [graph, made] of graphs) {
      const loaded = await loadRows(bench, made(), `bench-${graph}`);
      try {
        for (const question of BENCH_QUESTIONS) {
          rows.push([graph, question.name, ...(await times(bench, question, loaded, theirs))]);
          bench.say(rows.at(-1)?.join(' | ') ?? '');
        }
      } finally {
        await loaded.close();
      }
    }
    return [
      `${bench.rounds} rounds after a warm-up (fewer where they would take more than a minute), all through memory or loopback, no HTTP.`,
      'The bare driver puts the hand-written Cypher as one statement in a session that reads (`session.run`), which costs it least. All but',
      '"asked before" ask the store every time; that column is what the service does by default, which keeps answers until the next load.',
      '"Empty" is an Apollo request that asks the store nothing. "Beyond" is ours − empty − bare: what planning, reading and shaping add',
      'to the hand-written Cypher, in milliseconds and as (ours − empty) / bare.',
      '',
      ...table(
        [
          'graph',
          'question',
          'bare driver',
          'empty',
          'ours on Neo4j',
          '@neo4j/graphql',
          'ours embedded',
          'ours, asked before',
          'beyond',
          'beyond, ratio',
          '@neo4j/graphql / ours',
        ],
        rows,
      ),
    ];
  },
});

async function times(
  { driver, rounds }: Bench,
  question: BenchQuestion,
  { neo4j, embedded }: { neo4j: Loaded; embedded: Loaded },
  theirs: (query: string) => Promise<any>,
): Promise<string[]> {
  const bare = () => bareRead(driver, question.cypher, question.parameters);
  mustBeEqual(question.name, [
    question.count.ours(await neo4j.ask(question.ours)),
    question.count.ours(await embedded.ask(question.ours)),
    question.count.cypher(await bare()),
    question.count.neo4jGraphql(await theirs(question.neo4jGraphql)),
  ]);
  const took = await measure(
    {
      bare,
      empty: () => neo4j.ask('{ __typename }'),
      ours: () => neo4j.ask(question.ours),
      theirs: () => theirs(question.neo4jGraphql),
      embedded: () => embedded.ask(question.ours),
    },
    { rounds },
  );
  // By itself: what the others leave behind for the garbage collector is not its own.
  const { again } = await measure({ again: () => neo4j.askAgain(question.ours) }, { rounds });
  const beyond = took.ours.p50 - took.empty.p50;
  return [
    ...[took.bare, took.empty, took.ours, took.theirs, took.embedded, again].map(both),
    (beyond - took.bare.p50).toFixed(2),
    (beyond / took.bare.p50).toFixed(2),
    (took.theirs.p50 / took.ours.p50).toFixed(2),
  ];
}
