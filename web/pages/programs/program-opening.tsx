import type { ReactNode } from 'react';
import type { AppropriationStage } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { YenCell } from '../../parts/amount.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { figuresOf, latestYear } from '../../parts/figures.ts';
import { English, EnglishSummary, Japanese, Name, OtherName } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Figures, Opening } from '../../parts/section.tsx';
import { SpentFigure, StageFigure } from '../../parts/stage-figure.tsx';
import { ToNode } from '../../parts/to.tsx';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import type { Program } from './program-answer.ts';

/** What a programme is called, what it is for, and its amounts of the latest year. */
export function ProgramOpening({ of }: { of: Program }): ReactNode {
  const text = useText(programText);
  const { tags } = useText(terms);
  const year = latestYear([of]);
  const { initial, request, change, draft, supplementary, spent } = figuresOf(of, year);
  const figure = (fiscalYear: number, stage: AppropriationStage, amount: number | null) => (
    <StageFigure program={of} year={fiscalYear} stage={stage} amount={amount} />
  );
  const figures = [
    { label: text.previous(year - 1), value: figure(year - 1, 'INITIAL', initial) },
    {
      label: text.request(year),
      value: figure(year, 'REQUEST', request),
      note: change === null ? undefined : <YenCell of={change} signed />,
    },
    { label: text.draft(year), value: figure(year, 'DRAFT', draft) },
    { label: text.supplementary(year - 1), value: figure(year - 1, 'SUPPLEMENTARY', supplementary) },
    { label: text.spent, value: <SpentFigure program={of} spent={spent} /> },
  ];
  return (
    <>
      <Opening
        kind={[of.level === 'COMPONENT' ? text.part : text.kind, ...of.tags.map((tag) => tags[tag])].join(' · ')}
        title={<Name of={of} />}
        other={<OtherName of={of} />}
      >
        {of.ministry ? (
          <p>
            {text.ministry}: <OrganizationLink of={of.ministry} />
          </p>
        ) : null}
        {of.parent ? (
          <p>
            {text.partOf}: <ToNode node={of.parent} />
          </p>
        ) : null}
        <EnglishSummary of={of.summaryEn} />
        {of.namePrinted ? (
          <p>
            {text.printedName}: <Japanese>{of.namePrinted}</Japanese>
          </p>
        ) : null}
        {of.nameInferred ? (
          <p>
            {text.inferred}
            {of.nameBasis ? <English text={` (${of.nameBasis})`} /> : null}.
          </p>
        ) : null}
        {of.section ? (
          <p>
            {text.section}: <Name of={{ name: of.section, nameEn: of.sectionEn }} />
            {of.subsection ? (
              <>
                {' › '}
                <Name of={{ name: of.subsection, nameEn: englishOf(of.subsection, of.sections) }} />
              </>
            ) : null}
          </p>
        ) : null}
        <Evidence claim={{ basis: 'STATED', evidence: of.evidence }} />
      </Opening>
      <Figures of={figures} />
    </>
  );
}

/** What a printed heading is in English, where a section that the programme stands in has that name. */
function englishOf(heading: string, sections: Program['sections']): string | null {
  return sections.find(({ name, namePrinted }) => name === heading || namePrinted === heading)?.nameEn ?? null;
}
