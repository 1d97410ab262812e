import type { PrintedTotal } from '../facts.ts';

/** A total without figures; `position` is given when all are together. */
export function emptyTotal(
  source: PrintedTotal['source'],
  name: string | null,
  evidence: PrintedTotal['evidence'],
): PrintedTotal {
  return {
    position: 1,
    source,
    mark: null,
    name,
    draft: null,
    initial: null,
    supplementary: null,
    difference: null,
    unplaced: [],
    repeat: false,
    within: false,
    note: null,
    evidence,
  };
}
