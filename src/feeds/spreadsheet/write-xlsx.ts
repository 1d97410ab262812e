import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { DataVersion } from '../../graph/graph-store.ts';
import { Addresses } from '../addresses.ts';
import { ADDRESSES_PATH } from '../origin-in-zip.ts';
import type { WholeGraph } from '../whole-graph.ts';
import { amountSheet } from './amount-sheet.ts';
import { coverSheet, TITLE } from './cover-sheet.ts';
import { GraphIndex } from './graph-index.ts';
import { initiativeSheet } from './initiative-sheet.ts';
import { linkSheet } from './link-sheet.ts';
import { organizationSheet } from './organization-sheet.ts';
import { programSheet } from './program-sheet.ts';
import { SharedTexts } from './shared-texts.ts';
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

/** All files of a workbook, that with the addresses as the last one, as it is: `zipWithOrigin` puts other addresses there. */
async function* zipped(parts: readonly (WorkbookPart | TablePart)[]): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  let source: Readable | undefined;
  const fail = (error: Error) => void output.destroy(error);
  zip.on('error', fail);
  const shared = sharedTextsOf(parts);
  const tables = parts.filter((part) => 'table' in part);
  const end = () => {
    zip.addBuffer(shared.bytes, ADDRESSES_PATH, { ...FILE_OPTIONS, compress: false });
    zip.end();
  };
  for (const part of parts) {
    if ('bytes' in part) {
      if (part.path !== ADDRESSES_PATH) zip.addBuffer(part.bytes, part.path, FILE_OPTIONS);
      continue;
    }
    zip.addReadStreamLazy(part.path, FILE_OPTIONS, (give) => {
      // The library does not listen for what goes wrong with a stream that it is given.
      source = Readable.from(tableXml(part, shared), { objectMode: false }).on('error', fail);
      // All addresses are known when the rows of the last table have passed.
      if (part === tables.at(-1)) source.on('end', end);
      give(null, source);
    });
  }
  try {
    yield* output as AsyncIterable<Buffer>;
  } finally {
    // Who takes no more ends the reading, too.
    source?.destroy();
    output.destroy();
  }
}

function sharedTextsOf(parts: readonly (WorkbookPart | TablePart)[]): SharedTexts {
  const written = parts.find(({ path }) => path === ADDRESSES_PATH);
  if (written === undefined || !('bytes' in written)) throw new Error(`the library writes no ${ADDRESSES_PATH}`);
  return new SharedTexts(written.bytes.toString('utf8'));
}
