import type { ReactNode } from 'react';
import { choice, whole } from '../../address/parameters.ts';
import { LeftOutPageDocument, type LeftOutPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { useText } from '../../page/visit.tsx';
import { nameIn } from '../../parts/name.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { STAGES } from '../../parts/stages.ts';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { unknownYear } from '../../parts/years.ts';
import { moneyText } from '../../text/money.ts';
import { stageOfYear } from '../../text/numbers.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import { NotCompared } from './not-compared.tsx';

/** Which programmes stand behind what the sums of a year and stage leave out, and behind what they do not compare. */
export const leftOutPage = definePage({
  path: '/money/left-out',
  parameters: { year: whole(2000, 2100), stage: choice(STAGES) },
  document: LeftOutPageDocument,
  forms: ['csv'],
  variables: ({ values: { year, stage } }) => ({
    ...(year === undefined ? {} : { year }),
    ...(stage === undefined ? {} : { stage }),
  }),
  odd: (answer, { values: { year } }) => unknownYear(answer, year),
  view(answer, { language }) {
    const text = moneyText[language];
    const { fiscalYear: year, stage } = answer.moneyFlow;
    const which = stageOfYear(language, terms[language].stages[stage], year);
    return {
      title: `${text.leftOutTitle}${punctuation[language].colon}${which}`,
      description: text.leftOutPageLead,
      table: fileOf(answer, language),
      body: (
        <>
          <Opening title={`${text.leftOutTitle}${punctuation[language].colon}${which}`}>
            <p>{text.leftOutPageLead}</p>
            <p>
              <To path="/money" query={{ year, stage }}>
                {text.back}
              </To>
            </p>
          </Opening>
          <LeftOut of={answer.moneyFlow.leftOut} />
          <NotCompared of={answer.budgetSummary} />
        </>
      ),
    };
  },
});

function LeftOut({ of }: { of: LeftOutPageQuery['moneyFlow']['leftOut'] }): ReactNode {
  const text = useText(moneyText);
  const { notAdded } = useText(terms);
  if (of.length === 0) return <p className="none-said">{text.leftOutNone}</p>;
  return (
    <Section id="left-out" title={text.leftOut} lead={text.leftOutLead}>
      {of.map(({ reason, programs }) => (
        <section key={reason} id={`left-${reason}`} aria-labelledby={`left-${reason}-title`}>
          <h3 id={`left-${reason}-title`}>{text.programsOf(notAdded[reason], programs.length)}</h3>
          <ul className="plain">
            {programs.map((program) => (
              <li key={program.id}>
                <ToNode node={program} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Section>
  );
}

/** Both lists for a file. */
function fileOf({ moneyFlow, budgetSummary }: LeftOutPageQuery, language: Language): TableView {
  const text = moneyText[language];
  type Row = { what: string; reason: string; program: { id: string; name: string; nameEn: string | null } };
  const rows: Row[] = [
    ...moneyFlow.leftOut.flatMap(({ reason, programs }) =>
      programs.map((program) => ({ what: text.isLeftOut, reason: terms[language].notAdded[reason], program })),
    ),
    ...budgetSummary.notCompared.map(({ reason, program }) => ({
      what: text.isNotCompared,
      reason: text.notComparedReasons[reason],
      program,
    })),
  ];
  return tableOf<Row>(
    [
      { key: 'what', value: ({ what }) => what },
      { key: 'reason', value: ({ reason }) => reason },
      { key: 'program', value: ({ program }) => nameIn(language, program) },
      { key: 'programId', value: ({ program }) => program.id },
    ],
    rows,
  );
}
