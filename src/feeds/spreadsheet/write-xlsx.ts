import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { DataVersion } from '../../graph/graph-store.ts';
import { Addresses } from '../addresses.ts';
import type { WholeGraph } from '../whole-graph.ts';
import { amountSheet } from './amount-sheet.ts';
import { coverSheet, TITLE } from './cover-sheet.ts';
import { GraphIndex } from './graph-index.ts';
import { initiativeSheet } from './initiative-sheet.ts';
import { linkSheet } from './link-sheet.ts';
import { organizationSheet } from './organization-sheet.ts';
import { programSheet } from './program-sheet.ts';
import { tableXml } from './table-rows.ts';
import { type TablePart, type WorkbookPart, workbookParts } from './workbook-parts.ts';

/** The media type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The first day that a ZIP knows, in whatever time the machine keeps: the same data is the same file. */
const FILE_OPTIONS = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 };

/**
 * The graph as a workbook: a sheet about it, then a table each of programmes, initiatives, organisations, links and amounts. Rows are
 * read, written and compressed as they are taken; what is kept is names and ids. Throws as the reads of the graph do.
 */
export async function* graphXlsx(graph: WholeGraph, origin: string, version: DataVersion): AsyncGenerator<Buffer> {
  const index = await GraphIndex.read(graph);
  const addresses = new Addresses(origin);
  const tables = [
    programSheet(graph, index, addresses),
    initiativeSheet(graph, index, addresses),
    organizationSheet(graph, index, addresses),
    linkSheet(graph, index),
    amountSheet(graph, index),
  ];
  const documents = await graph.documents();
  const cover = coverSheet({ version, documents, origin, sheets: tables });
  yield* zipped(await workbookParts(`${TITLE.en} ${TITLE.ja}`, cover, tables));
}

async function* zipped(parts: readonly (WorkbookPart | TablePart)[]): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  let source: Readable | undefined;
  const fail = (error: Error) => void output.destroy(error);
  zip.on('error', fail);
  for (const part of parts) {
    if ('bytes' in part) zip.addBuffer(part.bytes, part.path, FILE_OPTIONS);
    else {
      zip.addReadStreamLazy(part.path, FILE_OPTIONS, (give) => {
        // The library does not listen for what goes wrong with a stream that it is given.
        source = Readable.from(tableXml(part), { objectMode: false }).on('error', fail);
        give(null, source);
      });
    }
  }
  zip.end();
  try {
    yield* output as AsyncIterable<Buffer>;
  } finally {
    // Who takes no more ends the reading, too.
    source?.destroy();
    output.destroy();
  }
}
