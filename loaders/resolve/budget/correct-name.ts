import { nameKey } from '../../registry/name-forms.ts';
import type { CorrectionEntry } from '../../registry/schema.ts';
import { correct } from '../titles.ts';

/** A name with the document's slips of recognition put right; looks only at slips that could stand in it. */
export function correctName(
  name: string,
  document: { id: string; layout: string },
  corrections: readonly CorrectionEntry[],
): string {
  const near = corrections.filter(({ printed }) => nameKey(name).includes(nameKey(printed)));
  return near.length === 0 ? name : correct(name, document, near);
}
