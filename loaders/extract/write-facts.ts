import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFacts } from '../facts/facts-kind.ts';
import { CommandError, fileFault } from './command-error.ts';

/** A facts file as text: two spaces, keys in the schema's order, a line feed at the end. */
export function renderFacts(facts: DocumentFacts): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
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
export function writeFacts(documents: readonly DocumentFacts[], directory: string): WrittenFile[] {
  const planned = documents.map((facts) => {
    const { id } = facts.document;
    const path = join(directory, `${id}.json`);
    const text = renderFacts(facts);
    return { id, path, text, temporary: join(directory, `.${id}.json.${process.pid}`), change: changeOf(path, text) };
  });
  const toWrite = planned.filter(({ change }) => change !== 'unchanged');
  try {
    mkdirSync(directory, { recursive: true });
    for (const { temporary, text } of toWrite) writeFileSync(temporary, text);
    for (const { temporary, path } of toWrite) renameSync(temporary, path);
  } catch (error) {
    for (const { temporary } of toWrite) removeQuietly(temporary);
    throw new CommandError(`${directory}: the facts cannot be written there, since ${fileFault(error)}.`);
  }
  return planned.map(({ id, path, change }) => ({ id, path, change }));
}

function changeOf(path: string, text: string): WrittenFile['change'] {
  try {
    return readFileSync(path, 'utf8') === text ? 'unchanged' : 'changed';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'new';
    throw new CommandError(`${path}: the facts cannot be written there, since ${fileFault(error)}.`);
  }
}

/** Below a path that is no folder even removing fails; the first fault is the one to tell. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
