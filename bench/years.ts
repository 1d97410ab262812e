import type { GraphRows } from '../src/graph/model.ts';
import { startNeo4j } from '../test/neo4j/start-neo4j.ts';
import { readExamples } from './examples.ts';
import { loadRows } from './loaded.ts';
import { measure } from './measure.ts';
import { both, mustBeEqual, type Section, table } from './section.ts';
import { tenMoreYears } from './ten-more-years.ts';

/**
 * Every example question on the graph of `data/` and on the same with ten more years of one ministry, on both stores. All four are open at
 * once and asked in turn, so that what else the machine does meets both sides of a ratio alike.
 */
export const years: Section = {
  heading: 'Ten more years of one ministry',
  async run(bench) {
    const graphs = [bench.rows, tenMoreYears(bench.rows)] as const;
    const second = await startNeo4j({ bench: true });
    try {
      const usual = await loadRows(bench, graphs[0], 'bench-years-0');
      const more = await loadRows({ ...bench, neo4j: { ...bench.neo4j, uri: second.uri } }, graphs[1], 'bench-years-1');
      const rows: string[][] = [];
      for (const { name, query } of readExamples(bench.root)) {
        const answers: string[] = [];
        for (const { neo4j, embedded } of [usual, more]) {
          const [one, other] = [JSON.stringify(await neo4j.ask(query)), JSON.stringify(await embedded.ask(query))];
          mustBeEqual(name, [one, other]);
          answers.push(one);
        }
        const took = await measure(
          {
            embedded: () => usual.embedded.ask(query),
            embeddedMore: () => more.embedded.ask(query),
            neo4j: () => usual.neo4j.ask(query),
            neo4jMore: () => more.neo4j.ask(query),
          },
          { rounds: bench.rounds, atMostMs: 30_000 },
        );
        const [before = 1, after = 1] = answers.map((answer) => Buffer.byteLength(answer));
        rows.push([
          name,
          both(took.embedded),
          both(took.embeddedMore),
          ratio(took.embeddedMore.p50, took.embedded.p50),
          both(took.neo4j),
          both(took.neo4jMore),
          ratio(took.neo4jMore.p50, took.neo4j.p50),
          ratio(after, before),
        ]);
        bench.say(rows.at(-1)?.join(' | ') ?? '');
      }
      for (const loaded of [usual, more]) await loaded.close();
      return lines(bench.rounds, graphs.map(sizeOf), rows);
    } finally {
      await second.stop();
    }
  },
};

function lines(rounds: number, [usual, more]: readonly string[], rows: readonly string[][]): string[] {
  return [
    `${rounds} rounds after a warm-up, no HTTP, answers not kept, both graphs open at once and asked in turn: ${usual} (\`data/\`), and`,
    `${more}: the amounts and totals of one year again for each of ten years before it. The answers of both stores are`,
    'the same; the last column says how much longer they are.',
    '',
    ...table(
      [
        'question',
        'embedded',
        'embedded, more years',
        'times as long',
        'Neo4j',
        'Neo4j, more years',
        'times as long',
        'times as many bytes',
      ],
      rows,
    ),
  ];
}

const ratio = (after: number, before: number) => (after / before).toFixed(2);
const sizeOf = ({ nodes, relationships }: GraphRows) =>
  `${nodes.length} nodes and ${relationships.length} relationships`;
