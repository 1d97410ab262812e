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
  const report = (severity: Finding['severity'], code: string, line: number, message: string) =>
    findings.push(finding(severity, code, line, message));
  const read = headings.map(({ line, text }) => {
    const mark = readMark(text);
    return { line, mark: mark?.mark ?? null, number: mark?.number ?? null, title: mark?.rest ?? text.trim() };
  });
  const titles = new Map<number, string>();
  const placed: PlacedHeading[] = [];
  let before = 0;
  for (const [index, heading] of read.entries()) {
    const { line, title } = heading;
    const quoted = `"${heading.mark ?? ''}${title}"`;
    const known = heading.number === null ? before : heading.number;
    const same = titles.has(known) && squeeze(titles.get(known) ?? '') === squeeze(title);
    if (same && (heading.number !== null || title !== '')) {
      report('note', 'repeated-heading', line, `the heading ${quoted} is printed again; it is read as one item`);
      const mark = heading.mark ?? circled(known);
      placed.push({ line, item: { number: known, mark, title: titles.get(known) ?? title, inferred: false } });
      before = known;
      continue;
    }
    const repeated = heading.number !== null && titles.has(heading.number);
    let number = repeated ? null : heading.number;
    if (number === null) {
      number = concludeNumber(before, read.slice(index + 1), titles);
      const problem = repeated ? `repeats the number of "${titles.get(known)}"` : 'has no number';
      const severity = number === null || repeated ? 'error' : 'warning';
      if (number === null && repeated && known === before) number = known;
      const how =
        number === null
          ? 'its neighbours leave no single one, so its rows were not placed'
          : number === known && repeated
            ? `no number is free for it, so its rows were read under ${circled(number)}`
            : `${circled(number)} was concluded from its neighbours`;
      report(severity, repeated ? 'repeated-number' : 'missing-mark', line, `the heading ${quoted} ${problem}; ${how}`);
    }
    if (number === null) {
      placed.push({ line, item: null });
      continue;
    }
    if (title === '')
      report('error', 'missing-title', line, `the heading ${quoted} has no title; its number stands for it`);
    const inferred = heading.number !== number || title === '';
    const mark = heading.number === number ? (heading.mark ?? circled(number)) : circled(number);
    if (!titles.has(number)) titles.set(number, title === '' ? mark : title);
    placed.push({ line, item: { number, mark, title: title === '' ? mark : title, inferred } });
    before = number;
  }
  findings.push(...checkSequence(placed));
  return { placed, findings };
}

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
