import type { DocumentFacts } from '../facts/facts-kind.ts';
import type { DocumentEntry } from '../registry/schema.ts';
import { compare } from './row-order.ts';

/**
 * Editions of one document, the latest first: by the date that they print where every one of them prints one, else by their
 * order in `documents.yaml`, behind which those come that have no entry yet.
 */
export function latestFirst<Facts extends DocumentFacts>(
  editions: readonly Facts[],
  entries: readonly DocumentEntry[],
): { editions: Facts[]; rule: 'printed-date' | 'registry-order' } {
  const dates = editions.map(({ document }) => dateOf(document));
  const rule = dates.every((date) => date !== null) ? 'printed-date' : 'registry-order';
  const place = ({ document: { id } }: Facts) => {
    const at = entries.findIndex((entry) => entry.id === id);
    return at === -1 ? entries.length : at;
  };
  const byDate = (a: Facts, b: Facts) => compare(dateOf(b.document) ?? '', dateOf(a.document) ?? '');
  const byId = (a: Facts, b: Facts) => compare(b.document.id, a.document.id);
  const sorted = [...editions].sort(
    (a, b) => (rule === 'printed-date' ? 0 : place(b) - place(a)) || byDate(a, b) || byId(a, b),
  );
  return { editions: sorted, rule };
}

/** The printed date or, without one, the fiscal year; a printed number (`no-2`) is no date. */
function dateOf({ edition, fiscalYear }: DocumentFacts['document']): string | null {
  if (edition !== undefined && /^[0-9]{4}/u.test(edition)) return edition;
  return fiscalYear === null ? null : String(fiscalYear);
}
