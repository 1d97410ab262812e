import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_SOURCE_BYTES } from '../../src/sources/source-text.ts';
import type { Finding } from '../layout.ts';
import { CommandError } from './command-error.ts';
import { committedIds } from './committed-facts.ts';
import { shoppingFolder } from './fixtures/shopping-folder.ts';
import { registryOf, shoppingList } from './fixtures/shopping-list.ts';
import { type ExtractOptions, runExtract } from './run-extract.ts';

const LIST = 'SHOPPING market\n* tea\n* rice\n# soon\n';

const folder = shoppingFolder();

async function extract(options: Partial<ExtractOptions> = {}): Promise<string[]> {
  await runExtract({ ...folder.options(), out: folder.in('facts'), ...options });
  return folder.report;
}

/** The sentences of the refusal; fails when any facts file was touched. */
async function refusal(options: Partial<ExtractOptions> = {}): Promise<readonly string[]> {
  try {
    await extract(options);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    expect(existsSync(folder.in('facts'))).toBe(false);
    return (error as CommandError).reasons;
  }
  throw new Error('extract was expected to refuse');
}

/** The sentences with which it ends over errors; what was read is written all the same. */
async function failure(options: Partial<ExtractOptions> = {}): Promise<readonly string[]> {
  try {
    await extract(options);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    expect(existsSync(folder.in('facts', 'market.json'))).toBe(true);
    return (error as CommandError).reasons;
  }
  throw new Error('extract was expected to fail');
}

describe('what is written', () => {
  test('one file a document, named after its id, keys in the order of the schema, twice the same bytes', async () => {
    folder.put('sources/any name', LIST);
    await extract();
    expect(readdirSync(folder.in('facts'))).toEqual(['market.json']);
    const text = readFileSync(folder.in('facts', 'market.json'), 'utf8');
    expect(Object.keys(JSON.parse(text))).toEqual(['format', 'document', 'wishes']);
    expect(text).toMatch(/^\{\n {2}"format": "ghs-facts\/1",\n[\s\S]*\n\}\n$/);
    expect((await extract())[0]).toContain('market.json (unchanged)');
    expect(readFileSync(folder.in('facts', 'market.json'), 'utf8')).toBe(text);
  });

  test('the report has counts, lines, findings, and what else is in the folder', async () => {
    folder.put('sources/a.txt', `${LIST}? what\n`);
    folder.put('sources/.hidden', 'not looked at');
    mkdirSync(folder.in('sources', 'more'));
    expect(await failure()).toEqual([
      'market: 1 finding is an error, told above.',
      `The facts are in ${folder.in('facts')} as they were read; look at them before you go on.`,
    ]);
    expect(folder.report).toEqual([
      `market: a.txt, layout shopping-list → ${folder.in('facts', 'market.json')} (new)`,
      '  2 wishes; lines: 3 read, 1 ignored, 1 not understood',
      '  error    line 5: is no wish.',
      'more: not read, since it is no regular file.',
    ]);
  });

  test('what the committed facts have and the document has not is told, and what is absent', async () => {
    folder.put('sources/a.txt', LIST);
    await extract({ out: folder.in('committed') });
    folder.put('committed/other.json', '{}');
    folder.put('sources/a.txt', 'SHOPPING market\n* rice\n');
    const lines = await extract({ registry: registryOf({ third: {} }) });
    expect(lines).toContain('  warning  wishes: 1, where the committed facts have 2.');
    expect(lines).toContain('  warning  wishes “tea”, committed from line 2, is not there any more.');
    expect(lines.filter((line) => line.includes('no document of this id'))).toEqual([
      expect.stringMatching(/^other: not read/),
      expect.stringMatching(/^third: not read/),
    ]);
    expect(readFileSync(folder.in('committed', 'other.json'), 'utf8')).toBe('{}');
  });

  test('a new document that has much less than the latest of its layout is told', async () => {
    const wishes = Array.from({ length: 12 }, (_, index) => `* tea ${index}\n`);
    folder.put('sources/a.txt', `SHOPPING market\n${wishes.join('')}`);
    await extract({ out: folder.in('committed') });
    folder.put('sources/a.txt', `SHOPPING fair\n${wishes.slice(0, 9).join('')}`);
    expect((await extract()).join('\n')).not.toContain('the latest of this layout');
    folder.put('sources/a.txt', `SHOPPING fair\n${wishes.slice(0, 8).join('')}`);
    expect(await extract()).toContainEqual(
      expect.stringContaining('wishes: 8, where market, the latest of this layout, has 12.'),
    );
  });

  test('a line that a layout forgets, and a sign that was lost before, are findings', async () => {
    folder.put('sources/a.txt', `${LIST}!silent\n* \uFFFD\n`);
    expect(await failure()).toContain('market: 1 finding is an error, told above.');
    expect(folder.report).toContain('  error    line 5: was neither read nor ignored by a rule.');
    expect(folder.report).toContainEqual(expect.stringMatching(/warning {2}line 6: holds U\+FFFD/));
  });

  test('what is wrong with a document beside the registry is told at once', async () => {
    folder.put('sources/a.txt', LIST);
    const [severities, told]: [Finding['severity'][], string] = [['warning', 'error'], 'rice is of another shop'];
    for (const severity of severities) {
      const resolver = { ...shoppingList.resolver, check: () => [{ severity, code: 'other-shop', message: told }] };
      const asked = { layouts: [{ ...shoppingList, resolver }] };
      if (severity === 'error') expect((await failure(asked))[0]).toBe('market: 1 finding is an error, told above.');
      else await extract(asked);
      expect(folder.report).toContain(`  ${severity.padEnd(7)}  ${told}`);
    }
  });

  test('committed facts that are nonsense are told and do not stop it', async () => {
    mkdirSync(folder.in('committed'));
    folder.put('committed/market.json', 'nonsense');
    folder.put('sources/a.txt', LIST);
    expect(await extract()).toContainEqual(expect.stringContaining('committed market.json does not fit the schema'));
  });
});

