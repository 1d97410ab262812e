import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeOf } from './graph/made-of.ts';
import { renderResolved } from './graph/resolved-file.ts';
import { servedGraph } from './served-graph.ts';

const graphOf = (hash: string) => ({ rows: { nodes: [], relationships: [] }, hash });
let root: string;
let said: string[];
beforeEach(() => {
  said = [];
  root = mkdtempSync(join(tmpdir(), 'served-'));
  for (const folder of ['data/facts', 'data/registry', 'dist']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'dist/cli.js'), 'program');
  const made = madeOf(join(root, 'data'), join(root, 'dist/cli.js'));
  writeFileSync(join(root, 'dist/graph.json'), renderResolved(graphOf('ours'), made));
});
afterEach(() => rmSync(root, { recursive: true }));
const serve = (given?: string) => servedGraph(given, root, (line) => said.push(line)).hash;

it('serves what the build resolved, in silence', () => {
  expect(serve()).toBe('ours');
  expect(said).toEqual([]);
});

it('says which command to run when the data has changed since', () => {
  writeFileSync(join(root, 'data/facts/new.json'), '{}');
  expect(serve()).toBe('ours');
  expect(said).toEqual([expect.stringContaining('npm run resolve')]);
});

it('serves a file that is named, whatever the data is', () => {
  writeFileSync(join(root, 'theirs.json'), renderResolved(graphOf('theirs'), null));
  writeFileSync(join(root, 'data/facts/new.json'), '{}');
  expect(serve(join(root, 'theirs.json'))).toBe('theirs');
  expect(said).toEqual([]);
});

it('names the command where nothing was resolved', () => {
  rmSync(join(root, 'dist/graph.json'));
  expect(() => serve()).toThrow(/graph\.json: is not there.*npm run resolve/);
});
