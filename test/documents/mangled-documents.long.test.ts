import { describe, test } from 'vitest';
import { expectMangledReport, MANGLES } from './mangles.ts';
import { absent, realFiles } from './real-sources.ts';

/** Beside the one that `npm test` tries. */
const SEEDS = [2, 3, 4, 5, 6];

describe.skipIf(absent !== null)('documents mangled in many ways are read or refused with a sentence', () => {
  describe.each(Object.keys(MANGLES))('%s', (kind) => {
    test.each(realFiles)('$file', ({ bytes, file }) => {
      for (const seed of SEEDS) expectMangledReport(kind, bytes, file, seed);
    });
  });
});
