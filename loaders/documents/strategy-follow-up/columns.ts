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
  header: (Numbered & { cells: readonly string[] }) | null,
  rows: readonly (readonly string[])[],
): { positions: ColumnPositions; width: number; findings: Finding[] } {
  const usual = commonest(rows.map((row) => row.length)) ?? COLUMNS.length;
  if (header === null) {
    const positions = new Map(COLUMNS.map((column, index) => [column, index]));
    const message =
      'the row of column names (項目, 主な取組, 担当) is missing; the columns were read in their usual order';
    return { positions, width: COLUMNS.length, findings: [finding('error', 'missing-column', null, message)] };
  }
  const named = new Map(readColumnNames(header.cells) ?? []);
  const shift = named.size === header.cells.length && usual === header.cells.length + 1 ? 1 : 0;
  const positions = new Map<Column, number>([...named].map(([column, at]) => [column, at + shift]));
  const width = Math.max(header.cells.length + shift, usual);
  const free = Array.from({ length: width }, (_, index) => index).filter(
    (index) => ![...positions.values()].includes(index),
  );
  const heading = free.find((index) => rows.some((row) => readMark(row[index] ?? '') !== null));
  if (heading !== undefined) positions.set('heading', heading);

  const findings: Finding[] = [];
  if (heading === undefined && rows.length > 0) {
    const text =
      'no column begins with the numbers of the items; they were looked for before the first bullet of a row';
    findings.push(finding('error', 'missing-column', header.number, text));
  }
  const missing = NAMED.filter((column) => !positions.has(column));
  const nameless = free.filter((index) => index !== heading && (header.cells[index - shift] ?? '') === '');
  const [onlyMissing] = missing;
  const [place] = nameless;
  const supposed = missing.length === 1 && nameless.length === 1 && rows.some((row) => (row[place ?? -1] ?? '') !== '');
  for (const column of missing) {
    const how = supposed ? `; column ${(place ?? 0) + 1}, which has no name, was read as it` : '; it was not read';
    const text = `the column ${COLUMN_NAMES[column].names[0]} is missing from the row of column names${how}`;
    findings.push(finding('error', 'missing-column', header.number, text));
  }
  if (supposed && onlyMissing !== undefined && place !== undefined) positions.set(onlyMissing, place);
  for (const index of free) {
    const name = header.cells[index - shift] ?? '';
    if (name === '' || index === positions.get('heading')) continue;
    findings.push(
      finding('error', 'unknown-column', header.number, `the column "${name}" is not known and was not read`),
    );
  }
  const order = COLUMNS.filter((column) => positions.has(column)).map((column) => positions.get(column) ?? 0);
  if (order.some((at, index) => index > 0 && at < (order[index - 1] ?? 0))) {
    const text = 'the columns stand in another order than usual; they were read by their names';
    findings.push(finding('warning', 'reordered-columns', header.number, text));
  }
  return { positions, width, findings };
}

const NAMED = Object.keys(COLUMN_NAMES) as NamedColumn[];
const isListedName = (cell: string, column: NamedColumn) => COLUMN_NAMES[column].names.includes(cell);
const holdsWord = (cell: string, column: NamedColumn) => cell.includes(COLUMN_NAMES[column].word);

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
