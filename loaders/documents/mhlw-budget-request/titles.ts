import { fold, type Line, plain } from './lines.ts';
import { readTagLine } from './tags.ts';

/**
 * Labels that stand over or under the titles of several sheets. What a document repeats is found by `sharedLabels`; the list holds
 * those that a document may also print once. 紅麹事業…: stronger food safety administration after the red yeast rice affair.
 */
const KNOWN_LABELS = ['紅麹事業を踏まえた食品安全行政に関する体制強化'];

/** A title as printed, its lines joined, and the labels that were taken off. */
export interface Title {
  name: string | null;
  lines: Line[];
  labels: Line[];
}

/** Title lines that occur in the heads of two sheets or more. */
export function sharedLabels(heads: readonly (readonly Line[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const head of heads) {
    if (head.length < 2) continue;
    for (const text of new Set(head.map(titleText))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...KNOWN_LABELS, ...[...counts].filter(([, count]) => count > 1).map(([text]) => text)]);
}

/** Joins the lines of a title: directly when they touch or the second is a bracket, with a blank when a blank line parts them. */
export function readTitle(lines: readonly Line[], labels: ReadonlySet<string>): Title {
  const own = lines.length < 2 ? [...lines] : lines.filter((line) => !labels.has(titleText(line)));
  let name = '';
  own.forEach((line, index) => {
    const before = own[index - 1];
    const apart = before !== undefined && line.number - before.number > 1 && !/^[（(]/u.test(titleText(line));
    name += (apart ? ' ' : '') + titleText(line);
  });
  return { name: name === '' ? null : name, lines: own, labels: lines.filter((line) => !own.includes(line)) };
}

/** A title line without tags and emphasis. */
function titleText(line: Line): string {
  const tags = readTagLine(line.text);
  if (!tags || tags.rest === '') return plain(line.raw);
  const start = fold(line.raw).indexOf(tags.rest);
  return plain(line.raw.slice(start));
}
