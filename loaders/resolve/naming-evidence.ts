import { decodePlace } from '../../src/graph/evidence.ts';
import type { ResolvedPart } from './part.ts';

/** No body carries more places than this; its relationships have all of them. */
const PLACES_MAX = 50;

/**
 * Where the documents name each organisation and policy: the places of all parts, each once, in the order of `documents`
 * and then of lines, at most 50. A body that stands only at the end of a relationship has that relationship's places.
 */
export function namingEvidence(parts: readonly ResolvedPart[], documents: readonly string[]): Map<string, string[]> {
  const all = new Map<string, Set<string>>();
  const add = (id: string, evidence: readonly string[]) => {
    const known = all.get(id);
    if (known === undefined) all.set(id, new Set(evidence));
    else for (const place of evidence) known.add(place);
  };
  for (const part of parts) for (const [id, evidence] of part.evidence) add(id, evidence);
  const named = new Set(all.keys());
  for (const { from, to, properties } of parts.flatMap((part) => part.relationships)) {
    for (const id of [from, to]) {
      const { evidence } = properties;
      if (/^(?:org|policy):/u.test(id) && !named.has(id) && Array.isArray(evidence)) add(id, evidence);
    }
  }
  return new Map([...all].map(([id, evidence]) => [id, firstPlaces(evidence, documents)]));
}

function firstPlaces(evidence: ReadonlySet<string>, documents: readonly string[]): string[] {
  const placed = [...evidence].map((text) => {
    const { document, startLine, endLine } = decodePlace(text);
    return { text, rank: documents.indexOf(document), startLine, endLine };
  });
  placed.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.startLine - b.startLine ||
      a.endLine - b.endLine ||
      (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return placed.slice(0, PLACES_MAX).map(({ text }) => text);
}
