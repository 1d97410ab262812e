import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { DataVersion } from '../../graph/graph-store.ts';
import { Addresses } from '../addresses.ts';
import type { WholeGraph } from '../whole-graph.ts';
import { amountSheet } from './amount-sheet.ts';
import { coverSheet, TITLE } from './cover-sheet.ts';
import { initiativeSheet } from './initiative-sheet.ts';
import { linkSheet } from './link-sheet.ts';
import { organizationSheet } from './organization-sheet.ts';
import { programSheet } from './program-sheet.ts';
import { Tables } from './tables.ts';

/** The media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The first day that a ZIP knows, as on the files in it: the same data is the same file. */
const NO_DATE = new Date('1980-01-01T00:00:00Z');

/** The graph as a workbook: a sheet about it, then a table each of programmes, initiatives, organisations, links and amounts. */
export async function graphXlsx(graph: WholeGraph, origin: string, version: DataVersion): Promise<Uint8Array> {
  const tables = await Tables.read(graph);
  const addresses = new Addresses(origin);
  const sheets = [
    programSheet(tables, addresses),
    initiativeSheet(tables, addresses),
    organizationSheet(tables, addresses),
    linkSheet(tables),
    amountSheet(tables),
  ];
  const told = sheets.map(({ name, rows = [] }: WriteSheet) => ({ name, rows: rows.length - 1 }));
  const cover = coverSheet({ version, documents: tables.documents, origin, sheets: told });
  return writeXlsx({
    sheets: [cover, ...sheets],
    properties: { title: `${TITLE.en} ${TITLE.ja}`, created: NO_DATE, modified: NO_DATE },
  });
}
