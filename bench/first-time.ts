import type { QueryParameters } from '../src/graph/graph-store.ts';
import { parametersForNeo4j } from '../src/store/neo4j/values.ts';
import { bareRead } from './bare-read.ts';
import { readExamples } from './examples.ts';
import { loadBoth } from './loaded.ts';
import { quantiles } from './measure.ts';
import { both, type Section, table } from './section.ts';

/** So often all statements are planned before the figures count: Java compiles the planner while it plans, and is at the end several times as fast. */
const WARM_UP = 8;
/** And so often they count. */
const ROUNDS_MAX = 15;

interface Asked {
  name: string;
  cypher: string;
  sent: QueryParameters;
  first: number[];
  again: number[];
}

/** What a question costs that was never asked before: the statements of the examples in turn, each time with a text that is new. */
export const firstTime: Section = {
  heading: 'Asked for the first time',
  async run(bench) {
    const loaded = await loadBoth(bench, 1);
    const rounds = Math.min(bench.rounds, ROUNDS_MAX);
    const statements: Asked[] = [];
    try {
      for (const { name, query } of readExamples(bench.root)) {
        const [statement] = (await loaded.neo4j.statements(query)).filter(({ cypher }) => cypher.endsWith('answer'));
        if (!statement) continue;
        const sent = parametersForNeo4j(statement.parameters);
        statements.push({ name, cypher: statement.cypher, sent, first: [], again: [] });
      }
      for (let round = -WARM_UP; round < rounds; round += 1) {
        for (const { name, cypher, sent, first, again } of statements) {
          const text = cypher.replace(/answer$/, `answer${round + WARM_UP}`);
          for (const times of [first, again]) {
            const start = performance.now();
            await bareRead(bench.driver, text, sent);
            if (round >= 0) times.push(performance.now() - start);
          }
          if (round === rounds - 1) bench.say(`${name} | ${Math.min(...first).toFixed(1)}`);
        }
      }
    } finally {
      await loaded.close();
    }
    const best = statements.map(({ first, again }) => Math.min(...first) - Math.min(...again)).sort((a, b) => a - b);
    return [
      `The first statement of each example question, ${rounds} times with a new text after ${WARM_UP} others, in turn, through the bare driver; "beyond" is what the first time`,
      `adds to the second, each at its best. Half of the questions need ${(best[best.length >> 1] ?? 0).toFixed(0)} ms or less beyond their time, none more than ${(best.at(-1) ?? 0).toFixed(0)}.`,
      'The service has these very questions planned before anyone asks them; the table is of others like them.',
      '',
      ...table(
        ['question', 'characters', 'first time', 'second time', 'beyond'],
        statements.map(({ name, cypher, first, again }) => [
          name,
          String(cypher.length),
          both(quantiles(first)),
          both(quantiles(again)),
          (Math.min(...first) - Math.min(...again)).toFixed(1),
        ]),
      ),
    ];
  },
};
