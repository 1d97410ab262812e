import type { Finding } from '../layout.ts';
import { finding } from './finding.ts';
import { squeeze } from './widths.ts';

/** What is printed twice for its own sake (heads of tables, a paragraph of prose) is shorter than this. */
const LINES_MIN = 8;
const SIGNS_MIN = 200;
/** Where a whole page stands in one line. */
const SIGNS_OF_A_PAGE = 1_000;

interface Line {
  /** 1-based. */
  number: number;
  text: string;
}

/**
 * A warning for every passage as long as a page that stands in a text twice: whoever put the text together took a page in twice, and what it
 * tells is read twice. Blank lines, white space and width do not count.
 */
export function repeatedLines(lines: readonly string[]): Finding[] {
  const printed = lines.flatMap((text, index): Line[] => {
    const squeezed = squeeze(text);
    return squeezed === '' ? [] : [{ number: index + 1, text: squeezed }];
  });
  const known = new Map<string, number>();
  const findings: Finding[] = [];
  for (let at = 0; at < printed.length; ) {
    const before = beginningsAt(printed, at).flatMap((key) => known.get(key) ?? [])[0];
    const length = before === undefined ? 0 : runLength(printed, before, at);
    if (before !== undefined && isPage(printed.slice(at, at + length))) {
      findings.push(told(printed, before, at, length));
      at += length;
      continue;
    }
    for (const key of beginningsAt(printed, at)) if (!known.has(key)) known.set(key, at);
    at += 1;
  }
  return findings;
}

/** By what a passage that begins here is found again: its first lines together, or its first line where that is a page. */
function beginningsAt(lines: readonly Line[], at: number): string[] {
  const first = lines[at]?.text ?? '';
  const together =
    at + LINES_MIN <= lines.length
      ? [
          lines
            .slice(at, at + LINES_MIN)
            .map(({ text }) => text)
            .join('\n'),
        ]
      : [];
  return first.length >= SIGNS_OF_A_PAGE ? [first, ...together] : together;
}

/** How many lines from `at` on are those from `before` on, up to `at` itself. */
function runLength(lines: readonly Line[], before: number, at: number): number {
  let length = 0;
  while (
    before + length < at &&
    at + length < lines.length &&
    lines[before + length]?.text === lines[at + length]?.text
  )
    length += 1;
  return length;
}

function isPage(lines: readonly Line[]): boolean {
  const signs = lines.reduce((sum, { text }) => sum + text.length, 0);
  return signs >= SIGNS_OF_A_PAGE || (lines.length >= LINES_MIN && signs >= SIGNS_MIN);
}

function told(lines: readonly Line[], before: number, at: number, length: number): Finding {
  const run = lines.slice(at, at + length);
  const [first, last] = [lines[before]?.number, lines[before + length - 1]?.number];
  const where = first === last ? `line ${first}` : `lines ${first} to ${last}`;
  const message = `the same as ${where}: what stands there is read twice, and its amounts are counted twice. Take it out of the text where the document prints it once.`;
  return finding('warning', 'repeated-lines', run, message);
}
