import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { Command } from 'commander';
import neo4j from 'neo4j-driver';
import { readData } from '../loaders/load/load-from-data.ts';
import { RequestContext, type Services } from '../src/context.ts';
import { Directories } from '../src/directory/directory.ts';
import { Plans } from '../src/planner/plans.ts';
import { catalog } from '../src/queries/catalog.ts';
import { Quotes } from '../src/quotes.ts';
import { buildExecutableSchema } from '../src/schema.ts';
import type { GraphStore } from '../src/store/graph-store.ts';
import { openStore } from '../src/store/open-store.ts';
import { startNeo4j } from '../test/neo4j/start-neo4j.ts';
import { copies } from './copies.ts';
import { measure, type Times } from './measure.ts';
import { neo4jGraphql } from './neo4j-graphql.ts';
import { BENCH_QUESTIONS } from './questions.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { sizes, rounds, out } = new Command('bench')
  .description(
    'Times our GraphQL, hand-written Cypher and @neo4j/graphql on one Neo4j, in one run; needs Java 17 and Maven.',
  )
  .option('--sizes <list>', 'how many times the data, comma-separated', '1,10,100')
  .option('--rounds <n>', 'how often each question is asked', '300')
  .option('--out <file>', 'where the table goes', `${root}bench/results.md`)
  .parse()
  .opts<{ sizes: string; rounds: string; out: string }>();

const { rows } = readData(`${root}data`);
const schema = buildExecutableSchema(`${root}schema`);
const server = await startNeo4j({ bench: true });
const settings = { uri: server.uri, user: 'neo4j', password: 'neo4j' };
const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
  disableLosslessIntegers: true,
});
const lines: string[] = [];
try {
  const theirs = await neo4jGraphql(driver);
  for (const size of sizes.split(',').map(Number)) await benchSize(size, theirs);
} finally {
  await driver.close();
  await server.stop();
}
writeFileSync(out, report(lines));
console.log(report(lines));
process.exit(0);

async function benchSize(size: number, theirs: (query: string) => Promise<any>): Promise<void> {
  const data = copies(rows, size);
  const onNeo4j = openStore({ neo4j: settings });
  const embedded = openStore({});
  console.error(`${size}×: loading ${data.nodes.length} nodes, ${data.relationships.length} relationships`);
  await onNeo4j.load(data, `bench-${size}`);
  await embedded.load(data, `bench-${size}`);
  const ours = await apollo(onNeo4j);
  const oursEmbedded = await apollo(embedded);
  for (const question of BENCH_QUESTIONS) {
    const bare = async () =>
      (await driver.executeQuery(question.cypher, question.parameters, { routing: 'READ' })).records.map((record) =>
        record.toObject(),
      );
    const counts = [
      question.count.ours(await ours(question.ours)),
      question.count.cypher(await bare()),
      question.count.neo4jGraphql(await theirs(question.neo4jGraphql)),
    ];
    if (new Set(counts).size !== 1)
      throw new Error(`${question.name}: the answers differ in size: ${counts.join(', ')}`);
    const repeats = {
      rounds: Math.max(30, Math.round(Number(rounds) / (size >= 100 && question.name === 'collaborations' ? 10 : 1))),
      warmUp: 60,
    };
    const times = await measure(
      {
        bare,
        empty: () => ours('{ __typename }'),
        ours: () => ours(question.ours),
        theirs: () => theirs(question.neo4jGraphql),
        embedded: () => oursEmbedded(question.ours),
      },
      repeats,
    );
    lines.push(line(size, question.name, times as Record<'bare' | 'empty' | 'ours' | 'theirs' | 'embedded', Times>));
    console.error(lines.at(-1));
  }
  await onNeo4j.close();
  await embedded.close();
}

/** Asks a query through Apollo, without HTTP, as the other GraphQL contender is asked. */
async function apollo(store: GraphStore): Promise<(query: string) => Promise<any>> {
  const services: Services = {
    store,
    plans: new Plans(catalog),
    directories: new Directories(store),
    quotes: new Quotes(),
    queryTimeoutMs: 60_000,
  };
  const engine = new ApolloServer<RequestContext>({ schema });
  await engine.start();
  return async (query) => {
    const { body } = await engine.executeOperation({ query }, { contextValue: new RequestContext(services) });
    if (body.kind !== 'single' || body.singleResult.errors) throw new Error(JSON.stringify(body));
    return body.singleResult.data;
  };
}

function line(
  size: number,
  name: string,
  { bare, empty, ours, theirs, embedded }: Record<'bare' | 'empty' | 'ours' | 'theirs' | 'embedded', Times>,
): string {
  const ms = ({ p50, p95 }: Times) => `${p50.toFixed(2)} / ${p95.toFixed(2)}`;
  const beyond = (ours.p50 - empty.p50) / bare.p50;
  const cells = [
    `${size}×`,
    name,
    ms(bare),
    ms(empty),
    ms(ours),
    ms(theirs),
    ms(embedded),
    beyond.toFixed(2),
    (theirs.p50 / ours.p50).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

function report(rowsOfTable: readonly string[]): string {
  return [
    '# How long an answer takes',
    '',
    `\`npm run bench\`: one run on one Neo4j 5.26 (no Docker, same machine), contenders asked in turn, ${rounds} rounds after a warm-up, all through`,
    `memory or loopback, no HTTP. Machine: ${cpus().length} virtual cores, ${Math.round(totalmem() / 2 ** 30)} GiB. p50 / p95 in milliseconds. Sizes are copies of the data.`,
    '"Empty" is an Apollo request that asks the store nothing. (ours − empty) / bare says what planning, reading and shaping add to the',
    'hand-written Cypher; theirs / ours how much slower `@neo4j/graphql` is with the same question.',
    '',
    '| size | question | bare driver | empty | ours on Neo4j | @neo4j/graphql | ours embedded | (ours − empty) / bare | theirs / ours |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rowsOfTable,
    '',
  ].join('\n');
}
