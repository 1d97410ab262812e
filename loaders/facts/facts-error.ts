import { fileFault } from '../../src/graph/file-fault.ts';

/** A facts file is not what `npm run extract` writes. The message says which file, where in it, and what was expected. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
}

/** The error for a folder of facts that cannot be read. */
export function unreadableFolder(directory: string, error: unknown): FactsError {
  return new FactsError(
    `${directory}: cannot be read, since ${fileFault(error)}. A folder with facts files was expected: name one with --facts.`,
  );
}
