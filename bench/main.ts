import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import neo4j from 'neo4j-driver';
import { dataFolders, readData } from '../loaders/load/load-from-data.ts';
import { startNeo4j } from '../test/neo4j/start-neo4j.ts';
import { contenders } from './contenders.ts';
import { examples } from './examples.ts';
import { firstTime } from './first-time.ts';
import { government } from './government.ts';
import { layers } from './layers.ts';
import { loadRate } from './load-rate.ts';
import { memory } from './memory.ts';
import { pages } from './pages.ts';
import { report } from './report.ts';
import type { Bench, Section } from './section.ts';
import { start } from './start.ts';
import { stress } from './stress.ts';
import { throughput } from './throughput.ts';
import { years } from './years.ts';

const NAMES = [
  'contenders',
  'examples',
  'first-time',
  'government',
  'years',
  'layers',
  'start',
  'memory',
  'load',
  'throughput',
  'stress',
  'pages',
] as const;
type Name = (typeof NAMES)[number];

const root = fileURLToPath(new URL('..', import.meta.url));
const options = new Command('bench')
  .description('Measures how fast answers, starts and loads are, on a Neo4j of its own; needs Java 17 and Maven.')
  .option('--only <list>', `parts to run, comma-separated: ${NAMES.join(', ')}`, names, [...NAMES])
  .option('--sizes <list>', 'how many times the data, comma-separated', numbers, [1, 10, 100])
  .option('--example-sizes <list>', 'the same for the example questions', numbers, [1])
  .option('--government <file>', 'resolved rows of the whole government, for that section')
  .option('--rounds <n>', 'how often each question is asked', positive, 300)
  .option('--seconds <n>', 'how long each contender is kept busy over HTTP', positive, 15)
  .option('--stress-seconds <n>', 'how long the service is asked beside loads', positive, 60)
  .option('--out <file>', 'where the tables go; what it has under other headings stays', `${root}bench/results.md`)
  .parse()
  .opts<{
    only: Name[];
    sizes: number[];
    exampleSizes: number[];
    rounds: number;
    seconds: number;
    stressSeconds: number;
    out: string;
    government?: string;
  }>();

const sections: Readonly<Record<Name, Section>> = {
  contenders: contenders(options.government),
  examples: examples(options.exampleSizes),
  'first-time': firstTime,
  government: government(options.government),
  years,
  stress: stress(options.government, options.stressSeconds),
  layers,
  start,
  memory,
  load: loadRate(options.government),
  throughput,
  pages,
};

// The graph is resolved for one program: a new one would resolve it again at every start.
for (const part of ['build:server', 'build:graph'])
  execFileSync('npm', ['run', '--silent', part], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
const server = await startNeo4j({ bench: true });
const settings = { uri: server.uri, user: 'neo4j', password: 'neo4j' };
const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
  disableLosslessIntegers: true,
});
const bench: Bench = {
  root,
  rows: readData(dataFolders(`${root}data`)).rows,
  neo4j: settings,
  driver,
  sizes: options.sizes,
  rounds: options.rounds,
  seconds: options.seconds,
  say: (line) => console.error(line),
};
try {
  for (const name of options.only) {
    const { heading, run } = sections[name];
    bench.say(`— ${heading}`);
    const lines = await run(bench);
    // Written at once: a later part that fails takes nothing away.
    writeFileSync(options.out, report(options.out, new Map([[heading, lines]])));
    console.log([`## ${heading}`, '', ...lines, ''].join('\n'));
  }
} finally {
  await driver.close();
  await server.stop();
}
process.exit(0);

function names(text: string): Name[] {
  const given = text.split(',');
  for (const name of given) {
    if (!(NAMES as readonly string[]).includes(name))
      throw new InvalidArgumentError(`"${name}" is none of ${NAMES.join(', ')}.`);
  }
  return NAMES.filter((name) => given.includes(name));
}

function numbers(text: string): number[] {
  return text.split(',').map(positive);
}

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError(`"${text}" is no whole number above 0.`);
  return number;
}
