import { Fragment, type ReactNode } from 'react';
import { Marked } from './name.tsx';

/** A column of a table: how it is drawn, and what stands there in a file. */
export interface Column<Row> {
  /** Stable name, for files and styles: `requestAmount`. */
  key: string;
  head?: string;
  /** How it is drawn; a column without stands in files only. */
  cell?(row: Row): ReactNode;
  /** What stands in files; a column without is only drawn. Several numbers stand in one cell. */
  value?(row: Row): string | number | readonly number[] | null;
  /** Numbers align at their end. */
  numeric?: boolean;
  /** A first column that needs no room. */
  narrow?: boolean;
}

/** A table with its rows. */
export interface TableView {
  columns: readonly Column<unknown>[];
  rows: readonly unknown[];
}

/** A table whose rows have one type. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): TableView {
  return { columns: columns as readonly Column<unknown>[], rows };
}

/** A column that is only drawn. */
export function drawnOnly<Row>({ value: _, ...column }: Column<Row>): Column<Row> {
  return column;
}

/** A column that stands in files only. */
export function forFiles<Row>({ cell: _, ...column }: Column<Row>): Column<Row> {
  return column;
}

/** Columns of what a row leads to, as columns of the row. */
export function columnsOf<Row, Part>(columns: readonly Column<Part>[], part: (row: Row) => Part): Column<Row>[] {
  return columns.map(({ cell, value, ...rest }) => ({
    ...rest,
    ...(cell ? { cell: (row: Row) => cell(part(row)) } : {}),
    ...(value ? { value: (row: Row) => value(part(row)) } : {}),
  }));
}

/** What has more columns does not fit a tablet as a table. */
const MANY = 6;

/**
 * Draws a table. On narrow screens each row becomes a block, each cell behind its head; where there are many columns, on tablets too.
 * The first column names the row.
 */
export function Table({ view, caption, rowKey, isHeading = false }: TableProps): ReactNode {
  const drawn = view.columns.filter((column) => column.cell !== undefined);
  const [first, ...others] = drawn;
  if (!first) return null;
  return (
    <div className={drawn.length > MANY ? 'table-frame many' : 'table-frame'}>
      <table>
        <caption className={isHeading ? 'visually-hidden' : undefined}>
          <span>
            <Marked>{caption}</Marked>
          </span>
        </caption>
        <thead>
          <tr>
            {drawn.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                <Head>{column.head}</Head>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={rowKey(row)} id={anchorOf(rowKey(row))}>
              <th scope="row" className={first.narrow ? 'narrow' : undefined}>
                <Marked>{first.cell?.(row)}</Marked>
              </th>
              {others.map((column) => (
                <td key={column.key} className={column.numeric ? 'numeric' : undefined} data-head={column.head}>
                  <div>
                    <Marked>{column.cell?.(row)}</Marked>
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A head, in which a year stays whole, and what it is the year of may stand below. */
function Head({ children = '' }: { children?: string | undefined }): ReactNode {
  return children.split(YEAR).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a head stay where they are
      <Fragment key={index}>
        <span className="fiscal-year">{piece}</span>
        <wbr />
      </Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a head stay where they are
      <Marked key={index}>{piece}</Marked>
    ),
  );
}

/** A fiscal year of the era: 令和7年度. */
const YEAR = /(令和(?:元|\d+)年度)/;

interface TableProps {
  view: TableView;
  caption: ReactNode;
  /** Whether the caption says what the heading above says: then it is read out only. */
  isHeading?: boolean;
  // biome-ignore lint/suspicious/noExplicitAny: the view has forgotten the type of its rows
  rowKey(row: any): string;
}

/** An id of the page for a row, so that a link can lead to it. */
export function anchorOf(key: string): string {
  return key.replaceAll(/[^\w-]/g, '-');
}
