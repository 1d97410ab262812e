import type { Finding } from '../../layout.ts';
import { finding } from '../../text/finding.ts';
import { squeeze } from '../../text/widths.ts';
import { circled, readMark } from './marks.ts';

/** A filled first cell of a row. */
export interface PrintedHeading {
  line: number;
  text: string;
}

/** The item that a heading names; `null` when its number is not printed and its neighbours leave several. */
export interface PlacedHeading {
  line: number;
  item: { number: number; mark: string; title: string; inferred: boolean } | null;
}

/**
 * Gives each heading its item. A heading printed twice is one item. A missing or repeated number is concluded from the
 * numbers before and behind where they leave one only (⑤, ?, ⑦), and said; otherwise the heading is not placed.
 */
export function placeHeadings(headings: readonly PrintedHeading[]): { placed: PlacedHeading[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = headings.map(readHeading);
  const titles = new Map<number, string>();
  const placed: PlacedHeading[] = [];
  let before = 0;
  for (const [index, heading] of read.entries()) {
    const { line, title } = heading;
    const again = heading.number ?? before;
    const known = titles.get(again);
    if (known !== undefined && isSame(heading, known)) {
      findings.push(repeatedHeading(heading));
      const mark = heading.mark ?? circled(again);
      placed.push({ line, item: { number: again, mark, title: known, inferred: false } });
      before = again;
      continue;
    }
    const { number, fault } = numberOf(heading, before, read.slice(index + 1), titles);
    if (fault) findings.push(fault);
    if (number === null) {
      placed.push({ line, item: null });
      continue;
    }
    if (title === '') findings.push(missingTitle(heading));
    const item = itemOf(heading, number);
    if (!titles.has(number)) titles.set(number, item.title);
    placed.push({ line, item });
    before = number;
  }
  findings.push(...checkSequence(placed));
  return { placed, findings };
}

/** A heading with the number that is printed in front of it, where one is. */
interface ReadHeading {
  line: number;
  mark: string | null;
  number: number | null;
  title: string;
}

function readHeading({ line, text }: PrintedHeading): ReadHeading {
  const mark = readMark(text);
  return { line, mark: mark?.mark ?? null, number: mark?.number ?? null, title: mark?.rest ?? text.trim() };
}

/** Whether a heading is one of before, printed again. */
function isSame({ number, title }: ReadHeading, before: string): boolean {
  return squeeze(before) === squeeze(title) && (number !== null || title !== '');
}

/** The number of a heading: the one that is printed where no other has it, else the one that its neighbours leave. */
function numberOf(
  heading: ReadHeading,
  before: number,
  behind: readonly ReadHeading[],
  titles: ReadonlyMap<number, string>,
): { number: number | null; fault: Finding | null } {
  const { line, number: printed } = heading;
  if (printed === null) {
    const number = concludeNumber(before, behind, titles);
    const message = `the heading ${quoted(heading)} has no number; ${concluded(number)}`;
    return { number, fault: finding(number === null ? 'error' : 'warning', 'missing-mark', line, message) };
  }
  const taken = titles.get(printed);
  if (taken === undefined) return { number: printed, fault: null };
  const free = concludeNumber(before, behind, titles);
  const isUnder = free === null && printed === before;
  const how = isUnder ? `no number is free for it, so its rows were read under ${circled(printed)}` : concluded(free);
  const message = `the heading ${quoted(heading)} repeats the number of "${taken}"; ${how}`;
  return { number: isUnder ? printed : free, fault: finding('error', 'repeated-number', line, message) };
}

function concluded(number: number | null): string {
  return number === null
    ? 'its neighbours leave no single one, so its rows were not placed'
    : `${circled(number)} was concluded from its neighbours`;
}

/** The item of a heading. Its number stands for a title that it lacks. */
function itemOf(heading: ReadHeading, number: number): NonNullable<PlacedHeading['item']> {
  const isPrinted = heading.number === number;
  const mark = isPrinted && heading.mark !== null ? heading.mark : circled(number);
  const { title } = heading;
  return { number, mark, title: title === '' ? mark : title, inferred: !isPrinted || title === '' };
}

function repeatedHeading(heading: ReadHeading): Finding {
  const message = `the heading ${quoted(heading)} is printed again; it is read as one item`;
  return finding('note', 'repeated-heading', heading.line, message);
}

function missingTitle(heading: ReadHeading): Finding {
  const message = `the heading ${quoted(heading)} has no title; its number stands for it`;
  return finding('error', 'missing-title', heading.line, message);
}

const quoted = ({ mark, title }: ReadHeading): string => `"${mark ?? ''}${title}"`;

/** The one number that is free between the last heading and the next numbered one, for as many headings as lack one. */
function concludeNumber(
  before: number,
  behind: readonly { number: number | null }[],
  taken: ReadonlyMap<number, string>,
): number | null {
  const next = behind.findIndex((heading) => heading.number !== null);
  const unnumbered = 1 + (next < 0 ? behind.length : next);
  const upper = next < 0 ? before + unnumbered + 1 : (behind[next]?.number ?? 0);
  const free = upper - before - 1 === unnumbered;
  return free && !taken.has(before + 1) ? before + 1 : null;
}

function checkSequence(placed: readonly PlacedHeading[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<number>();
  let highest = 0;
  for (const { line, item } of placed) {
    if (item === null || seen.has(item.number)) continue;
    seen.add(item.number);
    const name = `${item.mark}${item.title}`;
    if (item.number < highest) {
      const message = `"${name}" stands behind an item with a higher number (${circled(highest)})`;
      findings.push(finding('warning', 'numbering-order', line, message));
    }
    highest = Math.max(highest, item.number);
  }
  for (let number = 1; number < highest; number += 1) {
    if (seen.has(number)) continue;
    const next = placed.find(({ item }) => item !== null && item.number > number);
    const message = `no heading ${circled(number)} was found; its rows, if there are any, were read under the item above them`;
    findings.push(finding('warning', 'numbering-gap', next?.line, message));
  }
  return findings;
}
