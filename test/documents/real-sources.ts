import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildNameIndex } from '../../loaders/registry/build-name-index.ts';
import { readRegistry } from '../../loaders/registry/read-registry.ts';
import { listFiles } from '../../src/sources/list-files.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DIRECTORY = process.env['SOURCES_DIR'] || join(ROOT, '../shared/sources');

export interface RealFile {
  file: string;
  bytes: Buffer;
}

/** The documents of text themselves, which are not in the repository: from SOURCES_DIR, or `../shared/sources` beside it. */
export const realFiles: readonly RealFile[] = existsSync(DIRECTORY)
  ? listFiles(DIRECTORY)
      .files.filter((file) => !file.includes('/'))
      .map((file) => ({ file, bytes: readFileSync(join(DIRECTORY, file)) }))
  : [];

/** Files in folders below, which hold the tables of data sets: paths below `DIRECTORY`. */
export const realTables: readonly string[] = existsSync(DIRECTORY)
  ? listFiles(DIRECTORY).files.filter((file) => file.includes('/'))
  : [];

/** Why tests on the documents are skipped; `null` when the documents are there. */
export const absent =
  realFiles.length > 0 ? null : `the documents are not in ${DIRECTORY}; set SOURCES_DIR to their folder`;
if (absent !== null) console.warn(`skipped: ${absent}`);

export const registry = readRegistry(join(ROOT, 'data/registry'));
export const names = buildNameIndex(registry);
