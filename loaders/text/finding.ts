import type { Finding, MissingEntry } from '../layout.ts';

/** Where a finding stands: a line, the first to the last of several, the lines of a fact; `null` or none: the document as a whole. */
export type FindingPlace =
  | number
  | readonly { readonly number: number }[]
  | { readonly startLine: number; readonly endLine: number }
  | null
  | undefined;

/** A finding; `missing` is the entry that the registry lacks. */
export function finding(
  severity: Finding['severity'],
  code: string,
  place: FindingPlace,
  message: string,
  missing?: MissingEntry,
): Finding {
  return { severity, code, ...linesOf(place), message, ...(missing === undefined ? {} : { missing }) };
}

function linesOf(place: FindingPlace): Pick<Finding, 'startLine' | 'endLine'> {
  if (place === null || place === undefined) return {};
  if (typeof place === 'number') return { startLine: place, endLine: place };
  if ('startLine' in place) return { startLine: place.startLine, endLine: place.endLine };
  const [first, last] = [place[0], place.at(-1)];
  return first === undefined || last === undefined ? {} : { startLine: first.number, endLine: last.number };
}
