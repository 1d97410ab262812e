import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { committedHeads } from './committed-facts.ts';
import { shoppingFolder } from './fixtures/shopping-folder.ts';
import { runExtract } from './run-extract.ts';
import type { KnownDocument } from './tell-editions.ts';

/** Prints nothing that tells one list from another: its id is its layout. */
const LIST = 'SHOPPING shopping-list\n* tea\n';
const LONGER = `${LIST}* rice\n`;

const folder = shoppingFolder();

/** The ids of what is written when these are the only files there. */
async function extract(
  files: Record<string, string>,
  known: KnownDocument[] = [],
  before: 'nothing' | 'there' = 'nothing',
): Promise<string[]> {
  rmSync(folder.in('sources'), { recursive: true });
  mkdirSync(folder.in('sources'));
  for (const [name, text] of Object.entries(files)) folder.put(join('sources', name), text);
  const out = folder.in('facts');
  if (before === 'nothing') rmSync(out, { recursive: true, force: true });
  await runExtract({
    ...folder.options(),
    out,
    known: () => [...committedHeads(folder.in('committed')), ...known],
  });
  return readdirSync(out)
    .map((file) => file.replace('.json', ''))
    .sort();
}
const facts = (id: string) => JSON.parse(readFileSync(folder.in('facts', `${id}.json`), 'utf8'));
const hashOf = async (text: string): Promise<string> => {
  await extract({ 'a.txt': text });
  return facts('shopping-list').document.sha256;
};

test('the only document of a layout has its id, whatever was known before', async () => {
  const known = { id: 'shopping-list', layout: 'shopping-list', sha256: await hashOf(LIST) };
  expect(await extract({ 'a.txt': LONGER }, [known])).toEqual(['shopping-list']);
});

test('beside a known one the other has its hash in its id, in head and places, and that is told', async () => {
  const [known, hash] = [await hashOf(LIST), (await hashOf(LONGER)).slice(0, 8)];
  const ids = await extract({ 'a.txt': LONGER, 'b.txt': LIST }, [
    { id: 'shopping-list', layout: 'shopping-list', sha256: known },
  ]);
  expect(ids).toEqual(['shopping-list', `shopping-list-${hash}`]);
  const other = facts(`shopping-list-${hash}`);
  expect(other.document.id).toBe(`shopping-list-${hash}`);
  expect(other.wishes.map((wish: { evidence: { document: string } }) => wish.evidence.document)).toEqual([
    `shopping-list-${hash}`,
    `shopping-list-${hash}`,
  ]);
  expect(facts('shopping-list').wishes).toHaveLength(1);
  expect(folder.report.join('\n')).toMatch(/prints no date, year or number.*documents\.yaml/);
});

test('an entry of the registry names an edition by its hash, alone or beside others', async () => {
  const named = { id: 'shopping-list-2026', layout: 'shopping-list', sha256: await hashOf(LONGER) };
  expect(await extract({ 'a.txt': LONGER }, [named])).toEqual(['shopping-list-2026']);
  expect(await extract({ 'a.txt': LONGER, 'b.txt': LIST }, [named])).toEqual(['shopping-list', 'shopping-list-2026']);
});

test('of two that nobody knows each has its hash', async () => {
  const ids = await extract({ 'a.txt': LONGER, 'b.txt': LIST });
  const hashes = [await hashOf(LIST), await hashOf(LONGER)];
  expect(ids).toEqual(hashes.map((hash) => `shopping-list-${hash.slice(0, 8)}`).sort());
});

test('the same text twice is one document too many', async () => {
  await expect(extract({ 'a.txt': LIST, 'b.txt': LIST })).rejects.toThrow(
    /b\.txt: is the document .*, and so is a\.txt/,
  );
});

test('alone, where facts of another text are there, it is kept beside them: nobody has said that it replaces them', async () => {
  const hash = (await hashOf(LONGER)).slice(0, 8);
  await extract({ 'a.txt': LIST });
  expect(await extract({ 'b.txt': LONGER }, [], 'there')).toEqual(['shopping-list', `shopping-list-${hash}`]);
  expect(facts('shopping-list').wishes).toHaveLength(1);
  expect(folder.report.join('\n')).toContain('delete shopping-list.json');
});

test('another text that says the same is the document that was there', async () => {
  await extract({ 'a.txt': LIST });
  const before = facts('shopping-list').document.sha256;
  expect(await extract({ 'a.txt': `${LIST}\n\n` }, [], 'there')).toEqual(['shopping-list']);
  expect(facts('shopping-list').document.sha256).not.toBe(before);
});

test('a lone text is kept beside the committed edition, too, where nothing is in the folder that is written', async () => {
  await extract({ 'a.txt': LIST });
  mkdirSync(folder.in('committed'), { recursive: true });
  folder.put('committed/shopping-list.json', readFileSync(folder.in('facts', 'shopping-list.json'), 'utf8'));
  const [id, ...more] = await extract({ 'a.txt': LONGER });
  expect([id?.startsWith('shopping-list-'), more]).toEqual([true, []]);
  expect(await extract({ 'a.txt': LIST })).toEqual(['shopping-list']);
});
