import { Readable } from 'node:stream';
import { CsvError, type Info, parse } from 'csv-parse';
import type { SourcePart } from '../../src/sources/source-parts.ts';
import { streamText, TextMeter } from '../../src/sources/stream-text.ts';
import type { Table, TableEnd, TableFault, TableRow } from './table.ts';

/** Bytes of the longest record that is read: a hundred times the longest known one. A quote that is never closed ends here. */
const MAX_RECORD_BYTES = 2_000_000;

/** The first row of a text as a header; `null` when the text holds no row at all. Reads no further than that. */
export async function readHeader(part: SourcePart): Promise<Table | null> {
  const rows = rowsOf(streamText(part));
  try {
    for await (const row of rows) {
      if (row.cells.some((cell) => cell.trim() !== '')) return { name: part.name, part, header: row };
    }
  } catch (error) {
    // What cannot even begin as a table is none.
    if (!(error instanceof CsvError)) throw error;
  }
  return null;
}

/** The first row behind the header for which `accept` gives something, and what it gives; `null` when there is none. */
export async function findInRows<Found>(table: Table, accept: (row: TableRow) => Found | null): Promise<Found | null> {
  try {
    for await (const row of rowsOf(streamText(table.part))) {
      const found = row.endLine > table.header.endLine ? accept(row) : null;
      if (found !== null) return found;
    }
  } catch (error) {
    // That the table is broken is told where it is read to its end.
    if (!(error instanceof CsvError)) throw error;
  }
  return null;
}

/**
 * Gives every row behind the header to `take`, in order, and holds none. Each row has as many cells as it prints; whether
 * that is right is for `take` to judge.
 *
 * Throws an `UnreadableSourceError` where the bytes are no text.
 */
export async function readTable(table: Table, take: (row: TableRow) => void): Promise<TableEnd> {
  const meter = new TextMeter();
  const pieces = streamText(table.part);
  const fault = await takeRows(rowsOf(metered(pieces, meter)), table.header.endLine, take);
  // Where the rows end early the text goes on: its hash is that of the whole.
  for await (const piece of pieces) meter.add(piece);
  return { ...meter.result(), fault };
}

async function takeRows(
  rows: AsyncIterable<TableRow>,
  headerEnd: number,
  take: (row: TableRow) => void,
): Promise<TableFault | null> {
  let last = headerEnd;
  try {
    for await (const row of rows) {
      last = row.endLine;
      if (row.endLine > headerEnd) take(row);
    }
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `The rows behind line ${last} are not read: ${reasonOf(error)} Look at the quotes there.`;
    return { severity: 'error', code: 'broken-table', startLine: last + 1, endLine: last + 1, message };
  }
}

/** The text with its pieces counted. Ending early leaves the source where it is, so that the rest can still be counted. */
async function* metered(pieces: AsyncIterator<string>, meter: TextMeter): AsyncGenerator<string> {
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    meter.add(next.value);
    yield next.value;
  }
}

async function* rowsOf(pieces: AsyncIterable<string>): AsyncGenerator<TableRow> {
  const parser = parse({
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: MAX_RECORD_BYTES,
  });
  const source = Readable.from(pieces);
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let startLine = 1;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { cells: record, startLine, endLine: info.lines };
      startLine = info.lines + 1;
    }
  } finally {
    source.destroy();
  }
}

function reasonOf({ code }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quote is opened and never closed.';
  if (code === 'CSV_MAX_RECORD_SIZE')
    return `a row has more than ${MAX_RECORD_BYTES / 1_000_000} MB, as behind a quote that is never closed.`;
  return `they are no CSV (${code}).`;
}
