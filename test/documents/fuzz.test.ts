import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../loaders/documents/layouts.ts';
import { CommandError } from '../../loaders/extract/command-error.ts';
import { extractDocument } from '../../loaders/extract/extract-document.ts';
import { readDocuments } from '../../loaders/extract/read-documents.ts';
import { withinTime } from '../../loaders/extract/within-time.ts';
import { readSource, UnreadableSourceError } from '../../src/sources/source-text.ts';
import { absent, names, realFiles } from './real-sources.ts';

const SEED = 20_250_401;
const LIMIT_MS = 10_000;

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads bytes as `extract` does. Refused with sentences, or every line accounted for; never a crash, never a rule that failed. */
function read(bytes: Uint8Array): 'unreadable' | 'refused' | 'facts' {
  let source: ReturnType<typeof readSource>;
  try {
    source = readSource(bytes, 'fuzz.txt');
  } catch (error) {
    if (!(error instanceof UnreadableSourceError)) throw error;
    expect(error.message).toMatch(/^fuzz\.txt: .+\.$/su);
    return 'unreadable';
  }
  const outcome = withinTime(LIMIT_MS, () => extractDocument(source, LAYOUTS, names));
  expect(outcome.findings.filter(({ code }) => code === 'internal-error' || code === 'line-not-accounted')).toEqual([]);
  if (!('reasons' in outcome)) return 'facts';
  for (const reason of outcome.reasons) expect(reason).toMatch(/^fuzz\.txt: .+\.$/su);
  return 'refused';
}

/** Words that the layouts look for, so that noise gets past the first look at a document. */
const CUES = [
  '項目',
  '主な取組',
  '主な担当省庁・機関',
  '①',
  '⑪',
  '・',
  '（外、厚、JICA）',
  '<ul><li>',
  '</li></ul>',
  '\t',
  '令和７年度概算要求額',
  '（－）',
  '億円',
  '百万円',
  '【新規】',
  '課',
  '局',
  '大臣官房',
  '再掲',
  '内数',
  '１．',
  '○',
  '※',
];
const noise = fc.array(
  fc
    .array(
      fc.oneof(fc.constantFrom(...CUES), fc.string({ unit: 'grapheme', maxLength: 6 }), fc.nat(99_999).map(String)),
      { maxLength: 12 },
    )
    .map((words) => words.join('')),
  { maxLength: 60 },
);

describe('documents that are none', () => {
  test('lines of noise made of the words that the layouts look for', () => {
    fc.assert(
      fc.property(noise, (lines) => {
        read(Buffer.from(lines.join('\n')));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4_000 }), (bytes) => {
        read(bytes);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n　\n\t\n'],
    ['a web page', '<!doctype html><html><head><title>予算</title></head><body><p>項目</p></body></html>'],
    ['JSON', JSON.stringify({ 項目: ['①'], 主な取組: [] })],
    ['a table of something else', '品目,数量\n茶,3\n米,5\n'],
    ['one word for ever', '令和'.repeat(9_000)],
  ])('%s is refused with a sentence', (_what, text) => {
    expect(read(Buffer.from(text))).toBe('refused');
  });
});

describe('a file that is too large', () => {
  // More than Node reads at once: who began to read it would say something else.
  test.each([50_000_000, 5_000_000_000])('of %i bytes is refused by its size, without reading it', (bytes) => {
    writeFileSync(join(folder, 'large.txt'), '項目\t主な取組\t主な担当省庁・機関\n');
    truncateSync(join(folder, 'large.txt'), bytes);
    const reading = () => readDocuments(folder, { layouts: LAYOUTS, names, onProgress: () => {} });
    expect(reading).toThrow(CommandError);
    expect(reading).toThrow(new RegExp(`^large\\.txt: has ${bytes / 1_000_000} MB`));
    expect(readdirSync(folder)).toEqual(['large.txt']);
  });
});

describe.skipIf(absent !== null)('the documents in other encodings', () => {
  const utf16 = (text: string, big: boolean) => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  test.each(realFiles)('$file reads alike in UTF-8 with a BOM and in UTF-16', ({ bytes }) => {
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    // Lines and hash are all that a layout sees of a document.
    const { lines, sha256 } = readSource(bytes, 'fuzz.txt');
    for (const variant of [Buffer.from(`\uFEFF${text}`), utf16(text, false), utf16(text, true)])
      expect(readSource(variant, 'fuzz.txt')).toMatchObject({ lines, sha256 });
  });

  test.each(realFiles)(
    '$file in UTF-16 with a byte missing or in the wrong order is refused or reported',
    ({ bytes }) => {
      const encoded = utf16(bytes.toString('utf8'), false);
      for (const cut of [1, 2, 3, 1_001]) {
        expect(['unreadable', 'refused', 'facts']).toContain(read(encoded.subarray(cut)));
        expect(['unreadable', 'refused', 'facts']).toContain(read(encoded.subarray(0, encoded.length - cut)));
      }
      // Read as Latin-1 and saved as UTF-8, as happens on the way: text, but nobody's document.
      expect(read(Buffer.from(bytes.toString('latin1')))).not.toBe('facts');
    },
  );
});
