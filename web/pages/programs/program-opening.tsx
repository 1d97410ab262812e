import type { ReactNode } from 'react';
import type { AppropriationStage } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { YenCell } from '../../parts/amount.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { figuresOf, latestYear } from '../../parts/figures.ts';
import { InWords, isInWords } from '../../parts/in-words.tsx';
import { Labelled } from '../../parts/labelled.tsx';
import { EnglishSummary, Japanese, Name } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Figures, Opening } from '../../parts/section.tsx';
import { SpentFigure, StageFigure } from '../../parts/stage-figure.tsx';
import { ToNode } from '../../parts/to.tsx';
import { programText } from '../../text/program.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import type { Program } from './program-answer.ts';

/** What a programme is called, what it is for, and its amounts of the latest year. */
export function ProgramOpening({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const { tags } = useText(terms);
  return (
    <>
      <Opening
        kind={[of.level === 'COMPONENT' ? text.part : text.kind, ...of.tags.map((tag) => tags[tag])].join(' · ')}
        title={<Name of={of} />}
        of={of}
      >
        {of.ministry ? (
          <LabelledLine by={text.ministry}>
            <OrganizationLink of={of.ministry} />
          </LabelledLine>
        ) : null}
        {of.parents.map((whole) => (
          <LabelledLine key={whole.id} by={text.partOf}>
            <ToNode node={whole} />
          </LabelledLine>
        ))}
        <EnglishSummary of={of.summaryEn} />
        {of.namePrinted ? (
          <LabelledLine by={text.printedName}>
            <Japanese>{of.namePrinted}</Japanese>
          </LabelledLine>
        ) : null}
        {of.nameInferred ? <InferredName basis={of.nameBasis} /> : null}
        {of.section ? (
          <LabelledLine by={text.section}>
            <SectionPath of={of} section={of.section} />
          </LabelledLine>
        ) : null}
        <Evidence claim={{ basis: 'STATED', evidence: of.evidence }} />
      </Opening>
      <LatestFigures of={of} />
    </>
  );
}

function LabelledLine({ by, children }: { by: string; children: ReactNode }): ReactNode {
  return (
    <p>
      <Labelled by={by}>{children}</Labelled>
    </p>
  );
}

/** That the name is not printed as it stands, and what it is made of. */
function InferredName({ basis }: { basis: string | null }): ReactNode {
  const text = useText(programText);
  const { open, close, stop } = useText(punctuation);
  const from = basis && text.inferredFrom[basis];
  return (
    <p>
      {text.inferred}
      {from ? (
        <>
          {open}
          {from}
          {close}
        </>
      ) : null}
      {stop}
    </p>
  );
}

/** The printed headings that the programme stands below. */
function SectionPath({ of, section }: { of: Program; section: string }): ReactNode {
  return (
    <>
      <Name of={{ name: section, nameEn: of.sectionEn }} />
      {of.subsection ? (
        <>
          {' › '}
          <Name of={{ name: of.subsection, nameEn: englishOf(of.subsection, of.sections) }} />
        </>
      ) : null}
    </>
  );
}

/** The amounts of the latest year, beside what the year before had. */
function LatestFigures({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const year = latestYear([of]);
  if (year === null) return null;
  const { initial, request, change, draft, supplementary, spent } = figuresOf(of, year);
  const figure = (fiscalYear: number, stage: AppropriationStage, amount: number | null) =>
    isInWords(of, fiscalYear, stage) ? (
      <InWords program={of} />
    ) : (
      <StageFigure program={of} year={fiscalYear} stage={stage} amount={amount} />
    );
  const figures = [
    { label: text.asYen(text.previous(year - 1)), value: figure(year - 1, 'INITIAL', initial) },
    {
      label: text.asYen(text.request(year)),
      value: figure(year, 'REQUEST', request),
      note: change === null ? undefined : <YenCell of={change} signed />,
    },
    { label: text.asYen(text.draft(year)), value: figure(year, 'DRAFT', draft) },
    { label: text.asYen(text.supplementary(year - 1)), value: figure(year - 1, 'SUPPLEMENTARY', supplementary) },
    { label: text.asYen(text.spent), value: <SpentFigure program={of} spent={spent} /> },
  ];
  return <Figures of={figures} />;
}

/** What a printed heading is in English, where a section that the programme stands in has that name. */
function englishOf(heading: string, sections: Program['sections']): string | null {
  return sections.find(({ name, namePrinted }) => name === heading || namePrinted === heading)?.nameEn ?? null;
}
