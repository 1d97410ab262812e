import type { FactEvidence } from '../../facts/common.ts';
import type { TableRow } from '../../tables/table.ts';
import type { SheetReport } from './sheet-report.ts';

/** A row of a table, by column, with its place. */
export class SheetRow {
  readonly number: number;
  readonly name: string;
  readonly sheetYear: number;
  readonly evidence: FactEvidence;
  readonly #cells: readonly string[];
  readonly #at: ReadonlyMap<string, number>;
  readonly #report: SheetReport;

  constructor(
    sheet: { number: number; name: string; sheetYear: number; document: string },
    row: TableRow,
    at: ReadonlyMap<string, number>,
    report: SheetReport,
  ) {
    this.number = sheet.number;
    this.name = sheet.name;
    this.sheetYear = sheet.sheetYear;
    this.evidence = { document: sheet.document, startLine: row.startLine, endLine: row.endLine, section: null };
    this.#cells = row.cells;
    this.#at = at;
    this.#report = report;
  }

  /** What the column prints, without blanks around it; `''` when it is blank or the table lacks the column. */
  text(column: string): string {
    const index = this.#at.get(column);
    return index === undefined ? '' : (this.#cells[index] ?? '').trim();
  }

  /** The columns that print something, under the names of the fields. */
  fields<Field extends string>(fields: readonly Field[]): Partial<Record<Field, string>> {
    const filled: Partial<Record<Field, string>> = {};
    for (const field of fields) {
      const text = this.text(field);
      if (text !== '') filled[field] = text;
    }
    return filled;
  }

  /** A finding at the lines of the row. */
  report(severity: 'error' | 'warning' | 'note', code: string, message: string): void {
    this.#report(severity, code, this.evidence, message);
  }
}
