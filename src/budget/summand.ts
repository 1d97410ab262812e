import { rowOf } from '../graph/row-of.ts';
import type { LineRow } from './money-rows.ts';

/** What is written of a line, in this order. */
const COLUMNS = Object.keys({
  id: true,
  program: true,
  countsAs: true,
  fiscalYear: true,
  stage: true,
  amount: true,
  counted: true,
  reason: true,
  ministry: true,
  bureau: true,
  division: true,
  carried: true,
  elsewhere: true,
  nothing: true,
  document: true,
  section: true,
  sections: true,
  heading: true,
  headingEn: true,
  recipients: true,
  implementers: true,
  tags: true,
  markedNew: true,
  outcome: true,
  next: true,
} satisfies Record<keyof LineRow, true>) as (keyof LineRow)[];

/**
 * All that sums need of a line, as one text of its values without their names: a statement that names each of its properties takes Neo4j several
 * times as long to plan, and two dozen values of each of a thousand lines take both stores longer to read.
 */
export const encodeSummand = (line: LineRow): string => JSON.stringify(COLUMNS.map((column) => line[column]));

/** The reverse of `encodeSummand`. Throws on text that is no JSON. */
export const decodeSummand = (text: string): LineRow => rowOf(COLUMNS, JSON.parse(text)) as unknown as LineRow;

/** Lines that are kept decoded: those of the usual questions. Each takes about a kilobyte. */
const KEPT = 4_000;
const kept = new Map<string, LineRow>();

/**
 * The same of many. A line is read by many questions, and what its text says never changes: it is decoded once, for as long as there are no more
 * than are kept. Nobody writes on what this gives. An answer with more lines than that would only push out all others.
 */
export function decodeSummands(texts: readonly string[]): LineRow[] {
  if (texts.length > KEPT) return texts.map(decodeSummand);
  if (kept.size + texts.length > KEPT) kept.clear();
  return texts.map((text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const line = decodeSummand(text);
    kept.set(text, line);
    return line;
  });
}
