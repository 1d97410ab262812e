import { describe, test } from 'vitest';
import { byLines, expectMangledReport, expectReport, MANGLES } from './mangles.ts';
import { absent, realFiles } from './real-sources.ts';

/** What a rule that goes back over its line again and again would never end with. */
const NOISE = [' '.repeat(19_000), '　'.repeat(9_000), '（'.repeat(9_000), '・'.repeat(9_000), '1,'.repeat(9_000)];

describe.skipIf(absent !== null)('mangled documents are read or refused with a sentence, in bounded time', () => {
  describe.each(Object.keys(MANGLES))('%s', (kind) => {
    test.each(realFiles)('$file', ({ bytes, file }) => expectMangledReport(kind, bytes, file, 1), 120_000);
  });

  test.each(realFiles)(
    '$file with lines of blanks without end, and of brackets that nothing closes',
    ({ bytes, file }) => {
      const noisy = (lines: string[]) =>
        NOISE.reduce((mangled, noise, at) => mangled.with(10 + at, `${mangled[10 + at]}${noise}x`), lines);
      expectReport(byLines(bytes, noisy), file, true);
    },
    120_000,
  );
});
