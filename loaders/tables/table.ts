import type { SourcePart } from '../../src/sources/source-parts.ts';

/** One record of a table. A quoted cell may hold line breaks, so that a row has several lines. */
export interface TableRow {
  cells: readonly string[];
  /** Physical lines of the unpacked file, 1-based and inclusive. */
  startLine: number;
  endLine: number;
}

/** A CSV file of which the header was read. */
export interface Table {
  /** What to call the file in messages; never used to decide how it is read. */
  readonly name: string;
  readonly part: SourcePart;
  readonly header: TableRow;
}

/** What is known of a table that was read to its end. `fault`: why its rows ended before the file did. */
export interface TableEnd {
  /** Physical lines, the last one empty behind a final line break. */
  lines: number;
  /** SHA-256 of the lines joined by LF. */
  sha256: string;
  fault: TableFault | null;
}

/** Why the rows of a table could not be read to the end, as a finding. */
export interface TableFault {
  severity: 'error';
  code: 'broken-table';
  startLine: number;
  endLine: number;
  message: string;
}
