import { graphql } from 'graphql';
import { RequestContext } from '../src/context.ts';
import { buildExecutableSchema } from '../src/schema.ts';
import { parametersForNeo4j } from '../src/store/neo4j/values.ts';
import { bareRead } from './bare-read.ts';
import { type Loaded, loadBoth } from './loaded.ts';
import { measure } from './measure.ts';
import { BENCH_QUESTIONS, type BenchQuestion } from './questions.ts';
import { type Bench, both, mustBeEqual, type Section, table } from './section.ts';

/** One question through ever more of our own layers: what each of them costs is the difference to the one before. */
export const layers: Section = {
  heading: 'Where the time goes on Neo4j',
  async run(bench) {
    const loaded = await loadBoth(bench, 1);
    try {
      const columns: [string, Record<string, string>][] = [];
      for (const question of BENCH_QUESTIONS) columns.push([question.name, await times(bench, question, loaded.neo4j)]);
      const names = Object.keys(columns[0]?.[1] ?? {});
      return [
        `1×, ${bench.rounds} rounds after a warm-up, no HTTP. All but the first ask the statement that ours is planned into.`,
        '',
        ...table(
          ['through', ...columns.map(([name]) => name)],
          names.map((name) => [name, ...columns.map(([, took]) => took[name] ?? '')]),
        ),
      ];
    } finally {
      await loaded.close();
    }
  },
};

async function times(
  { driver, rounds, root, say }: Bench,
  question: BenchQuestion,
  { ask, statements, store, services }: Loaded,
): Promise<Record<string, string>> {
  await ask(question.ours);
  const asked = await statements(question.ours);
  const [statement] = asked;
  if (!statement || asked.length > 1)
    throw new Error(`${question.name}: ${asked.length} statements where one is measured`);
  const { cypher, parameters } = statement;
  const sent = parametersForNeo4j(parameters);
  const schema = buildExecutableSchema(`${root}schema`);
  const inSession = async <Answer>(use: (session: ReturnType<typeof driver.session>) => PromiseLike<Answer>) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      return await use(session);
    } finally {
      await session.close();
    }
  };
  const direct = () =>
    graphql({ schema, source: question.ours, contextValue: new RequestContext(services) }).then(
      ({ data }) => data as any,
    );
  mustBeEqual(question.name, [
    question.count.ours(await direct()),
    question.count.ours(await ask(question.ours)),
    question.count.cypher(
      (await driver.executeQuery(question.cypher, question.parameters)).records.map((record) => record.toObject()),
    ),
  ]);
  const took = await measure(
    {
      'hand-written, executeQuery': () =>
        driver.executeQuery(question.cypher, question.parameters, { routing: 'READ' }),
      executeQuery: () => driver.executeQuery(cypher, sent, { routing: 'READ' }),
      'session.executeRead': () => inSession((session) => session.executeRead((read) => read.run(cypher, sent))),
      'session.run': () => bareRead(driver, cypher, sent),
      'the store port': () => store.read(cypher, parameters, { timeoutMs: 60_000 }),
      'parse, validate, execute': direct,
      'Apollo (documents kept)': () => ask(question.ours),
      'Apollo, nothing asked': () => ask('{ __typename }'),
    },
    { rounds },
  );
  const shown = Object.fromEntries(Object.entries(took).map(([name, each]) => [name, both(each)]));
  say(`${question.name}: ${JSON.stringify(shown)}`);
  return shown;
}
