import { parametersForNeo4j } from '../src/store/neo4j/values.ts';
import { bareRead } from './bare-read.ts';
import { readExamples } from './examples.ts';
import { loadBoth } from './loaded.ts';
import { quantiles } from './measure.ts';
import { both, type Section, table } from './section.ts';

/** Statements that nobody asks are planned before the figures count, so that Java has compiled its planner. */
const WARM_UP = 3;

/** What a question costs that was never asked before: the statements of the examples, each time with a text that is new. */
export const firstTime: Section = {
  heading: 'Asked for the first time',
  async run(bench) {
    const loaded = await loadBoth(bench, 1);
    let texts = 0;
    const fresh = (cypher: string) => {
      texts += 1;
      return cypher.replace(/answer$/, `answer${texts}`);
    };
    const rounds = Math.min(bench.rounds, 15);
    const rows: string[][] = [];
    const medians: number[] = [];
    try {
      for (const { name, query } of readExamples(bench.root)) {
        const [statement] = (await loaded.neo4j.statements(query)).filter(({ cypher }) => cypher.endsWith('answer'));
        if (!statement) continue;
        const sent = parametersForNeo4j(statement.parameters);
        const [first, again]: [number[], number[]] = [[], []];
        for (let round = -WARM_UP; round < rounds; round += 1) {
          const text = fresh(statement.cypher);
          for (const times of [first, again]) {
            const start = performance.now();
            await bareRead(bench.driver, text, sent);
            if (round >= 0) times.push(performance.now() - start);
          }
        }
        const beyond = quantiles(first.map((ms, index) => ms - (again[index] ?? 0)));
        medians.push(beyond.p50);
        rows.push([
          name,
          String(statement.cypher.length),
          both(quantiles(first)),
          both(quantiles(again)),
          both(beyond),
        ]);
        bench.say(rows.at(-1)?.join(' | ') ?? '');
      }
    } finally {
      await loaded.close();
    }
    medians.sort((a, b) => a - b);
    return [
      `The first statement of each example question, ${rounds} times with a new text after ${WARM_UP} others, through the bare driver; "beyond" is what the first time`,
      `adds to the second. Half of the questions need ${(medians[medians.length >> 1] ?? 0).toFixed(0)} ms or less beyond their time, none more than ${(medians.at(-1) ?? 0).toFixed(0)}.`,
      'The service has these very questions planned before anyone asks them; the table is of others like them.',
      '',
      ...table(['question', 'characters', 'first time', 'second time', 'beyond'], rows),
    ];
  },
};
