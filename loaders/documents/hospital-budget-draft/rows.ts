import type { FactEvidence } from '../../facts/common.ts';
import type { Line } from '../../text/lines.ts';

/** A line, or the rest of one behind its mark. */
export type Row = Pick<Line, 'number' | 'raw'>;

/** The text of several rows, a line break between them, so that no figure reaches over a line end. */
export function joinRows(rows: readonly Row[]): string {
  return rows.map(({ raw }) => raw.trim()).join('\n');
}

/** A name that recognition spread over lines, in one piece: `勤務環⏎境改善` is `勤務環境改善`. Blanks inside a line stay. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\u3000]*\n[ \t\u3000]*/gu, '').trim();
}

/** Evidence for a range of rows. Throws on none: a fact without a place is a fault of the caller. */
export function placeOf(document: string, rows: readonly Row[], section: string | null): FactEvidence {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) throw new RangeError('evidence needs at least one row');
  return { document, startLine: first.number, endLine: last.number, section };
}
