import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const common = { environment: 'node', testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' } as const;

/** One copy of graphql-js for our sources and for Apollo, which Node gives the CommonJS one. */
const alias = [
  { find: /^graphql$/, replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)) },
];

/**
 * Tests beside their files run side by side. What stands in `test/` shares one Neo4j, which holds one graph, so those files run
 * one after another, and after the others: two of them loading at once would see each other's graph.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          ...common,
          name: 'unit',
          include: ['{src,loaders,web}/**/*.test.{ts,tsx}', 'test/documents/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias },
        test: {
          ...common,
          name: 'stores',
          include: ['test/**/*.test.ts'],
          exclude: ['test/documents/**'],
          globalSetup: ['test/neo4j/global-setup.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
