import type { ReactNode } from 'react';
import type { Drawing } from '../../drawings/drawing.tsx';
import { drawYearBars, type YearBar } from '../../drawings/year-bars.tsx';
import type { AppropriationStage, ProgramYearLineFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useVisit } from '../../page/visit.tsx';
import { Nothing } from '../../parts/amount.tsx';
import { printedOf } from '../../parts/figures.ts';
import { givenFor, InWords, isInWords, OutcomeWords } from '../../parts/in-words.tsx';
import { nameIn } from '../../parts/name.tsx';
import { Outcome } from '../../parts/program-columns.tsx';
import { documentsIn } from '../../parts/sources.ts';
import { RequestFigure, StageFigure } from '../../parts/stage-figure.tsx';
import { type Column, type TableView, tableOf } from '../../parts/table.tsx';
import { fiscalYear, share, yenInWords } from '../../text/numbers.ts';
import { programText } from '../../text/program.ts';
import type { Program } from './program-answer.ts';

type Field = 'request' | 'draft' | 'initial' | 'supplementary' | 'available' | 'executed';

/** The stages of a year in the order in which a budget is made. */
const STAGES: readonly { field: Field; stage: AppropriationStage; kind: YearBar['kind'] }[] = [
  { field: 'request', stage: 'REQUEST', kind: 'asked' },
  { field: 'draft', stage: 'DRAFT', kind: 'given' },
  { field: 'initial', stage: 'INITIAL', kind: 'given' },
  { field: 'supplementary', stage: 'SUPPLEMENTARY', kind: 'given' },
  { field: 'available', stage: 'AVAILABLE', kind: 'given' },
  { field: 'executed', stage: 'EXECUTED', kind: 'spent' },
];

/** The amounts of a programme year by year, each leading to its line, with what became of each request. */
export function yearsTable(program: Program, language: Language): TableView {
  const text = programText[language];
  const stageColumn = ({ field, stage }: (typeof STAGES)[number]): Column<ProgramYearLineFragment> => ({
    key: field,
    head: text.shortStages[field],
    numeric: true,
    cell: (year) =>
      isInWords(program, year.fiscalYear, stage) ? (
        <InWords program={program} />
      ) : (
        <StageFigure program={program} year={year.fiscalYear} stage={stage} amount={year[field]} />
      ),
    value: (year) => year[field],
  });
  return tableOf<ProgramYearLineFragment>(
    [
      {
        key: 'fiscalYear',
        narrow: true,
        head: text.year,
        cell: (year) => fiscalYear(language, year.fiscalYear),
        value: (year) => year.fiscalYear,
      },
      {
        key: 'request',
        head: text.shortStages.requestAndChange,
        numeric: true,
        cell: ({ fiscalYear: year, request, change }) => (
          <RequestFigure program={program} year={year} request={request} change={change} />
        ),
        value: ({ request }) => request,
      },
      ...STAGES.filter(({ field }) => field !== 'request').map(stageColumn),
      { key: 'share', head: text.share, numeric: true, cell: (year) => <Share of={year} />, value: shareOf },
      {
        key: 'outcome',
        head: text.outcome,
        cell: (year) =>
          year.request === null && year.draft === null ? (
            <Nothing />
          ) : (
            <>
              <Outcome of={year} />
              {isOutcomeInWords(program, year.fiscalYear) ? (
                <span className="under words">
                  <OutcomeWords of={year} />
                </span>
              ) : null}
            </>
          ),
        value: ({ outcome }) => outcome,
      },
    ],
    program.years,
  );
}

/** Whether something that was given for the request of a year is told with what became of it alone. */
function isOutcomeInWords(program: Program, year: number): boolean {
  return givenFor(year).some((given) => isInWords(program, given.year, given.stage));
}

function shareOf({ executed, available }: ProgramYearLineFragment): number | null {
  return executed === null || !available ? null : executed / available;
}

function Share({ of }: { of: ProgramYearLineFragment }): ReactNode {
  const { language } = useVisit();
  const part = shareOf(of);
  return part === null ? <Nothing /> : share(language, part);
}

/** The years as bars; nothing where fewer than two amounts are known. What could be spent is in the table only. */
export function drawYears(program: Program, language: Language): Drawing | undefined {
  const text = programText[language];
  // Bars stand beside each other to be compared: each is what is printed.
  const years = program.years.map((year) => ({
    key: String(year.fiscalYear),
    label: fiscalYear(language, year.fiscalYear),
    bars: STAGES.flatMap(({ field, stage, kind }): YearBar[] => {
      const value = printedOf(program, year.fiscalYear, stage, year[field]);
      if (value === null || field === 'available') return [];
      return [{ key: field, label: text.shortStages[field], value, told: yenInWords(language, value), kind }];
    }),
  }));
  const told = years.filter(({ bars }) => bars.length > 0);
  if (told.reduce((sum, { bars }) => sum + bars.length, 0) < 2) return undefined;
  const title = text.drawing(nameIn(language, program));
  return drawYearBars(told, title, documentsIn(program.lines, language));
}
