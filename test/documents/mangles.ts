import { expect } from 'vitest';
import { LAYOUTS } from '../../loaders/documents/layouts.ts';
import { extractDocument } from '../../loaders/extract/extract-document.ts';
import { withinTime } from '../../loaders/extract/within-time.ts';
import { checkEvidence } from '../../loaders/verify/evidence-check.ts';
import { readSource, UnreadableSourceError } from '../../src/sources/source-text.ts';
import { names, realFiles } from './real-sources.ts';

/** Ends what would never end; a busy machine has time enough. */
const LIMIT_MS = 240_000;

type Random = (below: number) => number;

/** Whole numbers from 0, the same ones for the same seed (mulberry32). */
function generator(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export const byLines = (bytes: Buffer, change: (lines: string[]) => string[]) =>
  Buffer.from(change(bytes.toString('utf8').split('\n')).join('\n'));

/** Inside a line that was mangled a printed text may be torn; whole lines hold what their facts say, wherever they stand. */
const KEEPS_LINES = [
  'cut off between signs',
  'lines shuffled',
  'lines removed',
  'lines doubled',
  'another document behind it',
];

/** Ways in which a document may be spoilt on its way. */
export const MANGLES: Record<string, (bytes: Buffer, random: Random) => Buffer> = {
  'cut off': (bytes, random) => bytes.subarray(0, random(bytes.length)),
  'cut off between signs': (bytes, random) => {
    const text = bytes.toString('utf8');
    return Buffer.from(text.slice(0, random(text.length)));
  },
  'lines shuffled': (bytes, random) =>
    byLines(bytes, (lines) =>
      lines
        .map((line) => ({ line, order: random(1_000_000) }))
        .sort((left, right) => left.order - right.order)
        .map(({ line }) => line),
    ),
  'lines removed': (bytes, random) => byLines(bytes, (lines) => lines.filter(() => random(10) > 0)),
  'lines doubled': (bytes, random) =>
    byLines(bytes, (lines) => lines.flatMap((line) => (random(10) > 0 ? [line] : [line, line]))),
  'lines joined': (bytes, random) =>
    Buffer.from(bytes.toString('utf8').replace(/\n/g, (end) => (random(3) > 0 ? end : ' '))),
  'signs removed': (bytes, random) => Buffer.from([...bytes.toString('utf8')].filter(() => random(40) > 0).join('')),
  'signs swapped': (bytes, random) =>
    Buffer.from(
      [...bytes.toString('utf8')]
        .map((sign, _at, all) => (random(60) > 0 ? sign : (all[random(all.length)] ?? sign)))
        .join(''),
    ),
  'bytes flipped': (bytes, random) =>
    Buffer.from(bytes.map((byte) => (random(2_000) > 0 ? byte : byte ^ (1 << random(8))))),
  'another document behind it': (bytes, random) =>
    Buffer.concat([bytes, Buffer.from('\n'), realFiles[random(realFiles.length)]?.bytes ?? Buffer.alloc(0)]),
};

/** Spoils a document in one way, and expects a report of it. */
export function expectMangledReport(kind: string, bytes: Buffer, file: string, seed: number): void {
  const mangle = MANGLES[kind];
  if (mangle === undefined) throw new Error(`no way of mangling is called ${kind}`);
  expectReport(mangle(bytes, generator(seed)), `${file}, seed ${seed}`, KEEPS_LINES.includes(kind));
}

/** Unreadable bytes have a sentence; text gives facts whose lines are all accounted for, or reasons. */
export function expectReport(bytes: Uint8Array, what: string, keepsLines: boolean): void {
  let source: ReturnType<typeof readSource>;
  try {
    source = readSource(bytes, what);
  } catch (error) {
    expect(error, what).toBeInstanceOf(UnreadableSourceError);
    return;
  }
  const outcome = withinTime(LIMIT_MS, () => extractDocument(source, LAYOUTS, names));
  const codes = outcome.findings.filter(({ code }) => code === 'internal-error' || code === 'line-not-accounted');
  expect(codes, what).toEqual([]);
  if ('reasons' in outcome)
    expect(outcome.reasons.join(' '), what).toMatch(/is no document of|could be any of|holds 0 /);
  else if (keepsLines)
    expect(checkEvidence(outcome.facts, source.lines, outcome.layout.evidenceFields), what).toEqual([]);
}
