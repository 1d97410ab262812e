import type { ReactNode } from 'react';
import type { AppropriationStage } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { useVisit } from '../page/visit.tsx';
import { fiscalYear, share, stageOfYear } from '../text/numbers.ts';
import { programText } from '../text/program.ts';
import { terms } from '../text/terms.ts';
import { Nothing } from './amount.tsx';
import { lineOf, printedOf, type WithYears } from './figures.ts';
import { InWords, isInWords } from './in-words.tsx';
import { type LinedProgram, StageFigure } from './stage-figure.tsx';
import { STAGES } from './stages.ts';
import type { Column } from './table.tsx';
import type { Summed } from './with-parts.tsx';

type Staged = LinedProgram & WithYears & Summed;

/** A stage that programmes are chosen by, and the fiscal year, where that is chosen too. */
export interface ChosenStage {
  stage: AppropriationStage;
  year: number | undefined;
}

/** Stages of a budget that is made: beside each other they tell a year. A request and a draft are told beside the year before them. */
const OF_A_YEAR: readonly AppropriationStage[] = ['INITIAL', 'SUPPLEMENTARY', 'AVAILABLE', 'EXECUTED'];

/** Whether columns beside a request would lack the amount of the stage. */
export function isLater(stage: AppropriationStage | undefined): stage is AppropriationStage {
  return stage !== undefined && stage !== 'REQUEST' && stage !== 'DRAFT';
}

/** The year that a row tells: the chosen one, else the latest that has the stage, of the programme or else of its parts; `null` where none has. */
export function yearIn({ stage, year }: ChosenStage): (program: Summed) => number | null {
  return ({ budget, countedBudget = [] }) => {
    if (year !== undefined) return year;
    const own = budget.filter((line) => line.stage === stage);
    const years = (own.length > 0 ? own : countedBudget).flatMap(({ fiscalYear: each }) => each ?? []);
    return years.length === 0 ? null : Math.max(...years);
  };
}

/** Columns of the stages of a year, the chosen one among them; each row with its year where none is chosen. */
export function stageColumns(language: Language, chosen: ChosenStage): Column<Staged>[] {
  const { stages } = terms[language];
  const yearOf = yearIn(chosen);
  return STAGES.filter((stage) => stage === chosen.stage || OF_A_YEAR.includes(stage)).map((stage) => ({
    key: `stage-${stage}`,
    head: chosen.year === undefined ? stages[stage] : stageOfYear(language, stages[stage], chosen.year),
    numeric: true,
    cell(program) {
      const year = yearOf(program);
      if (year === null) return <Nothing />;
      return <YearFigure program={program} stage={stage} year={year} isToldYear={chosen.year === undefined} />;
    },
  }));
}

/** The amount of the chosen stage for files: which it is, what is printed, and what totals add of it. They stand behind all other columns. */
export function stageFileColumns(language: Language, chosen: ChosenStage): Column<Staged>[] {
  const { stage } = chosen;
  const yearOf = yearIn(chosen);
  const of = (program: Staged) => {
    const year = yearOf(program);
    const amount = year === null ? null : amountOf(program, year, stage);
    return { year, amount, line: year === null ? undefined : lineOf(program, year, stage, amount) };
  };
  return [
    { key: 'stage', value: () => stage },
    { key: 'stageYear', value: yearOf },
    {
      key: 'stageAmount',
      value(program) {
        const { year, amount } = of(program);
        return year === null ? null : printedOf(program, year, stage, amount);
      },
    },
    { key: 'stageCounted', value: (program) => of(program).amount },
    {
      key: 'stageInBrackets',
      value(program) {
        const { amount, line } = of(program);
        return amount === null ? (line?.amount ?? null) : null;
      },
    },
    {
      key: 'stagePrinted',
      value(program) {
        const { year, amount, line } = of(program);
        if (amount === null && line?.amount === null) return line.text;
        return year !== null && isInWords(program, year, stage) ? programText[language].inWords : null;
      },
    },
  ];
}

/** What documents print beside the amounts of a stage in the year of a row, for files, as the file of the programme has it. */
export function noteColumn(stage: AppropriationStage, yearOf: (program: Summed) => number | null): Column<Noted> {
  return {
    key: 'note',
    value(program) {
      const year = yearOf(program);
      const lines = program.budget.filter((line) => line.stage === stage && line.fiscalYear === year);
      return [...new Set(lines.flatMap(({ note }) => note ?? []))].join('; ');
    },
  };
}

interface Noted extends Summed {
  budget: (Summed['budget'][number] & { note?: string | null })[];
}

/** What totals add of a year's stage, in yen; `null` where they add nothing. */
function amountOf(program: Staged, year: number, stage: AppropriationStage): number | null {
  const told = program.years.find(({ fiscalYear: each }) => each === year);
  const field = FIELDS[stage];
  if (field !== undefined) return told?.[field] ?? null;
  const counted = program.budget.flatMap((line) =>
    line.stage === stage && line.fiscalYear === year ? (line.countedAmount ?? []) : [],
  );
  return counted.length === 0 ? null : counted.reduce((sum, yen) => sum + yen, 0);
}

/** What a year of a programme calls the stages that it has a sum of. */
const FIELDS = {
  REQUEST: 'request',
  DRAFT: 'draft',
  INITIAL: 'initial',
  SUPPLEMENTARY: 'supplementary',
  CARRIED_OVER: undefined,
  RESERVE: undefined,
  AVAILABLE: 'available',
  EXECUTED: 'executed',
} as const satisfies Record<AppropriationStage, string | undefined>;

interface YearFigureProps {
  program: Staged;
  stage: AppropriationStage;
  year: number;
  isToldYear: boolean;
}

/** An amount, below it how much of what was there was spent, and its year where the head has none. */
function YearFigure({ program, stage, year, isToldYear }: YearFigureProps): ReactNode {
  const { language } = useVisit();
  if (isInWords(program, year, stage)) return <InWords program={program} />;
  const amount = amountOf(program, year, stage);
  const available = amountOf(program, year, 'AVAILABLE');
  const isPrinted = program.budget.some((line) => line.stage === stage && line.fiscalYear === year);
  const notes = [
    ...(isToldYear && isPrinted ? [fiscalYear(language, year)] : []),
    ...(stage === 'EXECUTED' && amount !== null && available ? [share(language, amount / available)] : []),
  ];
  return (
    <>
      <StageFigure program={program} year={year} stage={stage} amount={amount} />
      {notes.length > 0 ? <span className="under">{notes.join(' · ')}</span> : null}
    </>
  );
}
