import { beginsWithBullet, splitBullets } from '../../text/bullets.ts';
import type { Line } from '../../text/lines.ts';
import { rule } from '../../text/rule.ts';
import { foldWidth } from '../../text/widths.ts';
import { cellsOf, readColumnNames } from './columns.ts';
import { readMark } from './marks.ts';
import { isOnlyMarkup } from './markup.ts';

/**
 * What one non-blank line is:
 * - `columns`: the row of column names; `row`: a row of the table
 * - `title`: the first line of the document, when it is no sentence; `preamble`: text before the table
 * - `note`: ※ and the like, or a sentence behind the table
 * - `page-number`, `markup`, `end-mark`: ignored
 * - `strange`: text where none is expected
 */
export interface ClassifiedLine extends Line {
  kind: 'columns' | 'row' | 'title' | 'preamble' | 'note' | 'page-number' | 'markup' | 'end-mark' | 'strange';
  /** What tabs part, without tags. */
  cells: string[];
  /** The cells with a blank between them. */
  content: string;
}

/** Tells each non-blank line apart, by its form and by whether it stands before, in or behind the table. */
export function classifyLines(lines: readonly Line[]): ClassifiedLine[] {
  const found = lines.map((line): ClassifiedLine => {
    const cells = cellsOf(line.whole);
    const content = cells.join(' ').trim();
    return { ...line, kind: kindByForm(line.raw, content, cells), cells, content };
  });
  const inTable = (line: ClassifiedLine) => line.kind === 'row' || line.kind === 'columns';
  const first = found.findIndex(inTable);
  const widths = new Set(found.filter((line) => line.kind === 'row').map((line) => line.cells.length));
  for (const line of found.slice(Math.max(0, first))) {
    // A row with nothing but a body in charge has neither number nor bullet; it has as many cells as the others.
    if (line.kind === 'strange' && line.cells.length > 1 && widths.has(line.cells.length)) line.kind = 'row';
  }
  const last = found.findLastIndex(inTable);
  for (const [index, line] of found.entries()) {
    if (line.kind !== 'strange') continue;
    if (first < 0 || index < first) line.kind = index === 0 && !SENTENCE.test(line.content) ? 'title' : 'preamble';
    else if (index > last && SENTENCE.test(line.content) && splitBullets(line.content).bullets.length === 0)
      line.kind = 'note';
  }
  return found;
}

function kindByForm(raw: string, content: string, cells: readonly string[]): ClassifiedLine['kind'] {
  const text = foldWidth(content);
  if (isOnlyMarkup(raw)) return 'markup';
  if (PAGE_NUMBER.test(text)) return 'page-number';
  if (NOTE.test(text)) return 'note';
  if (END_MARK.test(text)) return 'end-mark';
  if (cells.length < 2) return 'strange';
  if (readColumnNames(cells)) return 'columns';
  return isRow(cells) ? 'row' : 'strange';
}

/** A row has a bullet or a number at the start of a cell, or the three cells and more of a table. */
function isRow(cells: readonly string[]): boolean {
  const begins = (cell: string) => readMark(cell) !== null || beginsWithBullet(cell);
  return cells.some(begins) || cells.filter((cell) => cell !== '').length >= 3;
}

/** 12, - 12 -, 3/7, p. 4. */
const PAGE_NUMBER = rule(
  /^(?:[-–—―ー]\s*)?(?:p\.?\s*)?[0-9]{1,3}(?:\s*\/\s*[0-9]{1,3})?(?:\s*[-–—―ー])?$/iu,
  ['12', '- 12 -', '3/7', 'p. 4'],
  ['2024', '12 見本', '第3'],
);
/** ※ or 注 (note) at the start. */
const NOTE = rule(/^(?:※|\(?注[0-9]*[):：\s])/u, ['※見本', '注1)見本', '(注: 見本'], ['見本※', '注意']);
/** 以上: end of document. */
const END_MARK = rule(/^\(?以\s*上\)?$/u, ['以上', '(以 上)'], ['以上の見本', '見本以上']);
const SENTENCE = rule(/[。．]$/u, ['見本を進める。'], ['見本']);
