import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { LineBlocks, unpackedBlocks } from './line-blocks.ts';
import { readQuotes } from './quotes.ts';
import { partsOf } from './source-parts.ts';
import { readSource } from './source-text.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LINES = Array.from({ length: 1_000 }, (_, index) => `line ${index + 1} 事業`);
const hash = (text: string) => readSource(Buffer.from(text), 'any').sha256;

async function zip(path: string, files: Record<string, string>): Promise<void> {
  const archive = new ZipFile();
  for (const [name, text] of Object.entries(files)) archive.addBuffer(Buffer.from(text), name);
  archive.addEmptyDirectory('empty');
  archive.end();
  await pipeline(archive.outputStream, createWriteStream(join(folder, path)));
}

test('a text is quoted by its hash wherever it is: plain, in a folder below, in a ZIP', async () => {
  const texts = ['plain', 'below', 'packed'].map((name) => [name, ...LINES].join('\r\n'));
  writeFileSync(join(folder, 'a.txt'), texts[0] ?? '');
  mkdirSync(join(folder, 'more', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'more', 'deep', 'b.csv'), `\uFEFF${texts[1]}`);
  await zip('c.zip', { '統計.csv': texts[2] ?? '' });
  const quotes = await readQuotes(folder);
  for (const [index, text] of texts.entries()) {
    expect(quotes.quote(hash(text), 1, 2)).toBe(`${['plain', 'below', 'packed'][index]}\nline 1 事業`);
    expect(quotes.quote(hash(text), 257, 258)).toBe('line 256 事業\nline 257 事業');
    expect(quotes.quote(hash(text), 1_001, 2_000)).toBe('line 1000 事業');
  }
  expect(quotes.quote(hash('another text'), 1, 1)).toBeNull();
});

const TEXT = '表題\n本文 一\n本文 二\n'; // title, two lines of text
test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with BOM and CRLF', Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`)],
  ['UTF-16LE with BOM', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16LE without BOM', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16BE without BOM', Buffer.from(TEXT, 'utf16le').swap16()],
])('a document in %s is quoted under the hash that its extraction gives', async (_, bytes) => {
  writeFileSync(join(folder, 'document.txt'), bytes);
  const quotes = await readQuotes(folder);
  expect(quotes.quote(readSource(bytes, 'document.txt').sha256, 2, 3)).toBe('本文 一\n本文 二');
});

test('what is no text, and a damaged ZIP, stay unknown and stop nothing', async () => {
  writeFileSync(join(folder, 'picture'), Buffer.of(0xff, 0xd8, 0xff));
  writeFileSync(join(folder, 'damaged.zip'), Buffer.from('PK\u0003\u0004 and nothing behind it'));
  writeFileSync(join(folder, 'a.txt'), 'here');
  expect((await readQuotes(folder)).quote(hash('here'), 1, 1)).toBe('here');
  await expect(partsOf(folder, 'damaged.zip')).rejects.toThrow(/^damaged\.zip: cannot be read as a ZIP/u);
});

test('any lines come back from the blocks, in whatever pieces they were added', () => {
  const piece = fc.array(fc.constantFrom('a', '億', '\n', '\n\n'), { maxLength: 400 }).map((signs) => signs.join(''));
  const range = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 300 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), range, (pieces, [start, more]) => {
      const blocks = new LineBlocks();
      for (const one of pieces) blocks.add(one);
      expect(blocks.slice(start, start + more)).toEqual(
        pieces
          .join('')
          .split('\n')
          .slice(start - 1, start + more),
      );
    }),
    { seed: 20_240_401, numRuns: 200 },
  );
});

test('texts that share what is unpacked keep their own lines', () => {
  const unpacked = unpackedBlocks();
  const texts = ['a', 'b'].map((name) => {
    const blocks = new LineBlocks(unpacked);
    blocks.add(Array.from({ length: 500 }, (_, index) => `${name}${index + 1}`).join('\n'));
    return blocks;
  });
  for (const line of [1, 400, 1, 65, 400]) {
    expect(texts.map((text) => text.slice(line, line)[0])).toEqual([`a${line}`, `b${line}`]);
  }
  expect(unpacked.size).toBeGreaterThan(0);
});
