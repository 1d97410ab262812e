import { nameKey } from '../../registry/name-forms.ts';
import type { CorrectionEntry } from '../../registry/schema.ts';
import { correct } from '../titles.ts';
import type { YearDocuments } from './budget-year.ts';

/** A name with the document's slips of recognition put right; looks only at slips that could stand in it. */
export function correctName(
  name: string,
  document: { id: string; layout: string },
  corrections: readonly CorrectionEntry[],
): string {
  const near = corrections.filter(({ printed }) => nameKey(name).includes(nameKey(printed)));
  return near.length === 0 ? name : correct(name, document, near);
}

/** Puts right a name that the document with the id `document` prints. */
export function correctorFor(
  documents: readonly YearDocuments[],
  corrections: readonly CorrectionEntry[],
): (name: string, document: string) => string {
  const heads = documents.flatMap(({ request, draft }) => [request?.document, draft?.document]);
  const byId = new Map(heads.flatMap((head) => (head ? [[head.id, head] as const] : [])));
  return (name, document) => {
    const head = byId.get(document);
    return head === undefined ? name : correctName(name, head, corrections);
  };
}
