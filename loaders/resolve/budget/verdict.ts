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
  reason: string;
  evidence: string[];
}

/** Makes a verdict with the places of the request and the draft, and further ones. */
export type Say = (outcome: Outcome, reason: string, evidence?: string[]) => OutcomeFound;

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
  const [asked, now, then] = [printYen(request.yen), given && printYen(given.yen), added && printYen(added.yen)];
  const of = parts > 0 ? ` in ${parts} lines` : '';
  const beside = then === null ? '' : `, beside ${then} in the FY${year - 1} supplementary budget`;
  if (given !== null && given.yen > 0) {
    if (agree(given, request)) {
      return say('AS_REQUESTED', `The request of ${asked} and the draft of ${now}${of} agree as printed${beside}.`);
    }
    if (given.yen > request.yen)
      return say('RAISED', `The draft gives ${now}${of}, more than the ${asked} requested${beside}.`);
    if (added === null) return say('CUT', `The draft gives ${now}${of} of the ${asked} requested.`);
    const both = sum(given, added);
    const total = both && agree(both, request) ? ', together what was requested' : '';
    return say(
      'SPLIT',
      `Of the ${asked} requested, the draft gives ${now} and the FY${year - 1} supplementary budget ${then}${total}${of}.`,
    );
  }
  if (added !== null && added.yen > 0) {
    return say(
      'MOVED_TO_SUPPLEMENTARY',
      `The draft gives nothing; the FY${year - 1} supplementary budget gives ${then} beside the ${asked} requested${of}.`,
    );
  }
  return say('UNKNOWN', 'The draft names it without an amount of its own.');
}
