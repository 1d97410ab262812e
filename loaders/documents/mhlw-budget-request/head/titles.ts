import { type Line, withoutEmphasis } from '../../../text/lines.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import { SHARED_LABELS } from './shared-labels.ts';
import { readTagLine } from './tags.ts';

/** A title as printed, its lines joined, and the labels that were taken off. */
export interface Title {
  name: string | null;
  lines: Line[];
  labels: Line[];
}

/** Title lines that occur in the heads of two sheets or more, and the known ones. */
export function sharedLabels(heads: readonly (readonly Line[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const head of heads) {
    if (head.length < 2) continue;
    for (const text of new Set(head.map(titleText))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([
    ...SHARED_LABELS.map(({ printed }) => printed),
    ...[...counts].filter(([, count]) => count > 1).map(([text]) => text),
  ]);
}

/**
 * Joins the lines of a title: directly when they touch or the second is a bracket, with a blank when a blank line parts them. Labels
 * at either end are taken off; emphasis (**…**) that closes ends a title, unless the next line opens it again.
 */
export function readTitle(lines: readonly Line[], labels: ReadonlySet<string>): Title {
  const own = ownLines(lines, labels);
  let name = '';
  own.forEach((line, index) => {
    const before = own[index - 1];
    const apart = before !== undefined && line.number - before.number > 1 && !OPENS_BRACKET.test(titleText(line));
    name += (apart ? ' ' : '') + titleText(line);
  });
  return { name: name === '' ? null : name, lines: own, labels: lines.filter((line) => !own.includes(line)) };
}

function ownLines(lines: readonly Line[], labels: ReadonlySet<string>): Line[] {
  if (lines.length < 2) return [...lines];
  const isOwn = (line: Line) => !labels.has(titleText(line));
  const own = lines.slice(Math.max(0, lines.findIndex(isOwn)), lines.findLastIndex(isOwn) + 1);
  const closed = own.findIndex((line, at) => line.raw.endsWith('**') && !own[at + 1]?.raw.startsWith('**'));
  return closed < 0 ? own : own.slice(0, closed + 1);
}

/** A title line without tags and emphasis. */
function titleText(line: Line): string {
  const tags = readTagLine(line.text);
  if (!tags || tags.rest === '') return withoutEmphasis(line.raw);
  const start = halfWidth(line.raw).indexOf(tags.rest);
  return withoutEmphasis(line.raw.slice(start));
}

/** The second line of a title that is its bracket. */
const OPENS_BRACKET = rule(/^[（(]/u, ['（見本分）', '(見本分)'], ['見本（新）']);
