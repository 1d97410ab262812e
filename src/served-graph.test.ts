import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { madeOf } from './graph/made-of.ts';
import { renderResolved } from './graph/resolved-file.ts';
import { openServedGraph, tellStaleGraph } from './served-graph.ts';
import { saveDatabase } from './store/embedded/database-file.ts';

const graphOf = (hash: string) => ({ rows: { nodes: [], relationships: [] }, hash });
let root: string;
let said: string[];
let made: string;
beforeEach(() => {
  said = [];
  root = mkdtempSync(join(tmpdir(), 'served-'));
  for (const folder of ['data/facts', 'data/registry', 'dist']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'dist/cli.js'), 'program');
  made = madeOf(join(root, 'data'), join(root, 'dist/cli.js'));
  writeFileSync(join(root, 'dist/graph.json'), renderResolved(graphOf('ours'), made));
});
afterEach(() => rmSync(root, { recursive: true }));
const database = () => join(root, 'dist/graph.db');

/** The version of what is served. */
async function serve(given?: string): Promise<string> {
  const store = await openServedGraph(given, root, (line) => said.push(line));
  const status = await store.status();
  await store.close();
  return status.ready ? status.version.hash : status.reason;
}

it('serves what the build resolved, in silence', async () => {
  expect(await serve()).toBe('ours');
  expect(tellStaleGraph(root)).toBeNull();
  expect(said).toEqual([]);
});

it('opens the database of the build, which needs no loading', async () => {
  await saveDatabase(graphOf('opened'), database(), made);
  expect(await serve()).toBe('opened');
  expect(said).toEqual([]);
});

it.each<[string, () => Promise<void> | void, RegExp]>([
  ['was made of other rows', () => saveDatabase(graphOf('other'), database(), '0'.repeat(64)), /made of other rows/],
  ['is cut off', cutOff, /cut off|damaged/],
  ['is no database', () => writeFileSync(database(), 'nothing of the kind'), /cannot be opened/],
])('loads the rows where the database %s, and says so', async (_what, spoil, reason) => {
  await spoil();
  expect(await serve()).toBe('ours');
  expect(said).toEqual([expect.stringMatching(reason)]);
  expect(said[0]).toContain('npm run resolve');
});

it('says which command to run when the data has changed since', async () => {
  writeFileSync(join(root, 'data/facts/new.json'), '{}');
  expect(tellStaleGraph(root)).toContain('npm run resolve');
  expect(await serve()).toBe('ours');
});

it.each([
  ['rows', () => writeFileSync(join(root, 'theirs'), renderResolved(graphOf('theirs'), null))],
  ['a database', () => saveDatabase(graphOf('theirs'), join(root, 'theirs'), null)],
])('serves a file of %s that is named, whatever the data is', async (_what, write) => {
  await write();
  writeFileSync(join(root, 'data/facts/new.json'), '{}');
  expect(await serve(join(root, 'theirs'))).toBe('theirs');
  expect(said).toEqual([]);
});

it('ends with a sentence where the file that is named is cut off', async () => {
  await saveDatabase(graphOf('theirs'), database(), null);
  await cutOff();
  await expect(serve(database())).rejects.toThrow(/graph\.db: .*npm run resolve/);
});

it('names the command where nothing was resolved', async () => {
  rmSync(join(root, 'dist/graph.json'));
  await expect(serve()).rejects.toThrow(/graph\.json: cannot be read, since it is not there.*npm run resolve/);
});

async function cutOff(): Promise<void> {
  rmSync(database(), { force: true });
  await saveDatabase(graphOf('ours'), database(), made);
  truncateSync(database(), Math.floor(readFileSync(database()).length / 2));
}
