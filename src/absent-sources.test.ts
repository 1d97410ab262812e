import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tellAbsentSources } from './absent-sources.ts';
import type { GraphStore } from './graph/graph-store.ts';
import { readQuotes } from './sources/quotes.ts';
import { readSource } from './sources/source-text.ts';

const [ONE, OTHER] = ['first text\n', 'second text\n'];
const hash = (text: string) => readSource(Buffer.from(text), 'text').sha256;
const storeOf = (...texts: string[]) =>
  ({
    read: async () => texts.map((text, at) => ({ id: `document:${at + 1}`, sha256: hash(text) })),
  }) as unknown as GraphStore;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  writeFileSync(join(folder, 'one.txt'), ONE);
});
afterEach(() => rmSync(folder, { recursive: true }));
const told = async (store: GraphStore) => tellAbsentSources(store, await readQuotes(folder), folder);

it('says nothing where every document is there', async () => {
  expect(await told(storeOf(ONE))).toBeNull();
});

it('names the documents that are not there, or not as they were read', async () => {
  expect(await told(storeOf(ONE, OTHER))).toContain('holds not document:2 as they were read');
  writeFileSync(join(folder, 'other.txt'), `${OTHER}changed`);
  expect(await told(storeOf(ONE, OTHER))).toContain('document:2');
});

it('says so where none is there', async () => {
  expect(await told(storeOf(OTHER))).toMatch(/none of the documents.*unset SOURCES_DIR\.$/);
});

it('leaves a store that is away to say so itself', async () => {
  const away = { read: () => Promise.reject(new Error('away')) } as unknown as GraphStore;
  expect(await told(away)).toBeNull();
});
