import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  MAX_SOURCE_BYTES,
  readSource,
  type SourceText,
  tooLarge,
  UnreadableSourceError,
} from '../../src/sources/source-text.ts';
import { CommandError, fileFault } from './command-error.ts';

/** The regular files of a folder of documents, by name. `skipped`: folders and what is neither file nor folder. */
export interface Folder {
  directory: string;
  files: string[];
  skipped: string[];
}

/**
 * Lists the files that are to be read: any extension, not below subfolders, not those whose name begins with a dot.
 *
 * Throws a `CommandError` when the folder is missing, is none, or holds no such file.
 */
export function listFolder(directory: string): Folder {
  let names: string[];
  try {
    names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  } catch (error) {
    throw new CommandError(`${directory}: cannot be read as a folder of documents, since ${fileFault(error)}.`);
  }
  const isFile = (name: string) => statSync(join(directory, name), { throwIfNoEntry: false })?.isFile() ?? false;
  const files = names.filter(isFile).sort();
  if (files.length === 0) {
    throw new CommandError(`${directory}: holds no file to read. Put the text files of the documents into it.`);
  }
  return { directory, files, skipped: names.filter((name) => !files.includes(name)).sort() };
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
