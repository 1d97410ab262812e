import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFault } from '../../src/graph/file-fault.ts';
import type { DocumentFacts } from '../facts/facts-kind.ts';
import { CommandError } from './command-error.ts';

/** A facts file as text: two spaces, keys in the schema's order, a line feed at the end. */
export function renderFacts(facts: DocumentFacts): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}

/** A facts file of a table as text: a sheet a line, since thousands of them would else be hundreds of thousands of lines. */
export function renderTableFacts(facts: DocumentFacts & { sheets?: readonly unknown[] }): string {
  const { sheets = [], ...head } = facts;
  const lines = sheets.map((sheet) => `    ${JSON.stringify(sheet)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "sheets": ${list}\n}\n`;
}

/** A facts file; its text is only made when it is written, one at a time. */
export interface RenderedFacts {
  id: string;
  text: () => string;
}

/** What became of one facts file. */
export interface WrittenFile {
  id: string;
  path: string;
  change: 'new' | 'changed' | 'unchanged';
}

/**
 * Writes `<document id>.json` for each document into `directory`, which is made when it is missing. All are written beside
 * their place first and then renamed, so that a full disk or a kill leaves whole files, old or new.
 *
 * Throws a `CommandError` when the folder or a file cannot be written; then no facts file is touched.
 */
export function writeFacts(documents: readonly RenderedFacts[], directory: string): WrittenFile[] {
  const written: WrittenFile[] = [];
  const temporaries: { temporary: string; path: string }[] = [];
  try {
    for (const { id, text } of documents) {
      const path = join(directory, `${id}.json`);
      const content = text();
      const change = changeOf(path, content);
      written.push({ id, path, change });
      if (change === 'unchanged') continue;
      mkdirSync(directory, { recursive: true });
      const temporary = join(directory, `.${id}.json.${process.pid}`);
      temporaries.push({ temporary, path });
      writeFileSync(temporary, content);
    }
    for (const { temporary, path } of temporaries) renameSync(temporary, path);
  } catch (error) {
    for (const { temporary } of temporaries) removeQuietly(temporary);
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `${directory}: the facts cannot be written there, since ${fileFault(error)}. Choose another --out folder.`,
    );
  }
  return written;
}

function changeOf(path: string, text: string): WrittenFile['change'] {
  try {
    return readFileSync(path, 'utf8') === text ? 'unchanged' : 'changed';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'new';
    throw new CommandError(
      `${path}: the facts cannot be written there, since ${fileFault(error)}. Choose another --out folder.`,
    );
  }
}

/** Below a path that is no folder even removing fails; the first fault is the one to tell. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
