import type { ReactNode } from 'react';
import { pathOf } from '../address/href.ts';
import type {
  AppropriationStage,
  ProgramFiguresFragment,
  ProgramLinesFragment,
  ProgramNameFragment,
} from '../generated/graphql.ts';
import { useHref, useText } from '../page/visit.tsx';
import { programText } from '../text/program.ts';
import { YenCell } from './amount.tsx';
import { Japanese } from './name.tsx';
import { anchorOf } from './table.tsx';

/** A programme with its amounts. */
export type FiguredProgram = ProgramNameFragment & ProgramFiguresFragment;
type Line = ProgramLinesFragment['budget'][number];

/** The latest line of a stage, one that totals may add before others. */
export function latestLine(program: ProgramLinesFragment, stage: AppropriationStage): Line | undefined {
  const lines = program.budget.filter((line) => line.stage === stage);
  return lines.sort((a, b) => (b.fiscalYear ?? 0) - (a.fiscalYear ?? 0) || Number(b.additive) - Number(a.additive))[0];
}

/** The latest fiscal year that any of the programmes has a request or draft for; this year's where none has. */
export function latestYear(programs: readonly ProgramLinesFragment[]): number {
  const years = programs.flatMap(({ budget }) =>
    budget.filter(({ stage }) => stage === 'REQUEST' || stage === 'DRAFT').flatMap((line) => line.fiscalYear ?? []),
  );
  return Math.max(0, ...years) || new Date().getFullYear();
}

/** The amount of a stage, leading to its lines; where it cannot be added, what is printed. */
export function StageFigure({
  program,
  stage,
  amount,
}: {
  program: ProgramNameFragment & ProgramLinesFragment;
  stage: AppropriationStage;
  amount: number | null;
}): ReactNode {
  const line = latestLine(program, stage);
  const text = useText(programText);
  const href = useHref();
  if (!line) return <YenCell of={amount} />;
  return (
    <a href={`${href(pathOf(program.id) ?? '/programs')}#${anchorOf(line.id)}`} className="to-lines">
      {amount !== null ? <YenCell of={amount} /> : line.text ? <Japanese>{line.text}</Japanese> : text.unknownAmount}
    </a>
  );
}
