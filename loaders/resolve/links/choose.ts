import type { RelationshipRow } from '../../../src/graph/model.ts';
import { withEvidence } from '../merge-rows.ts';
import type { FoundLink } from './rules.ts';

/** The surer kind first. */
const KINDS = ['NAMED', 'POLICY', 'INSTITUTION', 'SUBJECT'];

/**
 * One link from a programme to a place: of several, the surer kind stays, with the evidence of all. A link to a row or an
 * item goes when one to something inside it says the same at least as surely.
 */
export function chooseLinks(found: readonly FoundLink[]): FoundLink[] {
  const best = new Map<string, FoundLink>();
  for (const link of found) {
    const key = `${link.row.from}\n${link.row.to}`;
    const known = best.get(key);
    if (known === undefined) best.set(key, link);
    else best.set(key, surer(link, known) ? joined(link, known) : joined(known, link));
  }
  const links = [...best.values()];
  return links.filter(
    (broad) =>
      !links.some(
        (narrow) =>
          narrow.row.from === broad.row.from &&
          narrow.strategyText.within.includes(broad.row.to) &&
          rank(narrow.row) <= rank(broad.row) &&
          narrow.confidence >= broad.confidence,
      ),
  );
}

function surer(link: FoundLink, other: FoundLink): boolean {
  const difference = rank(link.row) - rank(other.row);
  return difference === 0 ? link.confidence > other.confidence : difference < 0;
}

function rank({ properties }: RelationshipRow): number {
  return KINDS.indexOf(String(properties['link']));
}

function joined(link: FoundLink, other: FoundLink): FoundLink {
  return { ...link, row: withEvidence(link.row, other.row) };
}
