import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildNameIndex } from '../../loaders/registry/build-name-index.ts';
import { readRegistry } from '../../loaders/registry/read-registry.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIRECTORY = process.env['SOURCES_DIR'] || join(ROOT, '../shared/sources');

export interface RealFile {
  file: string;
  bytes: Buffer;
}

/** The documents themselves, which are not in the repository: from SOURCES_DIR, or `../shared/sources` beside it. */
export const realFiles: readonly RealFile[] = existsSync(DIRECTORY)
  ? readdirSync(DIRECTORY)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => ({ file, bytes: readFileSync(join(DIRECTORY, file)) }))
  : [];

/** Why tests on the documents are skipped; `null` when the documents are there. */
export const absent =
  realFiles.length > 0 ? null : `the documents are not in ${DIRECTORY}; set SOURCES_DIR to their folder`;
if (absent !== null) console.warn(`skipped: ${absent}`);

export const registry = readRegistry(join(ROOT, 'data/registry'));
export const names = buildNameIndex(registry);
