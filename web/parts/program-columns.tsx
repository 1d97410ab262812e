import type { ReactNode } from 'react';
import type { AppropriationStage, OrganizationNameFragment, ProgramBodiesFragment } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { useText } from '../page/visit.tsx';
import { programText } from '../text/program.ts';
import { terms } from '../text/terms.ts';
import { YenCell } from './amount.tsx';
import { Evidence } from './evidence.tsx';
import { English, nameIn } from './name.tsx';
import { OrganizationLink } from './organization.tsx';
import { type FiguredProgram, StageFigure } from './stage-figure.tsx';
import type { Column } from './table.tsx';

/** Columns of amounts: last year, request, draft, supplementary, change, and what became of the request. `request`: its fiscal year. */
export function figureColumns(language: Language, request: number): Column<FiguredProgram>[] {
  const text = programText[language];
  return [
    stageColumn('previousAmount', text.previous(request - 1), 'INITIAL', (program) => program.previousAmount),
    stageColumn('requestAmount', text.request(request), 'REQUEST', (program) => program.requestAmount),
    {
      key: 'change',
      head: text.change,
      numeric: true,
      cell: ({ change }) => <YenCell of={change} signed />,
      value: ({ change }) => change,
    },
    stageColumn('draftAmount', text.draft(request), 'DRAFT', (program) => program.draftAmount),
    stageColumn(
      'supplementaryAmount',
      text.supplementary(request - 1),
      'SUPPLEMENTARY',
      (program) => program.supplementaryAmount,
    ),
    {
      key: 'outcome',
      head: text.outcome,
      cell: (program) => <OutcomeCell program={program} />,
      value: ({ outcome }) => outcome,
    },
  ];
}

function stageColumn(
  key: string,
  head: ReactNode,
  stage: AppropriationStage,
  amount: (program: FiguredProgram) => number | null,
): Column<FiguredProgram> {
  return {
    key,
    head,
    numeric: true,
    cell: (program) => <StageFigure program={program} stage={stage} amount={amount(program)} />,
    value: amount,
  };
}

/** What the draft made of the request, with the lines that it was decided from. */
function OutcomeCell({ program }: { program: FiguredProgram }): ReactNode {
  const { outcomes } = useText(terms);
  return (
    <>
      {outcomes[program.outcome]}{' '}
      {program.outcomeEvidence.length > 0 ? (
        <Evidence
          claim={{
            basis: 'DERIVED',
            evidence: program.outcomeEvidence,
            reason: program.outcomeReason && <English text={program.outcomeReason} />,
          }}
        />
      ) : null}
    </>
  );
}

/** Columns of bodies: who runs it, whom it pays into. */
export function bodyColumns(language: Language): Column<ProgramBodiesFragment>[] {
  const text = programText[language];
  return [
    {
      key: 'administeredBy',
      head: text.runBy,
      cell: (program) => <Bodies of={administratorsOf(program)} />,
      value: (program) => namesOf(language, administratorsOf(program)),
    },
    {
      key: 'recipients',
      head: text.recipients,
      cell: (program) => <Bodies of={recipientsOf(program)} />,
      value: (program) => namesOf(language, recipientsOf(program)),
    },
  ];
}

export function administratorsOf(program: ProgramBodiesFragment): OrganizationNameFragment[] {
  return program.administeredBy.edges.map(({ node }) => node);
}

export function recipientsOf(program: ProgramBodiesFragment): OrganizationNameFragment[] {
  return program.recipients.edges.map(({ node }) => node);
}

/** Organisations, one below the other. */
export function Bodies({ of }: { of: readonly OrganizationNameFragment[] }): ReactNode {
  return (
    <ul className="plain">
      {of.map((each) => (
        <li key={each.id}>
          <OrganizationLink of={each} />
        </li>
      ))}
    </ul>
  );
}

function namesOf(language: Language, of: readonly OrganizationNameFragment[]): string {
  return of.map((each) => nameIn(language, each)).join('; ');
}
