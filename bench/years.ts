import { readExamples } from './examples.ts';
import { loadRows } from './loaded.ts';
import { measure, type Times } from './measure.ts';
import { both, mustBeEqual, type Section, table } from './section.ts';
import { tenMoreYears } from './ten-more-years.ts';

/** Every example question on the graph of `data/` and on the same with ten more years of one ministry, on both stores. */
export const years: Section = {
  heading: 'Ten more years of one ministry',
  async run(bench) {
    const graphs = [bench.rows, tenMoreYears(bench.rows)] as const;
    const examples = readExamples(bench.root);
    const taken = new Map<string, { embedded: Times; neo4j: Times; bytes: number }[]>();
    for (const [index, rows] of graphs.entries()) {
      const loaded = await loadRows(bench, rows, `bench-years-${index}`);
      try {
        for (const { name, query } of examples) {
          const answers = [
            JSON.stringify(await loaded.neo4j.ask(query)),
            JSON.stringify(await loaded.embedded.ask(query)),
          ];
          mustBeEqual(name, answers);
          const took = await measure(
            { neo4j: () => loaded.neo4j.ask(query), embedded: () => loaded.embedded.ask(query) },
            { rounds: bench.rounds, atMostMs: 20_000 },
          );
          taken.set(name, [...(taken.get(name) ?? []), { ...took, bytes: Buffer.byteLength(answers[0] ?? '') }]);
          bench.say(`${name}: ${both(took.embedded)} embedded, ${both(took.neo4j)} Neo4j`);
        }
      } finally {
        await loaded.close();
      }
    }
    const ratio = (after: number, before: number) => (after / before).toFixed(2);
    const rows = [...taken].flatMap(([name, [usual, more]]) =>
      usual && more
        ? [
            [
              name,
              both(usual.embedded),
              both(more.embedded),
              ratio(more.embedded.p50, usual.embedded.p50),
              both(usual.neo4j),
              both(more.neo4j),
              ratio(more.neo4j.p50, usual.neo4j.p50),
              ratio(more.bytes, usual.bytes),
            ],
          ]
        : [],
    );
    const sizes = graphs.map(
      ({ nodes, relationships }) => `${nodes.length} nodes and ${relationships.length} relationships`,
    );
    return [
      `${bench.rounds} rounds after a warm-up, no HTTP, answers not kept: ${sizes[0]} (\`data/\`), and ${sizes[1]}: the amounts and totals of one`,
      'year again for each of ten years before it. The answers of both stores are the same; the last column says how much longer they are.',
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
  },
};
