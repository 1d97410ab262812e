import type { ReactNode } from 'react';
import { pathOf } from '../address/href.ts';
import type { AppropriationStage, ProgramLinesFragment, ProgramNameFragment } from '../generated/graphql.ts';
import { useHref, useText, useVisit } from '../page/visit.tsx';
import { fiscalYear, share, shortYen } from '../text/numbers.ts';
import { programText } from '../text/program.ts';
import { Nothing, YenCell } from './amount.tsx';
import { isRestOf, lineOf, type Spent } from './figures.ts';
import { Japanese } from './name.tsx';
import { anchorOf } from './table.tsx';

/** A programme whose amounts lead to their lines. */
export type LinedProgram = ProgramNameFragment & ProgramLinesFragment;

/**
 * The amount of a year and stage, leading to its line; in brackets where it is not added, as printed where it is no number. Where
 * totals add a part of what the line prints, that part stands below.
 */
export function StageFigure({ program, year, stage, amount }: StageFigureProps): ReactNode {
  const line = lineOf(program, year, stage, amount);
  const text = useText(programText);
  const href = useHref();
  const { language } = useVisit();
  if (!line) return <YenCell of={amount} />;
  const lines = `${href(pathOf(program.id) ?? '/programs')}#${anchorOf(line.id)}`;
  if (amount !== null && isRestOf(line, amount)) {
    return (
      <>
        <a href={lines} className="to-lines">
          <YenCell of={line.amount} />
        </a>
        <span className="under words">{text.restCounted(shortYen(language, amount))}</span>
      </>
    );
  }
  return (
    <a href={lines} className="to-lines">
      {amount !== null ? (
        <YenCell of={amount} />
      ) : line.amount !== null ? (
        <>
          (<YenCell of={line.amount} />)
        </>
      ) : line.text ? (
        <Japanese>{line.text}</Japanese>
      ) : (
        text.unknownAmount
      )}
    </a>
  );
}

interface StageFigureProps {
  program: LinedProgram;
  year: number;
  stage: AppropriationStage;
  /** As totals add it; `null` where none is known or it cannot be added. */
  amount: number | null;
}

/** The request for a year, and below it what it is more or less than the initial budget of the year before. */
export function RequestFigure({ program, year, request, change }: RequestFigureProps): ReactNode {
  return (
    <>
      <StageFigure program={program} year={year} stage="REQUEST" amount={request} />
      {change === null ? null : (
        <span className="under">
          <YenCell of={change} signed />
        </span>
      )}
    </>
  );
}

interface RequestFigureProps {
  program: LinedProgram;
  year: number;
  request: number | null;
  change: number | null;
}

/** What was spent, with its year and how much of what was there that is. */
export function SpentFigure({ program, spent }: { program: LinedProgram; spent: Spent | null }): ReactNode {
  const { language } = useVisit();
  if (spent === null) return <Nothing />;
  const { year, executed, available } = spent;
  return (
    <>
      <StageFigure program={program} year={year} stage="EXECUTED" amount={executed} />
      <span className="under">
        {fiscalYear(language, year)}
        {available ? ` · ${share(language, executed / available)}` : null}
      </span>
    </>
  );
}
