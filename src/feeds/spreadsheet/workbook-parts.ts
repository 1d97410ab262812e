import { buffer } from 'node:stream/consumers';
import { type CellStyle, rangeRef, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { fromBufferPromise } from 'yauzl';
import { plainSheet, type TableSheet } from './sheet.ts';

/** A file of a workbook. */
export interface WorkbookPart {
  path: string;
  bytes: Buffer;
}

/** The file of a table without its rows: they stand between `head` and `tail`. */
export interface TablePart {
  path: string;
  table: TableSheet;
  head: string;
  tail: string;
  /** Number of the style of each column; `undefined`: none. */
  styles: readonly (string | undefined)[];
  /** Number of the style of a text that stays text also when somebody edits it. */
  textStyle: string | undefined;
}

const TEXT: CellStyle = { numFmt: '@' };
/** Two lines, in points. */
const HEADER_HEIGHT = 32;
/** The first day that a ZIP knows: the same data is the same file. */
const NO_DATE = new Date('1980-01-01T00:00:00Z');

/**
 * A workbook as the library writes it, file by file: the cover, styles, panes, filters and headers. The library cannot write several
 * sheets as they come, so each table has one row, by which its styles are known and in whose place its rows stand.
 */
export async function workbookParts(
  title: string,
  cover: WriteSheet,
  tables: readonly TableSheet[],
): Promise<(WorkbookPart | TablePart)[]> {
  const written = await writeXlsx({
    sheets: [cover, ...tables.map(withOneRow)],
    properties: { title, created: NO_DATE, modified: NO_DATE },
  });
  const parts: (WorkbookPart | TablePart)[] = [];
  const zip = await fromBufferPromise(Buffer.from(written));
  for await (const entry of zip.eachEntry()) {
    const path = entry.fileName;
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    // The first sheet is the cover.
    const table = tables[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1] ?? 0) - 2];
    parts.push(table ? withoutRow(path, table, bytes.toString('utf8')) : { path, bytes });
  }
  return parts;
}

/** The last cell of the row, behind the columns, has the style of texts. */
function withOneRow({ name, header, columns, count }: TableSheet): WriteSheet {
  const sheet = plainSheet(name, [header, [...columns.map(() => 0), 0]], columns);
  sheet.cells?.set(`1,${columns.length}`, { style: TEXT });
  return {
    ...sheet,
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, count, columns.length - 1) },
    rowDefs: new Map([[0, { height: HEADER_HEIGHT }]]),
  };
}

function withoutRow(path: string, table: TableSheet, xml: string): TablePart {
  const [start, end] = [xml.indexOf('<row r="2"'), xml.indexOf('</sheetData>')];
  if (start < 0 || end < 0) throw new Error(`the library writes ${path} in a form that is not known`);
  const { columns, count } = table;
  const cells = [...xml.slice(start, end).matchAll(/<c [^>]*>/g)].map(([cell]) => /\bs="(\d+)"/.exec(cell)?.[1]);
  if (cells.length !== columns.length + 1) throw new Error(`the library left cells out of ${path}`);
  return {
    path,
    table,
    head: xml
      .slice(0, start)
      .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${rangeRef(0, 0, count, columns.length - 1)}"/>`),
    tail: xml.slice(end),
    styles: cells.slice(0, -1),
    textStyle: cells.at(-1),
  };
}
