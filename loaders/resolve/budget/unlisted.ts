import type { HospitalBudgetDraftFacts, PrintedTotal } from '../../documents/hospital-budget-draft/facts.ts';
import { nameKey } from '../../registry/name-forms.ts';
import { places } from '../part.ts';
import { type Measured, ownYen, precision } from '../printed-amounts.ts';
import type { DraftCoverage } from './draft-coverage.ts';
import type { Program } from './program.ts';
import { decide, type OutcomeFound, type Say } from './verdict.ts';

/** What the outcome of a sheet is decided from. */
export interface OutcomeContext {
  coverage: DraftCoverage;
  draft: HospitalBudgetDraftFacts | undefined;
  /** Programmes of the draft that are components of this one. */
  parts: readonly Program[];
  /** Fiscal year of the request. */
  year: number;
}

/** Why nothing can be said of a sheet without an amount of its own. */
export function withoutRequest({ sheet }: Program): string {
  if (sheet?.request?.amount.partOf)
    return 'Its request is part of a larger sum, so the draft cannot tell what became of it.';
  return 'The request prints no amount of its own for it.';
}

/** The verdict on a sheet that no line of the draft's measures stands for. */
export function notListed(
  program: Program,
  request: Measured,
  { draft, coverage, year }: OutcomeContext,
  say: Say,
): OutcomeFound {
  const [whole] = program.within;
  if (whole) {
    return say(
      'UNKNOWN',
      "Its request is inside another sheet's sum, which the draft document does not list by programme.",
    );
  }
  const listed = draft?.printedTotals.find(
    (total) => total.name !== null && nameKey(total.name) === nameKey(program.namePrinted),
  );
  if (listed !== undefined) return fromTable(listed, request, year, say);
  const larger = program.lines.find(({ beside, amount }) => beside !== null && amount.partOf);
  if (larger !== undefined) {
    return say('UNKNOWN', 'It is paid from a larger subsidy, of which the draft prints the whole only.');
  }
  if (coverage === 'UNKNOWN') return say('UNKNOWN', 'No division is printed for it, and the draft does not list it.');
  return say(
    'NOT_IN_DRAFT',
    'The Health Policy Bureau asked for it, and neither its draft budget nor the supplementary budget lists it.',
  );
}

/** A line of the overview tables: a printed figure of the draft, though no line of the measures. */
function fromTable(total: PrintedTotal, request: Measured, year: number, say: Say): OutcomeFound {
  const amount = total.draft?.amount;
  const yen = ownYen(amount);
  const evidence = places(total.evidence);
  if (amount === undefined || yen === null)
    return say('UNKNOWN', 'The draft lists it without an amount of its own.', evidence);
  const given = { yen, precision: precision({ ...amount, unit: amount.unit ?? '百万円' }) };
  const found = decide({ request, given, added: null, parts: 0, year }, say);
  return {
    ...found,
    reason: `${found.reason} The figure is that of the overview tables.`,
    evidence: [...found.evidence, ...evidence],
  };
}
