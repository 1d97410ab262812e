import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { FileOrder } from './test/support/file-order.ts';

const common = { environment: 'node', testTimeout: 90_000, hookTimeout: 240_000, pool: 'forks' } as const;

/** One copy of graphql-js for our sources and for Apollo, which Node gives the CommonJS one. */
const alias = [
  { find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
];

const UNIT = ['{src,loaders,web}/**/*.test.{ts,tsx}', 'test/documents/**/*.test.ts'];
const LONG = 'test/**/*.long.test.ts';
const BOTH = '{loaders,test}/**/*.both.test.ts';

const SETUP_WITH_NEO4J = ['test/support/global-setup.ts', 'test/neo4j/global-setup.ts'];

/** Files in `test/` that ask for the Neo4j of the run, which holds one graph. */
const shared = readdirSync(new URL('test', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.long.test.ts'))
  .filter((file) => /inject\('neo4j|support\/stores\.ts/.test(readFileSync(new URL(file, import.meta.url), 'utf8')));

/** Two for two cores, and one that may wait for its turn at Neo4j. */
const WORKERS = 3;

const project = (name: string, order: number, test: object) => ({
  resolve: { alias },
  test: { ...common, name, sequence: { groupOrder: order }, ...test },
});

/**
 * What a change is tried with (`npm test`): `unit`, beside the files and on documents; `service`, what spans folders, on the embedded
 * store; `stores`, what is asked of a real Neo4j as well, one file after another while the others run. `npm run test:long`: endurance,
 * processes that are killed and frozen, much data; files that are called `*.long.test.ts`, alone on the machine. Those that are called
 * `*.both.test.ts` run with both, and ask little or all.
 *
 * The files of one worker share its modules (`isolate: false`), since to load them takes longer than most tests: a test undoes what it
 * does to the process. What all files of a run need is made once, before them (`globalSetup`).
 */
export default defineConfig({
  resolve: { alias },
  test: {
    sequence: { sequencer: FileOrder },
    projects: [
      project('unit', 0, {
        provide: { extent: 'little' },
        include: UNIT,
        exclude: [LONG],
        isolate: false,
        maxWorkers: WORKERS,
      }),
      project('service', 0, {
        provide: { extent: 'little' },
        include: ['test/**/*.test.ts'],
        exclude: [LONG, 'test/documents/**', ...shared],
        isolate: false,
        globalSetup: 'test/support/global-setup.ts',
        maxWorkers: WORKERS,
      }),
      project('stores', 0, {
        provide: { extent: 'little' },
        include: shared,
        globalSetup: SETUP_WITH_NEO4J,
        setupFiles: 'test/neo4j/take-turn.ts',
        isolate: false,
        maxWorkers: WORKERS,
      }),
      project('long', 1, {
        provide: { extent: 'all' },
        include: [LONG, BOTH],
        globalSetup: SETUP_WITH_NEO4J,
        fileParallelism: false,
      }),
    ],
  },
});
