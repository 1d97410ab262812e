import type { Finding } from '../../layout.ts';
import { beginsWithBullet } from '../../text/bullets.ts';
import type { Ledger, Numbered } from '../../text/ledger.ts';
import { rule } from '../../text/rule.ts';
import { findColumns } from './columns.ts';
import type { ClassifiedLine } from './lines.ts';
import { COLUMNS, type Column } from './lookups.ts';
import { readMark } from './marks.ts';

/** A row of the table with its cells by column; `null` for a column that the table or the row lacks. */
export interface TableRow extends Numbered {
  cells: Record<Column, string | null>;
}

/** Puts the cells of the rows below their columns. Rows with too few cells are reported; one with a cell under no known column is not understood. */
export function readRows(lines: readonly ClassifiedLine[], ledger: Ledger): TableRow[] {
  const printed = lines.filter((line) => line.kind === 'row');
  const header = lines.find((line) => line.kind === 'columns') ?? null;
  const { positions, width, findings } = findColumns(
    header,
    printed.map((row) => row.cells),
  );
  ledger.findings.push(...findings);
  const rows: TableRow[] = [];
  for (const { number, cells: own } of printed) {
    const report = (severity: Finding['severity'], code: string, message: string) =>
      ledger.note(severity, code, [{ number }], message);
    let cells = own;
    const heading = positions.get('heading');
    if (heading === 0 && cells.length === width - 1 && beginsWithBullet(cells[0] ?? '')) {
      cells = ['', ...cells];
      report(
        'warning',
        'short-row',
        'the empty first cell of the row is missing; its cells were read one column further',
      );
    } else if (cells.length < width && cells.length < Math.max(-1, ...positions.values()) + 1) {
      report(
        'error',
        'short-row',
        `the row has ${cells.length} of ${width} cells; they were read from the first column on`,
      );
    }
    const used = new Set(positions.values());
    const extra = cells.filter((cell, index) => cell !== '' && !used.has(index));
    if (extra.length > 0)
      ledger.fault([{ number }], 'cell-without-column', `under no known column: "${extra.join('" and "')}"`);
    const placed = COLUMNS.map((column) => [column, cells[positions.get(column) ?? -1] ?? null] as const);
    const row: TableRow = { number, cells: Object.fromEntries(placed) as TableRow['cells'] };
    rows.push(heading === undefined ? withHeadingInside(row) : row);
  }
  return rows;
}

const IGNORED: ReadonlySet<ClassifiedLine['kind']> = new Set(['page-number', 'markup', 'end-mark']);

/** Accounts for a line by its kind; `header` is the row of the column names. Text outside the cells is told as not understood. */
export function accountLine(ledger: Ledger, line: ClassifiedLine, header: ClassifiedLine | undefined): void {
  const { kind } = line;
  const lines = [line];
  if (kind === 'strange') {
    const message = 'the line stands in or behind the table and is neither a row nor a note; it was not read';
    ledger.fault(lines, 'text-outside-cells', message);
  } else if (kind === 'columns') {
    if (line === header) ledger.read(lines, 'column-names');
    else ledger.ignore(lines, 'column-names-repeated');
  } else if (IGNORED.has(kind)) ledger.ignore(lines, kind);
  else ledger.read(lines, kind);
}

/** In a table without a column for headings, a number and title may stand before the first bullet of the first cell. */
function withHeadingInside(row: TableRow): TableRow {
  for (const column of ['directions', 'initiatives'] as const) {
    const cell = row.cells[column];
    if (cell === null || readMark(cell) === null) continue;
    const bullets = FIRST_BULLET.exec(cell)?.index ?? cell.length;
    const [heading, rest] = [cell.slice(0, bullets), cell.slice(bullets)];
    return { ...row, cells: { ...row.cells, heading, [column]: rest.trim() } };
  }
  return row;
}

/** The first bullet behind other text. */
const FIRST_BULLET = rule(/\s[・･]/u, ['①見本 ・取組'], ['・取組', '財務・保健']);
