import { readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { SourceText } from '../../src/sources/source-text.ts';
import type { KnownLayout } from '../documents/layouts.ts';
import { CommandError } from '../extract/command-error.ts';
import { shoppingFolder } from '../extract/fixtures/shopping-folder.ts';
import { registryOf, shoppingList } from '../extract/fixtures/shopping-list.ts';
import { runExtract } from '../extract/run-extract.ts';
import type { NameIndex } from '../registry/name-index.ts';
import { runVerify, type VerifyOptions } from './run-verify.ts';

const folder = shoppingFolder();

function options(given: Partial<VerifyOptions> = {}): VerifyOptions {
  const registry = registryOf({ market: { wishes: 2 }, away: {} });
  return { ...folder.options(), committed: folder.in('facts'), registry, ...given };
}

/** Puts the document, and its facts as the committed ones, though something in it is an error. */
async function commit(text: string): Promise<void> {
  folder.put('sources/a.txt', text);
  await runExtract({ ...options(), out: folder.in('facts') }).catch((error: CommandError) => {
    expect(error.reasons.at(-1)).toContain('as they were read');
  });
}

async function failures(given: Partial<VerifyOptions> = {}): Promise<readonly string[]> {
  try {
    await runVerify(options(given));
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    return (error as CommandError).reasons;
  }
  return [];
}

test('a document of which all holds: the report, and nothing written', async () => {
  await commit('SHOPPING market\n* tea\n* rice\n# soon\n');
  const before = readdirSync(folder.root, { recursive: true }).sort();
  expect(await failures()).toEqual([]);
  expect(folder.report.slice(0, 9)).toEqual([
    'market: a.txt, layout shopping-list, 5 lines',
    '  lines read: 3 (wish 2, heading 1)',
    '  lines ignored: 1 (remark 1)',
    '  lines not understood: 0',
    '  findings: 0',
    '  counts: wishes 2 (as expected)',
    '  committed facts: up to date',
    '  evidence: every fact is in the lines that it names',
    '  2 wishes in all',
  ]);
  expect(folder.report).toContain('  names without registry entry: 0');
  expect(folder.report).toContain('  links below a confidence of 0.6: 0');
  expect(folder.report.at(-1)).toMatch(/^away: not verified, since no document of this id is in/);
  expect(readdirSync(folder.root, { recursive: true }).sort()).toEqual(before);
});

test('a line that is not understood: its number and the beginning of its text', async () => {
  await commit(`SHOPPING market\n* tea\n* rice\n${'長い'.repeat(60)}\n`);
  expect(await failures()).toEqual(['market: 1 lines are not understood.', 'market: 1 finding is an error.']);
  expect(folder.report).toContain(`    line 4 (unknown): ${'長い'.repeat(40)}…`);
});

test.each([
  ['warning', []],
  ['error', ['graph: 1 finding is an error.']],
] as const)('a finding of resolution that is a %s', async (severity, told) => {
  await commit('SHOPPING market\n* tea\n* rice\n');
  const check = () => [{ severity, code: 'other-shop', message: 'rice is of another shop' }];
  const layouts = [{ ...shoppingList, resolver: { ...shoppingList.resolver, check } }];
  expect(await failures({ layouts })).toEqual(told);
  expect(folder.report).toContain(`    ${severity.padEnd(7)}  rice is of another shop`);
});

test('counts that differ, and a document that expects none', async () => {
  await commit('SHOPPING market\n* tea\n');
  expect(await failures()).toEqual(['market: counts differ from documents.yaml: wishes.']);
  expect(folder.report).toContain('  counts: wishes 1 (expected 2)');
  expect(await failures({ registry: registryOf({}) })).toEqual([]);
  expect(folder.report).toContain('    documents.yaml expects no counts of this document.');
});

test('committed facts that the document does not give any more', async () => {
  await commit('SHOPPING market\n* tea\n* rice\n');
  writeFileSync(folder.in('sources', 'a.txt'), 'SHOPPING market\n* tea\n* milk\n');
  expect(await failures()).toEqual([
    `market: the committed facts are stale; mend it with: npm run extract -- --sources DIR --out ${folder.in('facts')}.`,
  ]);
  expect(folder.report).toContain('    wishes.1.name: committed "rice", now "milk".');
});

test('a folder without facts: how to name it, or fill it', async () => {
  folder.put('sources/a.txt', 'SHOPPING market\n* tea\n* rice\n');
  expect(await failures()).toEqual([
    `${folder.in('facts')}: holds no facts to compare with. Name their folder with --facts, or write them with: npm run extract -- --sources DIR --out ${folder.in('facts')}`,
  ]);
});

test('evidence that does not hold', async () => {
  const shifting: KnownLayout = {
    ...shoppingList,
    extract(source: SourceText, names: NameIndex) {
      const extraction = shoppingList.extract(source, names) as ReturnType<typeof shoppingList.extract> & {
        facts: { wishes: { name: string }[] };
      };
      for (const wish of extraction.facts.wishes) wish.name = `green ${wish.name}`;
      return extraction;
    },
  };
  await commit('SHOPPING market\n* tea\n* rice\n');
  expect(await failures({ layouts: [shifting] })).toContain('market: 2 facts are not in the lines that they name.');
  expect(folder.report).toContain('    wishes.0.name: line 2 does not hold “green tea”.');
});

test('a foreign document is refused as extract refuses it', async () => {
  writeFileSync(folder.in('sources', 'a.txt'), 'foreign');
  expect(await failures()).toEqual([expect.stringContaining('is no document of a known layout')]);
});

test('a document that is not at hand stands in the graph by its committed facts', async () => {
  await commit('SHOPPING market\n* tea\n* rice\n');
  await commit('SHOPPING away\n* salt\n');
  await failures();
  expect(folder.report.join('\n')).toMatch(
    /documents that are not in .*sources are in this graph by their committed facts: market/,
  );
});

test('committed facts of another document that cannot be read are told as such', async () => {
  await commit('SHOPPING market\n* tea\n* rice\n');
  writeFileSync(folder.in('facts', 'away.json'), '{"format": "ghs-fa');
  await expect(runVerify(options())).rejects.toThrow(/away\.json: is not JSON/);
});
