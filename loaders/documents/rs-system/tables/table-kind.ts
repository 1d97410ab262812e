import type { ColumnLookup } from '../columns.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { SheetRow } from '../sheet-row.ts';

/** One of the published tables: what it is, its columns, and how its rows become facts. */
export interface TableKind<Sheet = unknown> {
  /** Number of the table in the publication: `1-2`. */
  id: string;
  /** Layout of the facts. */
  layout: string;
  /** Japanese title of the table. */
  title: string;
  columns: ColumnLookup;
  /** What the first row of a sheet says of it. */
  start(row: SheetRow): Omit<Sheet, 'number' | 'name' | 'evidence'>;
  /** Adds a row to its sheet, the first one too, and says whether it could; if not, that is reported. */
  add(sheet: Sheet, row: SheetRow): 'taken' | 'not-understood';
  /** Takes back what only holds as long as no other row of the sheet says otherwise, when all of them are there. */
  finish?(sheet: Sheet): void;
  /** What can only be said when all rows of a sheet are there. `report`: at the lines of the sheet. */
  check?(sheet: Sheet, report: SheetReport): void;
}
