import type { SumCheck, SumReason } from './checks/sum-check.ts';
import type { HospitalBudgetDraftFacts, PrintedTotal } from './facts.ts';
import { sumsAgainstPrintedTotals } from './sums.ts';

const MILLION = 1_000_000;

const REASONS: Readonly<Record<SumReason, string>> = {
  REPEATS: 'repeats of amounts printed elsewhere',
  PARTS: 'parts of a larger sum',
  ROUNDING: 'rounding',
  NOT_PRINTED: 'lines without a figure for that year',
  UNLISTED: 'more than is listed (等, 主な)', // and others; main ones
  OVERLAP: 'the same money under several headings',
  UNEXPLAINED: 'not explained',
};

/** Sums of a draft budget against its printed totals, each difference with what explains it, in million yen. */
export function draftSumReport(facts: HospitalBudgetDraftFacts): string[] {
  const { checks, unmatched, contradicting, shared } = sumsAgainstPrintedTotals(facts);
  const differing = checks.filter(({ difference }) => difference !== 0);
  return [
    `sums against printed totals, in million yen: ${checks.length - differing.length} of ${checks.length} agree; the others:`,
    ...differing.map((check) => `  ${describe(check)}`),
    `figures of the overviews that no section or line has the name of: ${unmatched.length}`,
    ...unmatched.map((total) => `  ${place(total)}`),
    `rows of the tables that contradict themselves: ${contradicting.length}`,
    ...contradicting.map((total) => `  ${place(total)}`),
    `amounts printed below several lines, which are one amount: ${shared.length}`,
    ...shared.map(
      ({ name, yen, places }) => `  ${name}, ${millions(yen)}: ${places.map((path) => path.at(-1)).join('; ')}`,
    ),
  ];
}

function describe({ what, path, stage, printed, counted, difference, explanation, evidence }: SumCheck): string {
  const sums = `printed ${millions(printed)}, counted ${millions(counted)}, difference ${millions(difference)}`;
  const why = explanation.map(({ reason, yen }) => `${millions(yen)} ${REASONS[reason]}`).join(', ');
  return `line ${evidence.startLine}: ${what.toLowerCase()} ${path.at(-1) ?? ''} ${stage.toLowerCase()}: ${sums} (${why})`;
}

function place({ name, evidence }: PrintedTotal): string {
  return `line ${evidence.startLine}: ${name ?? 'a figure without name'}`;
}

/** Whole yen as million yen, with no more digits than it needs. */
function millions(yen: number): string {
  return (yen / MILLION).toLocaleString('en', { maximumFractionDigits: 6 });
}
