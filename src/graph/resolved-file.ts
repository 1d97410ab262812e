import { readFileSync } from 'node:fs';
import { fileFault } from './file-fault.ts';
import type { GraphRows } from './model.ts';

/** A whole graph in a file, ready to be loaded. */
export interface ResolvedGraph {
  rows: GraphRows;
  /** Version of the data: SHA-256 (hex) over facts and registry. */
  hash: string;
}

/** What stands in the file. `madeOf` comes first, so that it can be read without the rows. */
interface ResolvedFile extends ResolvedGraph {
  format: typeof RESOLVED_FORMAT;
  /** What the rows were made of, see `madeOf`; `null` for a file that is nobody's build. */
  madeOf: string | null;
}

/** Which rows there are, and what they have: raised when statements need what rows of before have not. */
export const RESOLVED_FORMAT = 'ghs-graph/4';
const MEND = 'Make it anew with: npm run resolve';

/** The file of resolved rows is missing or is none. The message says which file, what was expected, and what to do. */
export class ResolvedFileError extends Error {
  override readonly name = 'ResolvedFileError';
}

/** The text of a file of resolved rows. */
export function renderResolved({ rows, hash }: ResolvedGraph, madeOf: string | null): string {
  const content: ResolvedFile = { madeOf, format: RESOLVED_FORMAT, hash, rows };
  return JSON.stringify(content);
}

/** Reads a file of resolved rows. Throws a `ResolvedFileError`. */
export function readResolved(file: string): ResolvedGraph {
  let content: Partial<ResolvedFile>;
  try {
    content = JSON.parse(readFileSync(file, 'utf8')) as Partial<ResolvedFile>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const fault = code === undefined ? 'is cut short or no JSON' : `cannot be read, since ${fileFault(error)}`;
    throw new ResolvedFileError(`${file}: ${fault}; a resolved graph was expected. ${MEND}`);
  }
  const { format, hash, rows } = content ?? {};
  if (format !== RESOLVED_FORMAT || typeof hash !== 'string' || !isRows(rows)) {
    const found = format === undefined ? 'something else' : `the format ${JSON.stringify(format)}`;
    throw new ResolvedFileError(`${file}: holds ${found}; a resolved graph (${RESOLVED_FORMAT}) was expected. ${MEND}`);
  }
  return { rows, hash };
}

function isRows(rows: Partial<GraphRows> | undefined): rows is GraphRows {
  return Array.isArray(rows?.nodes) && Array.isArray(rows.relationships);
}
