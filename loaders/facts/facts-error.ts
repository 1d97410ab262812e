/** A facts file is not what `npm run extract` writes. The message says which file, where in it, and what was expected. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
}
