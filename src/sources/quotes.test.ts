import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readQuotes } from './quotes.ts';
import { readSource } from './source-text.ts';

const TEXT = '表題\n本文 一\n本文 二\n'; // title, two lines of text
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

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

test('what is no text is passed over', async () => {
  writeFileSync(join(folder, 'picture.bin'), Uint8Array.of(0x89, 0x50, 0x00, 0x01));
  writeFileSync(join(folder, 'document.txt'), TEXT);
  const quotes = await readQuotes(folder);
  expect(quotes.quote(readSource(Buffer.from(TEXT), '').sha256, 1, 1)).toBe('表題');
});
