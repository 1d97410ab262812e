import type { Finding } from '../../layout.ts';
import { fold } from '../../registry/fold.ts';
import { readTable } from '../../tables/read-table.ts';
import type { Table, TableEnd, TableRow } from '../../tables/table.ts';
import { rule } from '../../text/rule.ts';
import { findColumns } from './columns.ts';
import type { Lines, SheetReport } from './sheet-report.ts';
import { SheetRow } from './sheet-row.ts';
import type { TableKind } from './tables/table-kind.ts';

const SHEET_NUMBER = rule(/^[1-9]\d{0,8}$/u, ['1', '21345'], ['0', '-3', '1234567890']);
const YEAR = rule(/^20\d\d$/u, ['2024'], ['24', '1999']);

/** What a row was good for. */
export type Taken = 'taken' | 'out-of-scope' | 'not-understood';

const COUNTED_AS = { taken: 'taken', 'out-of-scope': 'outOfScope', 'not-understood': 'notUnderstood' } as const;

/** What became of a table that was read row by row. */
export interface ReadRows {
  /** Year of the sheets (事業年度), that of the first row; `null` when no row tells one. */
  year: number | null;
  /** Distinct sheet numbers. */
  sheets: number;
  rows: number;
  taken: number;
  outOfScope: number;
  notUnderstood: number;
  findings: Finding[];
  end: TableEnd;
}

/** Findings of one code that are told one by one; the others are counted. */
const SHOWN = 40;

/**
 * Gives every row that names its sheet to `take`. What does not (too short, of another year, without number) is a finding
 * at its lines, and is counted. Throws an `UnreadableSourceError` where the bytes are no text.
 */
export async function readRows(table: Table, kind: TableKind, take: (row: SheetRow) => Taken): Promise<ReadRows> {
  const findings = new Findings();
  const { at } = columnsOf(table, kind, findings);
  const counts = { rows: 0, taken: 0, outOfScope: 0, notUnderstood: 0 };
  const names = new Map<number, string>();
  let year: number | null = null;
  const end = await readTable(table, (row) => {
    if (row.cells.every((cell) => cell.trim() === '')) return;
    counts.rows += 1;
    const sheet = sheetOf(row, table, at, year, findings.report);
    if (sheet === null) {
      counts.notUnderstood += 1;
      return;
    }
    year = sheet.sheetYear;
    const known = names.get(sheet.number);
    if (known === undefined) names.set(sheet.number, sheet.name);
    else if (known !== sheet.name && fold(known) !== fold(sheet.name)) {
      const message = `Sheet ${sheet.number}: is called “${sheet.name}” here and “${known}” before. One number is one sheet; both names are kept.`;
      findings.report('warning', 'number-of-two-names', row, message);
    }
    const document = documentId(sheet.sheetYear, kind);
    counts[COUNTED_AS[take(new SheetRow({ ...sheet, document }, row, at, findings.report))]] += 1;
  });
  if (end.fault !== null) findings.add(end.fault);
  return { year, sheets: names.size, ...counts, findings: findings.all(), end };
}

/** `rs-2024-1-2`: the year that the sheets print, and the table that the header is that of. */
export function documentId(sheetYear: number, kind: TableKind): string {
  return `rs-${sheetYear}-${kind.id}`;
}

function columnsOf(table: Table, kind: TableKind, findings: Findings) {
  const found = findColumns(table.header.cells, kind.columns);
  for (const key of found.missing) {
    const [heading = key] = kind.columns.read[key] ?? [];
    findings.report(
      'error',
      'missing-column',
      table.header,
      `The column ${heading} is not there, so nothing is known of it.`,
    );
  }
  for (const heading of found.unknown) {
    findings.report('note', 'unknown-column', table.header, `The column ${heading} is not read: no rule knows it.`);
  }
  return found;
}

function sheetOf(
  row: TableRow,
  table: Table,
  at: ReadonlyMap<string, number>,
  year: number | null,
  report: SheetReport,
) {
  const refuse = (code: string, message: string) => {
    report('error', code, row, `${message} The row is not taken.`);
    return null;
  };
  const expected = table.header.cells.length;
  if (row.cells.length !== expected) {
    const code = row.cells.length < expected ? 'short-row' : 'long-row';
    return refuse(code, `Has ${row.cells.length} cells, where the header has ${expected}.`);
  }
  const cell = (key: string) => (row.cells[at.get(key) ?? -1] ?? '').trim();
  const number = cell('number').normalize('NFKC');
  if (!SHEET_NUMBER.test(number)) return refuse('no-number', `“${number}” is no sheet number (予算事業ID).`);
  const sheetYear = cell('sheetYear').normalize('NFKC');
  if (!YEAR.test(sheetYear)) return refuse('no-year', `“${sheetYear}” is no year of a sheet (事業年度).`);
  if (year !== null && Number(sheetYear) !== year) {
    return refuse(
      'other-year',
      `Is a sheet of ${sheetYear} in a table of ${year}. Put each year into a file of its own.`,
    );
  }
  const name = cell('name');
  if (name === '') return refuse('no-name', `Sheet ${number} has no name (事業名).`);
  return { number: Number(number), name, sheetYear: Number(sheetYear) };
}

/** Findings by code: the first ones in words, the rest as a number. */
class Findings {
  readonly #told: Finding[] = [];
  readonly #more = new Map<string, { severity: Finding['severity']; told: number; more: number }>();

  readonly report: SheetReport = (severity, code, { startLine, endLine }: Lines, message) => {
    this.add({ severity, code, startLine, endLine, message });
  };

  add(finding: Finding): void {
    const { code, severity } = finding;
    const kind = this.#more.get(code) ?? { severity, told: 0, more: 0 };
    this.#more.set(code, kind);
    if (kind.told < SHOWN) {
      kind.told += 1;
      this.#told.push(finding);
    } else kind.more += 1;
  }

  all(): Finding[] {
    const rest = [...this.#more].filter(([, { more }]) => more > 0);
    return [
      ...this.#told,
      ...rest.map(([code, { severity, more }]) => ({ severity, code, message: `${more} more of the kind ${code}.` })),
    ];
  }
}
