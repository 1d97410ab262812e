import type { ReactNode } from 'react';
import { pathOf } from '../address/href.ts';
import type { Outcome } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { programText } from '../text/program.ts';
import { latestYear, lineOf } from './figures.ts';
import { Told } from './name.tsx';
import type { LinedProgram } from './stage-figure.tsx';
import { To } from './to.tsx';

/** What became of a request, with the sentence on it. */
export interface ToldOutcome {
  outcome: Outcome;
  outcomeReason: string | null;
  outcomeReasonJa: string | null;
}

/** Outcomes that something is given with, by the stage that gives it. */
const GIVEN: Readonly<Record<'DRAFT' | 'SUPPLEMENTARY', readonly Outcome[]>> = {
  DRAFT: ['AS_REQUESTED', 'RAISED', 'CUT', 'SPLIT'],
  SUPPLEMENTARY: ['SPLIT', 'MOVED_TO_SUPPLEMENTARY'],
};

/**
 * Whether only the sentence on what became of the request tells what a stage gives: an overview of a document prints it, and no line of the programme.
 * `year`: the fiscal year of the stage.
 */
export function isInWords(
  program: LinedProgram,
  { outcome, outcomeReason }: ToldOutcome,
  { stage, year, amount }: { stage: keyof typeof GIVEN; year: number; amount: number | null },
): boolean {
  if (amount !== null || outcomeReason === null || !GIVEN[stage].includes(outcome)) return false;
  return lineOf(program, year, stage, amount) === undefined;
}

/** The same of the outcome that a programme has now, which is that of its latest request; `requested`: the fiscal year of a request. */
export function isLatestInWords(
  program: LinedProgram,
  requested: number,
  stage: keyof typeof GIVEN,
  amount: number | null,
): boolean {
  if (latestYear([program]) !== requested) return false;
  return isInWords(program, program, { stage, year: stage === 'DRAFT' ? requested : requested - 1, amount });
}

/** That an amount is told in words, leading to them. */
export function InWords({ program: { id } }: { program: LinedProgram }): ReactNode {
  const text = useText(programText);
  return (
    <To path={pathOf(id) ?? '/programs'} hash="years" className="to-lines">
      {text.inWords}
    </To>
  );
}

/** The sentence on what became of a request. */
export function OutcomeWords({ of: { outcomeReason, outcomeReasonJa } }: { of: ToldOutcome }): ReactNode {
  return outcomeReason === null ? null : <Told en={outcomeReason} ja={outcomeReasonJa} />;
}
