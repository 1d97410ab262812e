import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { FileOrder } from './test/support/file-order.ts';

/** Ends what hangs; what is slow on a busy machine has time enough. */
const LIMIT_MS = 300_000;
const common = {
  environment: 'node',
  testTimeout: LIMIT_MS,
  hookTimeout: LIMIT_MS,
  expect: { poll: { timeout: 120_000, interval: 25 } },
  pool: 'forks',
  // What files make is short-lived, and threads that collect it beside them stand in the way of the other process: room for it from the start.
  execArgv: ['--single-threaded-gc', '--max-semi-space-size=64', '--initial-old-space-size=1500'],
  // React, GraphQL and Apollo as they are served, without what they check for developers.
  env: { NODE_ENV: 'production' },
};
/** And JSX as it is built. */
const oxc = { jsx: { runtime: 'automatic', development: false } } as const;

/** One copy of graphql-js for our sources and for Apollo, which Node gives the CommonJS one. */
const alias = [
  { find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
];

const UNIT = ['{src,loaders,web}/**/*.test.{ts,tsx}', 'test/{documents,imports}/**/*.test.ts'];
const LONG = 'test/**/*.long.test.ts';
const BOTH = '{loaders,test}/**/*.both.test.ts';

/** What all files of a run need is made once, before them; a Neo4j for the first that asks for it. */
const GLOBAL_SETUP = ['test/support/global-setup.ts', 'test/neo4j/global-setup.ts'];

/** Two for two cores, and one that may wait: for its turn at Neo4j, a browser, a process. */
const WORKERS = 3;

const project = (
  name: string,
  order: number,
  { setupFiles = [], ...test }: { setupFiles?: string[]; [setting: string]: unknown },
) => ({
  resolve: { alias },
  oxc,
  test: {
    ...common,
    name,
    sequence: { groupOrder: order },
    setupFiles: ['test/support/fixed-seed.ts', ...setupFiles],
    ...test,
  },
});

/**
 * What a change is tried with (`npm test`): `quick`, that is `unit`, beside the files and on documents, which can be run alone since it needs
 * nothing made before, and what spans folders, on the embedded store and on a real Neo4j, which files take turns at. They are one project,
 * since a worker serves one: what it has loaded is there for all. `npm run test:long`: endurance, processes that are killed and frozen, much
 * data; files that are called `*.long.test.ts`, alone on the machine. Those that are called `*.both.test.ts` run with both, and ask little or all.
 *
 * The files of one worker share its modules (`isolate: false`), since to load them takes longer than most tests: a test undoes what it
 * does to the process.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    // What is transformed is kept for the next run, by its content.
    experimental: { fsModuleCache: true },
    sequence: { sequencer: FileOrder },
    projects: [
      project('unit', 0, {
        provide: { extent: 'little' },
        include: UNIT,
        exclude: [LONG],
        isolate: false,
        maxWorkers: WORKERS,
      }),
      project('quick', 0, {
        provide: { extent: 'little' },
        include: [...UNIT, 'test/**/*.test.ts'],
        exclude: [LONG],
        isolate: false,
        globalSetup: GLOBAL_SETUP,
        setupFiles: ['test/neo4j/take-turn.ts'],
        maxWorkers: WORKERS,
      }),
      project('long', 1, {
        provide: { extent: 'all' },
        include: [LONG, BOTH],
        globalSetup: GLOBAL_SETUP,
        setupFiles: ['test/neo4j/take-turn.ts'],
        fileParallelism: false,
      }),
    ],
  },
});
