import type { ReactNode } from 'react';
import type {
  AppropriationStage,
  ProgramBodiesFragment,
  ProgramFiguresFragment,
  ProgramNameFragment,
} from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { useText } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import { programText } from '../text/program.ts';
import { terms } from '../text/terms.ts';
import { Evidence } from './evidence.tsx';
import { figuresOf, type WithYears } from './figures.ts';
import { English, nameIn } from './name.tsx';
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

/** The names of a list of `totalCount`, of which a file has `some`; what it does not have in full says so, as on pages. */
export function namesInFile(language: Language, some: readonly NamedBody[], totalCount: number): string {
  const left = totalCount - some.length;
  const names = some.map((each) => nameIn(language, each));
  return [...names, ...(left > 0 ? [listText[language].more(left)] : [])].join('; ');
}

type NamedBody = Parameters<typeof nameIn>[1];

interface Listed {
  edges: readonly { node: NamedBody }[];
  totalCount: number;
}

/** Columns of amounts beside the request for a fiscal year, and what became of it. */
export function figureColumns(language: Language, year: number): Column<FiguredProgram>[] {
  return [
    ...amountColumns(language, year),
    {
      key: 'outcome',
      head: programText[language].outcome,
      cell: (program) => <Outcome of={program} />,
      value: ({ outcome }) => outcome,
    },
  ];
}

/** Columns of amounts beside the request for a fiscal year. */
export function amountColumns(language: Language, year: number): Column<LinedProgram & WithYears>[] {
  const text = programText[language];
  const amount = (key: string, head: string, of: number, stage: AppropriationStage, field: AmountField) => ({
    key,
    head,
    numeric: true,
    cell: (program: LinedProgram & WithYears) => (
      <StageFigure program={program} year={of} stage={stage} amount={figuresOf(program, year)[field]} />
    ),
    value: (program: LinedProgram & WithYears) => figuresOf(program, year)[field],
  });
  return [
    { key: 'requestYear', value: () => year },
    amount('previousAmount', text.previous(year - 1), year - 1, 'INITIAL', 'initial'),
    {
      ...amount('requestAmount', text.requestAndChange(year), year, 'REQUEST', 'request'),
      cell: (program) => {
        const { request, change } = figuresOf(program, year);
        return <RequestFigure program={program} year={year} request={request} change={change} />;
      },
    },
    { key: 'change', value: (program) => figuresOf(program, year).change },
    amount('draftAmount', text.draft(year), year, 'DRAFT', 'draft'),
    amount('supplementaryAmount', text.supplementary(year - 1), year - 1, 'SUPPLEMENTARY', 'supplementary'),
    {
      key: 'executedAmount',
      head: text.spent,
      numeric: true,
      cell: (program) => <SpentFigure program={program} spent={figuresOf(program, year).spent} />,
      value: (program) => figuresOf(program, year).spent?.executed ?? null,
    },
    { key: 'executedYear', value: (program) => figuresOf(program, year).spent?.year ?? null },
    { key: 'availableAmount', value: (program) => figuresOf(program, year).spent?.available ?? null },
  ];
}

type AmountField = 'initial' | 'request' | 'draft' | 'supplementary';

/** What the draft made of the request, with the lines that it was decided from. */
export function Outcome({
  of,
}: {
  of: Pick<ProgramFiguresFragment, 'outcome' | 'outcomeReason' | 'outcomeEvidence'>;
}): ReactNode {
  const { outcomes } = useText(terms);
  return (
    <>
      {outcomes[of.outcome]}{' '}
      {of.outcomeEvidence.length > 0 ? (
        <Evidence
          claim={{
            basis: 'DERIVED',
            evidence: of.outcomeEvidence,
            reason: of.outcomeReason && <English text={of.outcomeReason} />,
          }}
        />
      ) : null}
    </>
  );
}
