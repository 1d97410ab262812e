import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { NodeType } from '../../graph/model.ts';
import type { Properties, WholeGraph } from '../whole-graph.ts';

/** What a cell holds; amounts in yen. */
export type CellContent = string | number | null;

/** A column of rows of one kind. */
export interface Column<Row> extends ColumnLook {
  en: string;
  ja: string;
  of: (row: Row) => CellContent;
}

/** How a column looks. */
interface ColumnLook {
  /** Whole yen, shown with thousands; else text, or a number as it is. */
  isYen?: true;
  /** Addresses, which begin with the origin. */
  isAddress?: true;
  /** In characters. */
  width?: number;
}

/** A table whose rows come batch by batch; each call of `rows` begins anew. */
export interface TableSheet {
  name: string;
  columns: readonly ColumnLook[];
  /** A heading a column, in both languages. */
  header: readonly string[];
  /** How many rows there are below the header. */
  count: number;
  rows: () => AsyncIterable<readonly CellContent[][]>;
}

const HEADER: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
  alignment: { vertical: 'top', wrapText: true },
};
const YEN = '#,##0';

/** A table: a header in both languages, then a row each. */
export function tableSheet<Row>(
  name: string,
  columns: readonly Column<Row>[],
  count: number,
  batches: () => AsyncIterable<readonly Row[]>,
): TableSheet {
  return {
    name,
    columns,
    header: columns.map(({ en, ja }) => `${en}\n${ja}`),
    count,
    async *rows() {
      for await (const some of batches()) yield some.map((row) => columns.map(({ of }) => of(row)));
    },
  };
}

/** The nodes of a type, as rows. */
export function rowsOfType(graph: WholeGraph, type: NodeType): () => AsyncIterable<readonly Properties[]> {
  return async function* () {
    for await (const nodes of graph.nodes(type)) yield nodes.filter((node) => node['type'] === type);
  };
}

/** A sheet of few rows, for the library as it is; those of `headers` look like headers. */
export function plainSheet(
  name: string,
  rows: readonly (readonly CellContent[])[],
  columns: readonly ColumnLook[],
  headers: readonly number[] = [0],
): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const at of headers)
    for (const column of (rows[at] ?? []).keys()) cells.set(`${at},${column}`, { style: HEADER });
  return {
    name,
    columns: columns.map(({ isYen, width }) => ({
      width: width ?? (isYen ? 20 : 14),
      ...(isYen && { numFmt: YEN }),
    })),
    rows: rows.map((row) => [...row]),
    cells,
  };
}
