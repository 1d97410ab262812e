import type { OutcomeReason } from '../../../src/graph/outcome-reason.ts';
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
export function withoutRequest({ sheet }: Program): OutcomeReason {
  return { why: sheet?.request?.amount.partOf ? 'PART_OF_LARGER_SUM' : 'NO_REQUEST' };
}

/** The verdict on a sheet that no line of the draft's measures stands for. */
export function notListed(
  program: Program,
  request: Measured,
  { draft, coverage, year }: OutcomeContext,
  say: Say,
): OutcomeFound {
  const [whole] = program.within;
  if (whole) return say('UNKNOWN', { why: 'INSIDE_OTHER_SHEET' });
  const listed = draft?.printedTotals.find(
    (total) => total.name !== null && nameKey(total.name) === nameKey(program.namePrinted),
  );
  if (listed !== undefined) return fromTable(listed, request, year, say);
  const larger = program.lines.find(({ beside, amount }) => beside !== null && amount.partOf);
  if (larger !== undefined) return say('UNKNOWN', { why: 'PART_OF_SUBSIDY' });
  if (coverage === 'UNKNOWN') return say('UNKNOWN', { why: 'NO_DIVISION' });
  return say('NOT_IN_DRAFT', { why: 'NOT_LISTED' });
}

/** A line of the overview tables: a printed figure of the draft, though no line of the measures. */
function fromTable(total: PrintedTotal, request: Measured, year: number, say: Say): OutcomeFound {
  const amount = total.draft?.amount;
  const yen = ownYen(amount);
  const evidence = places(total.evidence);
  if (amount === undefined || yen === null) return say('UNKNOWN', { why: 'LISTED_WITHOUT_AMOUNT' }, evidence);
  const given = { yen, precision: precision({ ...amount, unit: amount.unit ?? '百万円' }) };
  const found = decide({ request, given, added: null, parts: 0, year }, say);
  return { ...found, reason: { ...found.reason, fromOverview: true }, evidence: [...found.evidence, ...evidence] };
}
