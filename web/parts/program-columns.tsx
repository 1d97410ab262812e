import type { ReactNode } from 'react';
import type {
  AppropriationStage,
  ProgramBodiesFragment,
  ProgramFiguresFragment,
  ProgramNameFragment,
} from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { fiscalYear } from '../text/numbers.ts';
import { programText } from '../text/program.ts';
import { terms } from '../text/terms.ts';
import { Nothing } from './amount.tsx';
import { Evidence, linesInFile } from './evidence.tsx';
import { figuresOf, lineOf, printedOf, type RowYears, type WithYears } from './figures.ts';
import { InWords, isInWords } from './in-words.tsx';
import { type Named, nameIn, Told } from './name.tsx';
import { namesInFile } from './names-in-file.ts';
import { ProgramCell } from './program-cell.tsx';
import { type LinedProgram, RequestFigure, SpentFigure, StageFigure } from './stage-figure.tsx';
import type { Column } from './table.tsx';

/** A programme with its amounts. */
export type FiguredProgram = ProgramNameFragment & ProgramFiguresFragment;

/** The programme with who runs it and whom it pays into, which are columns of their own in files. */
export function programColumns(language: Language): Column<ProgramNameFragment & ProgramBodiesFragment>[] {
  const names = ({ edges, totalCount }: Listed) =>
    namesInFile(
      language,
      edges.map(({ node }) => node),
      totalCount,
    );
  return [
    {
      key: 'program',
      head: programText[language].program,
      cell: (program) => <ProgramCell of={program} />,
      value: (program) => nameIn(language, program),
    },
    { key: 'id', value: ({ id }) => id },
    { key: 'ministry', value: ({ ministry }) => ministry && nameIn(language, ministry) },
    { key: 'administeredBy', value: ({ administeredBy }) => names(administeredBy) },
    { key: 'recipients', value: ({ recipients }) => names(recipients) },
  ];
}

interface Listed {
  edges: readonly { node: Named }[];
  totalCount: number;
}

/** Columns of amounts beside the request for a fiscal year, and what became of it. */
export function figureColumns(language: Language, years: RowYears): Column<FiguredProgram>[] {
  return [
    ...amountColumns(language, years),
    {
      key: 'outcome',
      head: programText[language].outcome,
      cell: (program) => <Outcome of={outcomeOf(program, years.yearOf(program))} />,
      value: (program) => outcomeOf(program, years.yearOf(program)).outcome,
    },
  ];
}

/** Columns of amounts beside the request for a fiscal year; each amount with its year where rows are of several, and in files. */
export function amountColumns(language: Language, years: RowYears): Column<LinedProgram & WithYears>[] {
  const text = programText[language];
  const { year, yearOf } = years;
  const before = year === null ? null : year - 1;
  const figures = (program: LinedProgram & WithYears) => figuresOf(program, yearOf(program));
  /** The heads name the year of all rows, where there is one. */
  const withYear = (figure: ReactNode, program: LinedProgram, of: number, stage: AppropriationStage) =>
    year === null ? <OfYear program={program} year={of} stage={stage} figure={figure} /> : figure;
  const amount = (field: AmountField, title: string, { stage, less } = AMOUNTS[field]) => ({
    head: title,
    numeric: true,
    cell: (program: LinedProgram & WithYears) => {
      const requested = yearOf(program);
      if (requested === null) return <Nothing />;
      const of = requested - less;
      if (isInWords(program, of, stage)) return <InWords program={program} />;
      const figure = <StageFigure program={program} year={of} stage={stage} amount={figures(program)[field]} />;
      return withYear(figure, program, of, stage);
    },
    // As the cell shows it: the whole, where totals add what is left of it.
    value(program: LinedProgram & WithYears) {
      const requested = yearOf(program);
      return requested === null ? null : printedOf(program, requested - less, stage, figures(program)[field]);
    },
  });
  return [
    { key: 'requestYear', value: (program) => figures(program).year },
    { key: 'previousAmount', ...amount('initial', text.previous(before)) },
    {
      key: 'requestAmount',
      ...amount('request', text.requestAndChange(year)),
      cell: (program) => {
        const { year: asked, request, change } = figures(program);
        if (asked === null) return <Nothing />;
        const figure = <RequestFigure program={program} year={asked} request={request} change={change} />;
        return withYear(figure, program, asked, 'REQUEST');
      },
    },
    { key: 'change', value: (program) => figures(program).change },
    { key: 'draftAmount', ...amount('draft', text.draft(year)) },
    { key: 'supplementaryAmount', ...amount('supplementary', text.supplementary(before)) },
    {
      key: 'executedAmount',
      head: text.spent,
      numeric: true,
      cell: (program) => <SpentFigure program={program} spent={figures(program).spent} />,
      value: (program) => figures(program).spent?.executed ?? null,
    },
    { key: 'executedYear', value: (program) => figures(program).spent?.year ?? null },
    { key: 'availableAmount', value: (program) => figures(program).spent?.available ?? null },
  ];
}

