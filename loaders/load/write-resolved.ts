import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileFault } from '../../src/graph/file-fault.ts';
import { type ResolvedGraph, renderResolved } from '../../src/graph/resolved-file.ts';
import { CommandError } from '../extract/command-error.ts';

/**
 * Writes a graph to a file that is served or loaded later, whole or not at all. `madeOf`: what it was made of, for the
 * build's own file. Throws a `CommandError` when the file cannot be written.
 */
export function writeResolved(graph: ResolvedGraph, file: string, madeOf: string | null): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, renderResolved(graph, madeOf));
    renameSync(temporary, file);
  } catch (error) {
    try {
      rmSync(temporary, { force: true });
    } catch {} // below a path that is no folder even removing fails; the first fault is the one to tell
    throw new CommandError(
      `${file}: the graph cannot be written there, since ${fileFault(error)}. Choose another --out file.`,
    );
  }
}
