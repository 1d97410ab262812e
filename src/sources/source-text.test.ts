import { describe, expect, test } from 'vitest';
import { MAX_LINE_LENGTH, MAX_SOURCE_BYTES, readSource, UnreadableSourceError } from './source-text.ts';

const TEXT = '一行目\n\n三行目 ①\tABC\n'; // first line, blank, third line
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
/** こんにちは。 (hello) in encodings that Node only decodes. */
const SHIFT_JIS = Uint8Array.of(0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf, 0x82, 0xcd, 0x81, 0x42);
const EUC_JP = Uint8Array.of(0xa4, 0xb3, 0xa4, 0xf3, 0xa4, 0xcb, 0xa4, 0xc1, 0xa4, 0xcf, 0xa1, 0xa3);

describe('what is read', () => {
  const plain = readSource(utf8(TEXT), 'plain');

  test('lines are those of the file, the last one empty after a final line feed', () => {
    expect(plain.lines).toEqual(['一行目', '', '三行目 ①\tABC', '']);
    expect(plain.encoding).toBe('utf-8');
  });

  test.each([
    ['BOM', utf8(`\uFEFF${TEXT}`), 'utf-8'],
    ['CRLF', utf8(TEXT.replaceAll('\n', '\r\n')), 'utf-8'],
    ['CR', utf8(TEXT.replaceAll('\n', '\r')), 'utf-8'],
    ['UTF-16LE with BOM', utf16(`\uFEFF${TEXT}`, 'le'), 'utf-16le'],
    ['UTF-16BE with BOM', utf16(`\uFEFF${TEXT}`, 'be'), 'utf-16be'],
    ['UTF-16LE', utf16(TEXT, 'le'), 'utf-16le'],
    ['UTF-16BE with CRLF', utf16(TEXT.replaceAll('\n', '\r\n'), 'be'), 'utf-16be'],
    ['UTF-16BE with CR', utf16(TEXT.replaceAll('\n', '\r'), 'be'), 'utf-16be'],
  ])('%s: the same lines and the same hash', (_, bytes, encoding) => {
    const source = readSource(bytes, 'other');
    expect(source.lines).toEqual(plain.lines);
    expect(source.sha256).toBe(plain.sha256);
    expect(source.encoding).toBe(encoding);
  });

  test('UTF-16 whose first line is very long', () => {
    expect(readSource(utf16(`${'長'.repeat(9000)}\n`, 'be'), 'long').encoding).toBe('utf-16be');
  });

  test('another text has another hash', () => {
    expect(readSource(utf8(`${TEXT}x`), 'plain').sha256).not.toBe(plain.sha256);
  });
});

describe('what is refused, with a sentence', () => {
  test.each([
    [
      'Shift_JIS',
      SHIFT_JIS,
      /^doc: is not UTF-8 text; it looks like Shift_JIS\. Convert it to UTF-8 \(iconv -f CP932 -t UTF-8/,
    ],
    ['a PDF file', utf8('%PDF-1.7\n'), /^doc: is a PDF file\. Take its text out of it first, as UTF-8/],
    ['EUC-JP', EUC_JP, /it looks like EUC-JP\./],
    ['ISO-2022-JP', utf8('\u001B$B$3$s\u001B(B'), /line 1 holds an escape sign, as ISO-2022-JP/],
    [
      'a flipped byte',
      Uint8Array.of(...utf8('一\n二\n'), 0xff, ...utf8('三')),
      /not valid UTF-8 text \(first fault in line 3\)/,
    ],
    ['a cut sign', utf8('一行目').subarray(0, 8), /not valid UTF-8 text \(first fault in line 1\)/],
    ['half a UTF-16 unit', utf16(`\uFEFF${TEXT}`, 'le').subarray(0, 7), /not valid UTF-16LE text\./],
    ['zero bytes', utf8('a\nb\u0000c'), /line 2 holds a zero byte/],
    ['control characters', utf8('a\u0001'), /line 1 holds the control character U\+0001/],
    ['a long line', utf8(`a\n${'b'.repeat(MAX_LINE_LENGTH + 1)}`), /line 2 has 20001 signs; at most 20000/],
    ['a huge file', new Uint8Array(MAX_SOURCE_BYTES + 1), /has 21 MB; documents of at most 20 MB are read/],
  ])('%s', (_, bytes, expected) => {
    expect(() => readSource(bytes, 'doc')).toThrow(UnreadableSourceError);
    expect(() => readSource(bytes, 'doc')).toThrow(expected);
  });

  test('an image', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d);
    expect(() => readSource(png, 'picture.png')).toThrow(
      /picture\.png: is a picture \(PNG\)\. Take its text out of it first/,
    );
  });
});
