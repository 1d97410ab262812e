import type { OutcomeReason } from '../../../src/graph/outcome-reason.ts';
import { printYen } from '../../text/yen.ts';
import { agree, type Measured } from '../printed-amounts.ts';
import { sum } from './join.ts';

export type Outcome =
  | 'AS_REQUESTED'
  | 'RAISED'
  | 'CUT'
  | 'MOVED_TO_SUPPLEMENTARY'
  | 'SPLIT'
  | 'NOT_IN_DRAFT'
  | 'OUT_OF_SCOPE'
  | 'UNKNOWN';

/** What the draft made of a request, why we say so, and the places that it was decided from. */
export interface OutcomeFound {
  outcome: Outcome;
  reason: OutcomeReason;
  evidence: string[];
}

/** Makes a verdict with the places of the request and the draft, and further ones. */
export type Say = (outcome: Outcome, reason: OutcomeReason, evidence?: string[]) => OutcomeFound;

/** What was asked for and what was given. */
export interface Sides {
  request: Measured;
  given: Measured | null;
  added: Measured | null;
  /** Number of lines of the draft that are summed; 0 when it is one. */
  parts: number;
  year: number;
}

/** The verdict on two printed figures and the supplementary budget beside them. */
export function decide({ request, given, added, parts, year }: Sides, say: Say): OutcomeFound {
  const asked = printYen(request.yen);
  const lines = parts > 0 ? { lines: parts } : {};
  const supplementary = added && { amount: printYen(added.yen), fiscalYear: year - 1 };
  if (given !== null && given.yen > 0) {
    const figures = { asked, given: printYen(given.yen), ...lines };
    const beside = supplementary ? { beside: supplementary } : {};
    if (agree(given, request)) return say('AS_REQUESTED', { why: 'AGREES', ...figures, ...beside });
    if (given.yen > request.yen) return say('RAISED', { why: 'RAISED', ...figures, ...beside });
    if (added === null || supplementary === null) return say('CUT', { why: 'CUT', ...figures });
    const both = sum(given, added);
    const isAll = both !== null && agree(both, request);
    return say('SPLIT', { why: 'SPLIT', ...figures, added: supplementary, isAll });
  }
  if (added !== null && supplementary !== null && added.yen > 0) {
    return say('MOVED_TO_SUPPLEMENTARY', { why: 'MOVED', asked, added: supplementary, ...lines });
  }
  return say('UNKNOWN', { why: 'NAMED_WITHOUT_AMOUNT' });
}
