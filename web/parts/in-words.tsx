import type { ReactNode } from 'react';
import { pathOf } from '../address/href.ts';
import type { AppropriationStage, Outcome } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { programText } from '../text/program.ts';
import { lineOf, type WithYears } from './figures.ts';
import { Told } from './name.tsx';
import { To } from './to.tsx';

/** What became of a request, with the sentence on it. */
interface ToldOutcome {
  outcome: Outcome;
  outcomeReason: string | null;
  outcomeReasonJa: string | null;
}

/**
 * By the stage that gives something: the outcomes that it is given with, and how many years after it the request is of which they are told.
 */
const GIVEN: Readonly<Partial<Record<AppropriationStage, Given>>> = {
  DRAFT: { field: 'draft', outcomes: ['AS_REQUESTED', 'RAISED', 'CUT', 'SPLIT'], later: 0 },
  SUPPLEMENTARY: { field: 'supplementary', outcomes: ['SPLIT', 'MOVED_TO_SUPPLEMENTARY'], later: 1 },
};

interface Given {
  field: 'draft' | 'supplementary';
  outcomes: readonly Outcome[];
  later: 0 | 1;
}

/**
 * Whether only the sentence on what became of a request tells what a stage of a fiscal year gives: an overview of a document prints it, and no line of
 * the programme.
 */
export function isInWords(program: WithYears, year: number, stage: AppropriationStage): boolean {
  const given = GIVEN[stage];
  if (given === undefined) return false;
  const { field, outcomes, later } = given;
  const of = (fiscalYear: number) => program.years.find((each) => each.fiscalYear === fiscalYear);
  const asked = of(year + later);
  if (asked === undefined || asked.outcomeReason === null || !outcomes.includes(asked.outcome)) return false;
  return (of(year)?.[field] ?? null) === null && lineOf(program, year, stage, null) === undefined;
}

/** What may be given for the request of a year, and in which. */
export function givenFor(requested: number): { year: number; stage: AppropriationStage }[] {
  return [
    { year: requested, stage: 'DRAFT' },
    { year: requested - 1, stage: 'SUPPLEMENTARY' },
  ];
}

/** That an amount is told in words, leading to them. */
export function InWords({ program: { id } }: { program: { id: string } }): ReactNode {
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
