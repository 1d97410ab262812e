import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Queries, what composes them, and what fills a store. */
const ROOMS = /^(src\/(queries|planner|store)|loaders\/load)\//;

it('nothing else in src and loaders holds Cypher', () => {
  const files = ['src', 'loaders'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')),
  );
  const holding = files.filter((file) => /\b(?:MATCH|MERGE) \(/.test(readFileSync(`${root}${file}`, 'utf8')));
  expect(holding.length).toBeGreaterThan(10);
  expect(holding.filter((file) => !ROOMS.test(file))).toEqual([]);
});
