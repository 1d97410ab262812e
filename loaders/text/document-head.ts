import type { SourceText } from '../../src/sources/source-text.ts';
import type { DocumentHead } from '../facts/common.ts';

/** The head of a document's facts: what its layout says of it, and the size and fingerprint of its text. */
export function documentHead(
  source: SourceText,
  { id, layout, title, fiscalYear }: Pick<DocumentHead, 'id' | 'layout' | 'title' | 'fiscalYear'>,
): DocumentHead {
  return { id, layout, title, fiscalYear, lines: source.lines.length, sha256: source.sha256 };
}
