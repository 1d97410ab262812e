import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileFault } from '../../src/graph/file-fault.ts';
import { listFiles } from '../../src/sources/list-files.ts';
import {
  MAX_SOURCE_BYTES,
  readSource,
  type SourceText,
  tooLarge,
  UnreadableSourceError,
} from '../../src/sources/source-text.ts';
import { CommandError } from './command-error.ts';

/** The files of a folder of documents and of the folders below it. `skipped`: what is neither file nor folder with files. */
export interface Folder {
  directory: string;
  files: string[];
  skipped: string[];
}

/**
 * Lists the files that are to be read: any extension, in any subfolder, not those whose name begins with a dot.
 *
 * Throws a `CommandError` when the folder is missing, is none, or holds no such file.
 */
export function listFolder(directory: string): Folder {
  let listed: ReturnType<typeof listFiles>;
  try {
    listed = listFiles(directory);
  } catch (error) {
    throw new CommandError(
      `${directory}: cannot be read as a folder of documents, since ${fileFault(error)}. Name their folder with --sources.`,
    );
  }
  if (listed.files.length === 0) {
    throw new CommandError(`${directory}: holds no file to read. Put the files of the documents into it.`);
  }
  return { directory, ...listed };
}

/** Reads one document. Throws an `UnreadableSourceError` that says what is wrong with the file. */
export function readDocument(directory: string, name: string): SourceText {
  const path = join(directory, name);
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > MAX_SOURCE_BYTES) throw new UnreadableSourceError(tooLarge(name, size));
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableSourceError) throw error;
    throw new UnreadableSourceError(`${name}: cannot be read, since ${fileFault(error)}.`);
  }
  const source = readSource(bytes, name);
  if (source.lines.every((line) => line.trim() === '')) {
    throw new UnreadableSourceError(`${name}: is empty. Remove it, or put the document's text into it.`);
  }
  return source;
}
