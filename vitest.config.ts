import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const common = { environment: 'node', testTimeout: 90_000, hookTimeout: 240_000, pool: 'forks' } as const;

/** One copy of graphql-js for our sources and for Apollo, which Node gives the CommonJS one. */
const alias = [
  { find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
];

const UNIT = ['{src,loaders,web}/**/*.test.{ts,tsx}', 'test/documents/**/*.test.ts'];
const LONG = 'test/**/*.long.test.ts';
const BOTH = 'test/**/*.both.test.ts';

const SETUP_WITH_NEO4J = ['test/support/global-setup.ts', 'test/neo4j/global-setup.ts'];

/** Files in `test/` that ask for the Neo4j of the run, which holds one graph: two of them at once would see each other's. */
const shared = readdirSync(new URL('test', import.meta.url), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.long.test.ts'))
  .filter((file) => /inject\('neo4j|support\/stores\.ts/.test(readFileSync(new URL(file, import.meta.url), 'utf8')));

const project = (name: string, order: number, test: object) => ({
  resolve: { alias },
  test: { ...common, name, sequence: { groupOrder: order }, ...test },
});

/**
 * What a change is tried with (`npm test`): `unit`, beside the files and on documents; `service`, what spans folders, on the embedded
 * store; `stores`, what is asked of a real Neo4j as well, one file after another. `npm run test:long`: endurance, processes that are
 * killed and frozen, much data; files that are called `*.long.test.ts`, alone on the machine. Those that are called `*.both.test.ts` run with
 * both, and ask little or all.
 *
 * The files of one worker share its modules (`isolate: false`), since to load them takes longer than most tests: a test undoes what it
 * does to the process. What all files of a run need is made once, before them (`globalSetup`).
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      project('unit', 0, { include: UNIT, exclude: [LONG], isolate: false, maxWorkers: 2 }),
      project('service', 1, {
        provide: { extent: 'little' },
        include: ['test/**/*.test.ts'],
        exclude: [LONG, 'test/documents/**', ...shared],
        isolate: false,
        globalSetup: 'test/support/global-setup.ts',
        maxWorkers: 2,
      }),
      project('stores', 2, {
        provide: { extent: 'little' },
        include: shared,
        globalSetup: SETUP_WITH_NEO4J,
        isolate: false,
        fileParallelism: false,
      }),
      project('long', 3, {
        provide: { extent: 'all' },
        include: [LONG, BOTH],
        globalSetup: SETUP_WITH_NEO4J,
        fileParallelism: false,
      }),
    ],
  },
});