/**
 * What else the cells of amounts say, for files: how much of each amount totals add, what is printed in brackets since they do not add it, and what
 * is printed in the place of a number, or that words elsewhere tell it. They stand behind all other columns, so that those stay where they were.
 */
export function countedColumns(language: Language, years: RowYears): Column<LinedProgram & WithYears>[] {
  const figures = (program: LinedProgram & WithYears) => figuresOf(program, years.yearOf(program));
  return [
    ...FIELDS.flatMap((field): Column<LinedProgram & WithYears>[] => {
      const { name, stage, less } = AMOUNTS[field];
      const line = (program: LinedProgram & WithYears) => {
        const amount = figures(program)[field];
        const requested = years.yearOf(program);
        return { amount, line: requested === null ? undefined : lineOf(program, requested - less, stage, amount) };
      };
      return [
        {
          key: `${name}Counted`,
          value(program) {
            const { amount, line: printed } = line(program);
            return amount ?? printed?.countedAmount ?? null;
          },
        },
        {
          key: `${name}InBrackets`,
          value(program) {
            const { amount, line: printed } = line(program);
            return amount === null ? (printed?.amount ?? null) : null;
          },
        },
        {
          key: `${name}Printed`,
          value(program) {
            const { amount, line: printed } = line(program);
            if (amount === null && printed?.amount === null) return printed.text;
            const requested = years.yearOf(program);
            return requested !== null && isInWords(program, requested - less, stage)
              ? programText[language].inWords
              : null;
          },
        },
      ];
    }),
    { key: 'executedCounted', value: (program) => figures(program).spent?.executed ?? null },
    {
      key: 'executedShare',
      value(program) {
        const { spent } = figures(program);
        return spent?.available ? spent.executed / spent.available : null;
      },
    },
  ];
}

/** Why an outcome is what it is, and the lines that say so: a column of the page, folded there, and of its own in files. */
export function outcomeColumns(language: Language, years: RowYears): Column<FiguredProgram>[] {
  const of = (program: FiguredProgram) => outcomeOf(program, years.yearOf(program));
  return [
    {
      key: 'outcomeReason',
      value(program) {
        const { outcomeReason, outcomeReasonJa } = of(program);
        return language === 'ja' ? (outcomeReasonJa ?? outcomeReason) : outcomeReason;
      },
    },
    { key: 'outcomeLines', value: (program) => linesInFile(of(program).outcomeEvidence) },
  ];
}

/** What became of the request for a fiscal year; that for the latest is told with its lines. */
function outcomeOf(program: FiguredProgram, year: number | null): TellableOutcome {
  const asked = program.years.find(({ fiscalYear }) => fiscalYear === year);
  if (asked === undefined || asked.outcomeReason === program.outcomeReason) return program;
  const { outcome, outcomeReason, outcomeReasonJa } = asked;
  return { outcome, outcomeReason, outcomeReasonJa, outcomeEvidence: [] };
}

type TellableOutcome = Pick<
  ProgramFiguresFragment,
  'outcome' | 'outcomeReason' | 'outcomeReasonJa' | 'outcomeEvidence'
>;

const FIELDS = ['initial', 'request', 'draft', 'supplementary'] as const;
type AmountField = (typeof FIELDS)[number];

/** What files call an amount beside a request, how far its appropriation has come, and how many years before the request it is of. */
const AMOUNTS: Readonly<Record<AmountField, { name: string; stage: AppropriationStage; less: 0 | 1 }>> = {
  initial: { name: 'previous', stage: 'INITIAL', less: 1 },
  request: { name: 'request', stage: 'REQUEST', less: 0 },
  draft: { name: 'draft', stage: 'DRAFT', less: 0 },
  supplementary: { name: 'supplementary', stage: 'SUPPLEMENTARY', less: 1 },
};

/** An amount with its year; without one where nothing is printed. */
function OfYear({ program, year, stage, figure }: OfYearProps): ReactNode {
  const { language } = useVisit();
  const isPrinted = program.budget.some((line) => line.stage === stage && line.fiscalYear === year);
  return (
    <>
      {figure}
      {isPrinted ? <span className="under">{fiscalYear(language, year)}</span> : null}
    </>
  );
}

interface OfYearProps {
  program: LinedProgram;
  year: number;
  stage: AppropriationStage;
  figure: ReactNode;
}

/** What the draft made of the request, with the lines that it was decided from. */
export function Outcome({ of }: { of: TellableOutcome }): ReactNode {
  const { outcomes } = useText(terms);
  return (
    <>
      {outcomes[of.outcome]}{' '}
      {of.outcomeEvidence.length > 0 ? (
        <Evidence
          claim={{
            basis: 'DERIVED',
            evidence: of.outcomeEvidence,
            reason: of.outcomeReason && <Told en={of.outcomeReason} ja={of.outcomeReasonJa} />,
          }}
        />
      ) : null}
    </>
  );
}
