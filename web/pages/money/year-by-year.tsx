import type { ReactNode } from 'react';
import { DrawingOnPage } from '../../drawings/drawing.tsx';
import { drawYearBars, type YearBar } from '../../drawings/year-bars.tsx';
import type { AppropriationStage, MoneyPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { useHref, useText, useVisit } from '../../page/visit.tsx';
import { Nothing, YenCell } from '../../parts/amount.tsx';
import { nameIn } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { STAGES } from '../../parts/stages.ts';
import { type Column, Table, type TableView, tableOf } from '../../parts/table.tsx';
import { type YearOfStages, type YearSum, yearsOf } from '../../parts/years.ts';
import { moneyText } from '../../text/money.ts';
import { fiscalYear, yenInWords } from '../../text/numbers.ts';
import { terms } from '../../text/terms.ts';

/** What the page is about: its links lead to the same of other years. */
interface Chosen {
  year: number;
  stage: AppropriationStage;
}

/** All money of each year by stage, with the chosen stage as bars; each amount leads to its year and stage. */
export function YearByYear({ answer }: { answer: MoneyPageQuery }): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  const chosen = { year: answer.moneyFlow.fiscalYear, stage: answer.moneyFlow.stage };
  const years = yearsOf(answer);
  if (years.length === 0) return null;
  const bars = barsOf(years, chosen.stage, language);
  const title = text.yearBars(terms[language].stages[chosen.stage]);
  const sources = answer.documents.map((document) => nameIn(language, document));
  const group = { key: chosen.stage, label: terms[language].stages[chosen.stage], bars };
  return (
    <Section id="years" title={text.yearByYear} lead={text.yearByYearLead}>
      {bars.length > 1 ? <DrawingOnPage of={drawYearBars([group], title, sources)} narrow /> : null}
      <Table
        view={yearTable(years, chosen, language)}
        caption={text.yearByYearCaption}
        rowKey={({ year }: YearOfStages) => `year ${year}`}
      />
    </Section>
  );
}

/** Years down, stages across; a stage that no year has is left out. */
function yearTable(years: readonly YearOfStages[], chosen: Chosen, language: Language): TableView {
  const { stages } = terms[language];
  const known = STAGES.filter((stage) => years.some((year) => sumAt(year, stage) !== undefined));
  return tableOf<YearOfStages>(
    [
      {
        key: 'fiscalYear',
        narrow: true,
        head: moneyText[language].year,
        cell: (of) => (
          <ToYear to={{ year: of.year, stage: stageIn(of, chosen.stage) }} isHere={of.year === chosen.year}>
            {fiscalYear(language, of.year)}
          </ToYear>
        ),
      },
      ...known.map(
        (stage): Column<YearOfStages> => ({
          key: stage,
          head: stages[stage],
          numeric: true,
          cell: (of) => <Sum of={sumAt(of, stage)} year={of.year} chosen={chosen} />,
        }),
      ),
    ],
    years,
  );
}

function Sum({ of, year, chosen }: { of: YearSum | undefined; year: number; chosen: Chosen }): ReactNode {
  const text = useText(moneyText);
  if (of === undefined) return <Nothing />;
  return (
    <>
      <ToYear to={{ year, stage: of.stage }} isHere={year === chosen.year && of.stage === chosen.stage}>
        <YenCell of={of.amount} />
      </ToYear>
      <span className="under">{text.programsHere(of.programCount)}</span>
    </>
  );
}

function ToYear({ to: { year, stage }, isHere, children }: ToYearProps): ReactNode {
  const href = useHref();
  return (
    <a href={href('/money', { year, stage })} aria-current={isHere ? 'true' : undefined}>
      {children}
    </a>
  );
}

interface ToYearProps {
  to: Chosen;
  isHere: boolean;
  children: ReactNode;
}

const sumAt = ({ sums }: YearOfStages, stage: AppropriationStage): YearSum | undefined =>
  sums.find((sum) => sum.stage === stage);

/** A year without the stage that is chosen opens at its first: an empty page would answer nothing. */
function stageIn(year: YearOfStages, chosen: AppropriationStage): AppropriationStage {
  return sumAt(year, chosen)?.stage ?? year.sums[0]?.stage ?? chosen;
}

function barsOf(years: readonly YearOfStages[], stage: AppropriationStage, language: Language): YearBar[] {
  const kind = stage === 'REQUEST' ? 'asked' : stage === 'EXECUTED' ? 'spent' : 'given';
  return years.flatMap((of) => {
    const value = sumAt(of, stage)?.amount;
    if (value === undefined) return [];
    return [
      { key: String(of.year), label: fiscalYear(language, of.year), value, told: yenInWords(language, value), kind },
    ];
  });
}
