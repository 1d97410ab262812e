import { type CellStyle, rangeRef, type WriteSheet } from 'hucre/xlsx';
import { isFormulaLike } from '../formula-like.ts';
import { cellText } from './cell-text.ts';

/** What a cell holds; amounts in yen. */
export type CellContent = string | number | null;

/** A column of rows of one kind. */
export interface Column<Row> {
  en: string;
  ja: string;
  /** Whole yen, shown with thousands; else text, or a number as it is. */
  isYen?: true;
  /** In characters. */
  width?: number;
  of: (row: Row) => CellContent;
}

const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { vertical: 'top', wrapText: true },
};
/** Stays text also when somebody edits the cell. */
const TEXT: CellStyle = { numFmt: '@' };
const YEN = '#,##0';
/** Two lines, in points. */
const HEADER_HEIGHT = 32;
/** Texts that the library would write as errors of a calculation; as rich text they stay text. */
const LIKE_AN_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

/** A table as a sheet: a header in both languages that stays in view and has filters, then a row each. */
export function tableSheet<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): WriteSheet {
  const header = columns.map(({ en, ja }) => `${en}\n${ja}`);
  const content = rows.map((row) => columns.map(({ of }) => of(row)));
  return {
    ...plainSheet(name, [header, ...content], columns),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, rows.length, columns.length - 1) },
    rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
  };
}

/** Rows as they are; those of `headers` look like headers. */
export function plainSheet(
  name: string,
  rows: readonly (readonly CellContent[])[],
  columns: readonly { isYen?: true; width?: number }[],
  headers: readonly number[] = [0],
): WriteSheet {
  const content = rows.map((row) => row.map(cleaned));
  return {
    name,
    columns: columns.map(({ isYen, width }) => ({
      width: width ?? (isYen ? 20 : 14),
      ...(isYen && { numFmt: YEN }),
    })),
    rows: content,
    cells: specialCells(content, new Set(headers)),
  };
}

function specialCells(rows: readonly CellContent[][], headers: ReadonlySet<number>): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [at, row] of rows.entries()) {
    for (const [column, content] of row.entries()) {
      if (typeof content !== 'string') continue;
      if (headers.has(at)) cells.set(`${at},${column}`, { style: HEADER });
      else if (LIKE_AN_ERROR.test(content)) {
        cells.set(`${at},${column}`, { richText: [{ text: content }], style: TEXT });
      } else if (isFormulaLike(content)) cells.set(`${at},${column}`, { style: TEXT });
    }
  }
  return cells;
}

const cleaned = (content: CellContent): CellContent =>
  typeof content === 'string' ? cellText(content) || null : content;
