import { describe, test } from 'vitest';
import { byLines, expectMangledReport, expectReport, MANGLES } from './mangles.ts';
import { absent, realFiles } from './real-sources.ts';

/** What a rule that goes back over its line again and again would never end with. */
const NOISE = [' '.repeat(19_000), '　'.repeat(9_000), '（'.repeat(9_000), '・'.repeat(9_000), '1,'.repeat(9_000)];

const KINDS = Object.keys(MANGLES);
/** Of the documents every kind by turns, of each document every second kind; `npm run test:long` tries all, with many seeds. */
const mangledBy = (kind: number) => realFiles.filter((_file, index) => (index + kind) % 2 === 0);

describe.skipIf(absent !== null)('mangled documents are read or refused with a sentence, in bounded time', () => {
  describe.each(KINDS)('%s', (kind) => {
    test.each(mangledBy(KINDS.indexOf(kind)))('$file', ({ bytes, file }) => expectMangledReport(kind, bytes, file, 1));
  });

  test.each(realFiles)(
    '$file with lines of blanks without end, and of brackets that nothing closes',
    ({ bytes, file }) => {
      const noisy = (lines: string[]) =>
        NOISE.reduce((mangled, noise, at) => mangled.with(10 + at, `${mangled[10 + at]}${noise}x`), lines);
      expectReport(byLines(bytes, noisy), file, true);
    },
  );
});
