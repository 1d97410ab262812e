import { decodePlace, type Place } from '../../graph/evidence.ts';
import type { Addresses } from '../addresses.ts';
import type { Properties } from '../whole-graph.ts';
import { entityId } from './entity.ts';

/** Who published a document, by the document's id. */
export type Publishers = ReadonlyMap<string, readonly string[]>;

/** What entities tell of their evidence: the documents, the address of the lines, who published them. */
export function evidenceOf(properties: Properties, addresses: Addresses, publishers: Publishers) {
  const places = placesOf(properties['evidence']);
  const documents = [...new Set(places.map(({ document }) => `document:${document}`))];
  return {
    proof: documents.filter((id) => publishers.has(id)).map(entityId),
    publisher: documents.flatMap((id) => publishers.get(id) ?? []),
    sourceUrl: places.map((place) => addresses.place(place)),
    lines: places.map(linesOf),
  };
}

/** `strategy-follow-up, lines 10–12`. */
function linesOf({ document, startLine, endLine, section }: Place): string {
  const lines = startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`;
  return section === null ? `${document}, ${lines}` : `${document}, ${lines} (${section})`;
}

function placesOf(evidence: unknown): Place[] {
  return Array.isArray(evidence) ? evidence.map((place) => decodePlace(String(place))) : [];
}

/** On what a relationship rests, in a sentence. */
export function basisOf({ basis, rule, reason, confidence, printed }: Properties): string {
  const sure = typeof confidence === 'number' ? `, confidence ${confidence}` : '';
  if (basis === 'DERIVED') return `DERIVED: by the rule ${rule}${sure}`;
  if (basis === 'CURATED') return `CURATED: decided by a person${sure}${reason ? `, because: ${reason}` : ''}`;
  return printed ? `STATED: printed as ${printed}` : 'STATED: printed there';
}
