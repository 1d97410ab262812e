import type { ReactNode } from 'react';
import { choice, whole } from '../../address/parameters.ts';
import { LeftOutPageDocument, type LeftOutPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Marked, nameIn } from '../../parts/name.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { STAGES } from '../../parts/stages.ts';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { boundsOfYears, unknownYear, yearsAt, yearsIn } from '../../parts/years.ts';
import { moneyText } from '../../text/money.ts';
import { stageOfYear, yenInWords } from '../../text/numbers.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import { AmountsLeftOut, linesBehind } from './left-out-lines.tsx';
import { NoMoney } from './no-money.tsx';
import { NotCompared } from './not-compared.tsx';
import { isNotPositive } from './sums.ts';

/** Which programmes stand behind what the sums of a year and stage leave out, and behind what they do not compare. */
export const leftOutPage = definePage({
  path: '/money/left-out',
  parameters: { year: whole(2000, 2100), stage: choice(STAGES, (language) => terms[language].stages) },
  document: LeftOutPageDocument,
  forms: ['csv'],
  variables: ({ values: { year, stage } }) => ({
    ...(year === undefined ? {} : { year }),
    ...(stage === undefined ? {} : { stage }),
  }),
  bounds: (answer) => boundsOfYears(answer),
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
          {answer.budgetSummary.programCount === 0 && answer.moneyFlow.leftOut.length === 0 ? (
            <NoMoney year={year} stage={stage} years={yearsIn(yearsAt(answer, stage))} path="/money/left-out" />
          ) : (
            <LeftOut of={answer.moneyFlow.leftOut.filter((line) => !isNotPositive(line))} flow={answer.moneyFlow} />
          )}
          <NotDrawn of={answer.moneyFlow.leftOut.filter(isNotPositive)} flow={answer.moneyFlow} />
          <NotCompared of={answer.budgetSummary} />
        </>
      ),
    };
  },
});

type Lines = LeftOutPageQuery['moneyFlow']['leftOut'];

interface LinesProps {
  of: Lines;
  flow: LeftOutPageQuery['moneyFlow'];
}

function LeftOut({ of, flow }: LinesProps): ReactNode {
  const text = useText(moneyText);
  const { notAdded } = useText(terms);
  if (of.length === 0) return <p className="none-said">{text.leftOutNone}</p>;
  return (
    <Section id="left-out" title={text.leftOut} lead={text.leftOutLead}>
      {of.map(({ reason, programs }) => (
        <section key={reason} id={`left-${reason}`} aria-labelledby={`left-${reason}-title`}>
          <h3 id={`left-${reason}-title`}>
            <Marked>{text.programsOf(notAdded[reason], programs.length)}</Marked>
          </h3>
          <Programs of={{ reason, programs }} flow={flow} />
        </section>
      ))}
    </Section>
  );
}

/** What the sums do hold, and the drawing cannot. */
function NotDrawn({ of, flow }: LinesProps): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  return of.map(({ reason, amount, programs }) => (
    <Section
      key={reason}
      id="not-drawn"
      title={text.notDrawnTitle}
      lead={text.notDrawnLead(yenInWords(language, amount ?? 0), text.programsHere(programs.length))}
    >
      <Programs of={{ reason, programs }} flow={flow} />
    </Section>
  ));
}

function Programs({ of, flow }: ProgramsProps): ReactNode {
  return (
    <ul className="plain">
      {of.programs.map((program) => (
        <li key={program.id}>
          <ToNode node={program} />
          <AmountsLeftOut of={linesBehind(program, of, flow)} />
        </li>
      ))}
    </ul>
  );
}

interface ProgramsProps {
  of: Pick<Lines[number], 'reason' | 'programs'>;
  flow: LeftOutPageQuery['moneyFlow'];
}

/** Both lists for a file. What is printed in several lines of a programme is not added up, since they may overlap. */
function fileOf({ moneyFlow, budgetSummary }: LeftOutPageQuery, language: Language): TableView {
  const text = moneyText[language];
  type Row = {
    what: string;
    reason: string;
    program: { id: string; name: string; nameEn: string | null };
    amounts: readonly (number | null)[];
    printed: readonly (string | null)[];
    previousAmount: number | null;
  };
  const rows: Row[] = [
    ...moneyFlow.leftOut.flatMap((group) =>
      group.programs.map((program) => {
        const lines = linesBehind(program, group, moneyFlow);
        return {
          what: isNotPositive(group) ? text.isNotDrawn : text.isLeftOut,
          reason: terms[language].notAdded[group.reason],
          program,
          amounts: lines.map(({ left }) => left),
          printed: lines.map((line) => line.text),
          previousAmount: null,
        };
      }),
    ),
    ...budgetSummary.notCompared.map(({ reason, program, amount, previousAmount }) => ({
      what: text.isNotCompared,
      reason: text.notComparedReasons[reason],
      program,
      amounts: [amount],
      printed: [],
      previousAmount,
    })),
  ];
  return tableOf<Row>(
    [
      { key: 'what', value: ({ what }) => what },
      { key: 'reason', value: ({ reason }) => reason },
      { key: 'program', value: ({ program }) => nameIn(language, program) },
      { key: 'programId', value: ({ program }) => program.id },
      { key: 'amount', value: ({ amounts }) => (amounts.length === 1 ? (amounts[0] ?? null) : null) },
      { key: 'amounts', value: ({ amounts }) => amounts.filter((amount) => amount !== null) },
      { key: 'printed', value: ({ printed }) => printed.filter((words) => words !== null).join('; ') },
      { key: 'previousAmount', value: ({ previousAmount }) => previousAmount },
    ],
    rows,
  );
}
