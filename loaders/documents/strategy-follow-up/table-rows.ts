import type { Finding, LineAccount } from '../../layout.ts';
import { planColumns } from './columns.ts';
import type { ClassifiedLine } from './lines.ts';
import { COLUMNS, type Column } from './lookups.ts';
import { readMark } from './marks.ts';

/** A row of the table with its cells by column; `null` for a column that the table or the row lacks. */
export interface TableRow {
  line: number;
  cells: Record<Column, string | null>;
  /** False when a cell stands under no known column, so that not all of the line was read. */
  whole: boolean;
}

/** Puts the cells of the rows below their columns. Rows with too few or too many cells are reported. */
export function readRows(lines: readonly ClassifiedLine[]): { rows: TableRow[]; findings: Finding[] } {
  const printed = lines.filter((line) => line.kind === 'row');
  const header = lines.find((line) => line.kind === 'columns') ?? null;
  const { plan, width, findings } = planColumns(
    header,
    printed.map((row) => row.cells),
  );
  const rows: TableRow[] = [];
  for (const { line, cells: own } of printed) {
    const report = (severity: Finding['severity'], code: string, message: string) =>
      findings.push({ severity, code, startLine: line, endLine: line, message });
    let cells = own;
    const heading = plan.get('heading');
    if (heading === 0 && cells.length === width - 1 && /^[・･]/u.test(cells[0] ?? '')) {
      cells = ['', ...cells];
      report(
        'warning',
        'short-row',
        'the empty first cell of the row is missing; its cells were read one column further',
      );
    } else if (cells.length < width && cells.length < Math.max(-1, ...plan.values()) + 1) {
      report(
        'error',
        'short-row',
        `the row has ${cells.length} of ${width} cells; they were read from the first column on`,
      );
    }
    const used = new Set(plan.values());
    const extra = cells.filter((cell, index) => cell !== '' && !used.has(index));
    if (extra.length > 0) report('error', 'cell-without-column', `under no known column: "${extra.join('" and "')}"`);
    const placed = COLUMNS.map((column) => [column, cells[plan.get(column) ?? -1] ?? null] as const);
    const row: TableRow = { line, cells: Object.fromEntries(placed) as TableRow['cells'], whole: extra.length === 0 };
    rows.push(heading === undefined ? withHeadingInside(row) : row);
  }
  return { rows, findings };
}

/** What becomes of a line that is no row. */
export function accountOf({ line, kind }: ClassifiedLine, header: number | undefined): LineAccount {
  switch (kind) {
    case 'columns':
      return line === header
        ? { line, status: 'read', rule: 'column-names' }
        : { line, status: 'ignored', rule: 'column-names-repeated' };
    case 'title':
    case 'preamble':
    case 'note':
    case 'row':
      return { line, status: 'read', rule: kind };
    case 'page-number':
    case 'markup':
    case 'end-mark':
      return { line, status: 'ignored', rule: kind };
    case 'strange':
      return { line, status: 'not-understood', rule: 'text-outside-cells' };
  }
}

/** In a table without a column for headings, a number and title may stand before the first bullet of the first cell. */
function withHeadingInside(row: TableRow): TableRow {
  for (const column of ['directions', 'initiatives'] as const) {
    const cell = row.cells[column];
    if (cell === null || readMark(cell) === null) continue;
    const [, heading = cell, rest = ''] = /^(.*?)(?=\s[・･]|$)(.*)$/su.exec(cell) ?? [];
    return { ...row, cells: { ...row.cells, heading, [column]: rest.trim() } };
  }
  return row;
}
