import type { Finding } from '../../layout.ts';
import { splitBullets } from '../../text/bullets.ts';
import { finding } from '../../text/finding.ts';
import type { Numbered } from '../../text/ledger.ts';
import { squeeze } from '../../text/widths.ts';
import { COLUMN_NAMES, COLUMNS, type Column, type NamedColumn } from './lookups.ts';
import { readMark } from './marks.ts';
import { stripTags } from './markup.ts';

/** Cells of one line: what tabs part, without tags. A line without a tab is one cell. */
export function cellsOf(line: string): string[] {
  return line.split('\t').map((cell) => stripTags(cell).trim());
}

/** Where each column stands, counted from 0; a column that the table lacks is absent. */
export type ColumnPositions = ReadonlyMap<Column, number>;

/**
 * The columns that the cells of a line name, or `null` when the line is no row of column names: short cells, none with a
 * bullet or a number, at least half of them names of columns.
 */
export function readColumnNames(cells: readonly string[]): ReadonlyMap<NamedColumn, number> | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.some((cell) => cell.length > 20 || readMark(cell) || splitBullets(cell).bullets.length > 0)) return null;
  const found = new Map<NamedColumn, number>();
  const squeezed = cells.map(squeeze);
  for (const matches of [isListedName, holdsWord]) {
    for (const column of NAMED) {
      const at = squeezed.findIndex((cell, index) => matches(cell, column) && ![...found.values()].includes(index));
      if (at >= 0 && !found.has(column)) found.set(column, at);
    }
  }
  return found.size > 0 && cells.length > 1 && found.size * 2 >= filled.length ? found : null;
}

/**
 * Decides where the columns stand, from the row of their names and from the rows below. Missing, moved and unknown columns
 * are reported; a single column whose name alone is missing is taken to stand where a cell has none.
 */
export function findColumns(
  header: ColumnHeader | null,
  rows: readonly (readonly string[])[],
): { positions: ColumnPositions; width: number; findings: Finding[] } {
  if (header === null) {
    const positions = new Map(COLUMNS.map((column, index) => [column, index]));
    const message =
      'the row of column names (項目, 主な取組, 担当) is missing; the columns were read in their usual order';
    return { positions, width: COLUMNS.length, findings: [finding('error', 'missing-column', null, message)] };
  }
  const { positions, shift, width } = namedColumns(header, rows);
  const taken = [...positions.values()];
  const free = Array.from({ length: width }, (_, index) => index).filter((index) => !taken.includes(index));
  const nameAt = (index: number) => header.cells[index - shift] ?? '';
  const heading = free.find((index) => rows.some((row) => readMark(row[index] ?? '') !== null));
  if (heading !== undefined) positions.set('heading', heading);

  const findings: Finding[] = [];
  if (heading === undefined && rows.length > 0) findings.push(unnumbered(header));
  const missing = NAMED.filter((column) => !positions.has(column));
  const nameless = free.filter((index) => index !== heading && nameAt(index) === '');
  const supposed = supposedPlace(missing, nameless, rows);
  for (const column of missing) findings.push(missingColumn(header, column, supposed?.at));
  if (supposed !== null) positions.set(supposed.column, supposed.at);
  const unknown = free.filter((index) => index !== positions.get('heading') && nameAt(index) !== '');
  findings.push(...unknown.map((index) => unknownColumn(header, nameAt(index))), ...reordered(header, positions));
  return { positions, width, findings };
}

/** The row of the columns' names. */
type ColumnHeader = Numbered & { cells: readonly string[] };

/** Where the named columns stand. A row of names with a cell less than those below lacks the first, which has no name. */
function namedColumns({ cells }: ColumnHeader, rows: readonly (readonly string[])[]) {
  const usual = commonest(rows.map((row) => row.length)) ?? COLUMNS.length;
  const named = new Map(readColumnNames(cells) ?? []);
  const shift = named.size === cells.length && usual === cells.length + 1 ? 1 : 0;
  const positions = new Map<Column, number>([...named].map(([column, at]) => [column, at + shift]));
  return { positions, shift, width: Math.max(cells.length + shift, usual) };
}

/** Where the one missing column is taken to stand: the one place without a name that rows have anything at. */
function supposedPlace(
  [column, ...furtherColumns]: readonly NamedColumn[],
  [at, ...furtherPlaces]: readonly number[],
  rows: readonly (readonly string[])[],
): { column: NamedColumn; at: number } | null {
  if (column === undefined || at === undefined || furtherColumns.length + furtherPlaces.length > 0) return null;
  return rows.some((row) => (row[at] ?? '') !== '') ? { column, at } : null;
}

function unnumbered({ number }: ColumnHeader): Finding {
  const text = 'no column begins with the numbers of the items; they were looked for before the first bullet of a row';
  return finding('error', 'missing-column', number, text);
}

function missingColumn({ number }: ColumnHeader, column: NamedColumn, supposed: number | undefined): Finding {
  const how =
    supposed === undefined ? '; it was not read' : `; column ${supposed + 1}, which has no name, was read as it`;
  const text = `the column ${COLUMN_NAMES[column].names[0]} is missing from the row of column names${how}`;
  return finding('error', 'missing-column', number, text);
}

function unknownColumn({ number }: ColumnHeader, name: string): Finding {
  return finding('error', 'unknown-column', number, `the column "${name}" is not known and was not read`);
}

function reordered({ number }: ColumnHeader, positions: ColumnPositions): Finding[] {
  const order = COLUMNS.filter((column) => positions.has(column)).map((column) => positions.get(column) ?? 0);
  if (!order.some((at, index) => index > 0 && at < (order[index - 1] ?? 0))) return [];
  const text = 'the columns stand in another order than usual; they were read by their names';
  return [finding('warning', 'reordered-columns', number, text)];
}

const NAMED = Object.keys(COLUMN_NAMES) as NamedColumn[];
const isListedName = (cell: string, column: NamedColumn) => COLUMN_NAMES[column].names.includes(cell);
const holdsWord = (cell: string, column: NamedColumn) => cell.includes(COLUMN_NAMES[column].word);

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