describe('what is refused, with nothing written', () => {
  test.each([
    [
      'a foreign document',
      '# notes\n',
      /b\.txt: is no document of a known layout\. Known are: shopping-list \(list of/,
    ],
    ['an empty file', ' \n\n', /b\.txt: is empty/],
    ['a binary file', Uint8Array.of(0, 1, 2, 3), /b\.txt: line 1 holds a zero byte/],
    ['another encoding', Uint8Array.of(0x82, 0xb1, 0x82, 0xf1), /b\.txt: is not UTF-8 text; it looks like Shift_JIS/],
    ['the same document again', LIST, /b\.txt: is the document market, and so is a\.txt/],
    ['a document of nothing', 'SHOPPING shop\n# later\n', /b\.txt: has the layout shopping-list, but holds 0 wishes/],
    ['a layout that throws', 'SHOPPING shop\n!throw', /failed over this document: the rule "wish" met a thing/],
    ['a layout without end', 'SHOPPING shop\n!hang', /b\.txt: reading it took longer than 0\.2 s and was stopped/],
    ['facts that do not fit', 'SHOPPING shop\n!wrong', /do not fit the schema of shopping-list: at wishes\.0\.name: /],
    ['an id that leads elsewhere', 'SHOPPING ../shop\n* tea', /its id "\.\.\/shop" cannot name a file/],
    ['a huge file', new Uint8Array(MAX_SOURCE_BYTES + 1), /b\.txt: has 21 MB; documents of at most 20 MB/],
  ])('%s', async (_, content, expected) => {
    folder.put('sources/a.txt', LIST);
    folder.put('sources/b.txt', content);
    expect(await refusal({ timeLimitMs: 200 })).toEqual([expect.stringMatching(expected)]);
  });

  test('every file that cannot be read has its sentence', async () => {
    folder.put('sources/a.txt', 'foreign');
    folder.put('sources/b.txt', '');
    expect(await refusal()).toHaveLength(2);
  });

  test('a text that two layouts claim alike', async () => {
    folder.put('sources/a.txt', LIST);
    const rival = { ...shoppingList, id: 'rival' };
    expect(await refusal({ layouts: [shoppingList, rival] })).toEqual([
      expect.stringContaining('any of shopping-list, rival'),
    ]);
  });

  test('a folder that is missing, is none, or is empty', async () => {
    folder.put('file', LIST);
    expect((await refusal({ sources: folder.in('gone') }))[0]).toContain('since it is not there');
    expect((await refusal({ sources: folder.in('file') }))[0]).toContain('since it is not a folder');
    expect((await refusal())[0]).toContain('holds no file to read');
  });

  test('facts to compare with that are no folder; a folder that is not there yet has none', async () => {
    folder.put('sources/a.txt', LIST);
    folder.put('file', '');
    expect(() => committedIds(folder.in('file'))).toThrow(/since it is not a folder. .* name one with --facts/);
    expect(committedIds(folder.in('gone'))).toEqual([]);
  });

  test('an output that is the folder of the documents, or a file', async () => {
    folder.put('sources/a.txt', LIST);
    folder.put('file', '');
    expect((await refusal({ out: folder.in('sources') }))[0]).toContain('Choose another --out folder');
    expect((await refusal({ out: folder.in('file') }))[0]).toContain('cannot be written there');
    expect(readdirSync(folder.root).sort()).toEqual(['file', 'sources']);
    expect(readdirSync(folder.in('sources'))).toEqual(['a.txt']);
  });

  test('an output folder without permission leaves nothing behind', async (context) => {
    if (process.getuid?.() === 0) context.skip('root may write anywhere');
    folder.put('sources/a.txt', LIST);
    mkdirSync(folder.in('locked'));
    chmodSync(folder.in('locked'), 0o500);
    expect((await refusal({ out: folder.in('locked') }))[0]).toContain('not permitted');
  });
});
