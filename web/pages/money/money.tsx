import type { ReactNode } from 'react';
import { choice, whole } from '../../address/parameters.ts';
import { DrawingOnPage } from '../../drawings/drawing.tsx';
import { MoneyPageDocument, type MoneyPageQuery } from '../../generated/graphql.ts';
import { definePage } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Filters, One } from '../../parts/filters.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';
import { moneyText } from '../../text/money.ts';
import { fiscalYear } from '../../text/numbers.ts';
import { terms } from '../../text/terms.ts';
import { STAGES } from '../programs/programs-address.ts';
import { carriedFlow, drawMoney } from './money-flow.ts';
import {
  type ItemGroup,
  itemGroupsTable,
  type LeftOutLine,
  leftOutTable,
  printedTotalsTable,
  type SectionGroup,
} from './money-tables.tsx';

/** The year of the documents that the page begins with. */
const YEAR = 2025;

export const moneyPage = definePage({
  path: '/money',
  parameters: { year: whole(2000, 2100), stage: choice(STAGES) },
  document: MoneyPageDocument,
  forms: ['csv', 'svg'],
  variables: ({ values: { year, stage } }) => ({ year: year ?? YEAR, stage: stage ?? 'REQUEST' }),
  view(answer, { language }) {
    const text = moneyText[language];
    const { fiscalYear: year, stage, total, leftOut } = answer.moneyFlow;
    const carried = carriedFlow(answer.moneyFlow, answer.strategyItems, language);
    const drawing = drawMoney(carried, text.drawing(terms[language].stages[stage], year), answer.documents, language);
    const table = itemGroupsTable(answer.byItem.groups, answer.strategyItems, language);
    return {
      title: `${text.title}: ${terms[language].stages[stage]} ${fiscalYear(language, year)}`,
      description: text.lead,
      table,
      drawing,
      body: (
        <>
          <Opening title={text.title}>
            <p>{text.lead}</p>
          </Opening>
          <MoneyFilters answer={answer} />
          <p>
            {carried.sum > 0 ? text.carried(carried.sum, carried.programs, total) : text.nothing}{' '}
            {total > carried.sum ? text.remainder(total - carried.sum) : null}
          </p>
          {drawing ? <DrawingOnPage of={drawing} caption={text.caption} /> : null}
          <Section id="items" title={text.byItem} lead={text.byItemLead}>
            <Table
              view={table}
              caption={`${terms[language].stages[stage]} ${fiscalYear(language, year)}`}
              rowKey={({ key }: ItemGroup) => key}
            />
          </Section>
          {leftOut.length > 0 ? (
            <Section id="left-out" title={text.leftOut} lead={text.leftOutLead}>
              <Table
                view={leftOutTable(leftOut, language)}
                caption={text.leftOut}
                rowKey={({ reason }: LeftOutLine) => reason}
              />
            </Section>
          ) : null}
          <PrintedTotals answer={answer} />
        </>
      ),
    };
  },
});

function MoneyFilters({ answer }: { answer: MoneyPageQuery }): ReactNode {
  const text = useText(moneyText);
  const { stages } = useText(terms);
  const { language } = useVisit();
  const { fiscalYear: year, stage } = answer.moneyFlow;
  // A request document prints last year's budgets, too.
  const printed = answer.documents.flatMap((document) =>
    document.fiscalYear ? [document.fiscalYear, document.fiscalYear - 1] : [],
  );
  const years = [...new Set([year, ...printed])].sort((a, b) => b - a);
  return (
    <Filters>
      <One
        name="year"
        label={text.year}
        options={years.map((value) => ({ value, label: fiscalYear(language, value) }))}
        chosen={year}
      />
      <One
        name="stage"
        label={text.stage}
        options={STAGES.map((value) => ({ value, label: stages[value] }))}
        chosen={stage}
      />
    </Filters>
  );
}

function PrintedTotals({ answer }: { answer: MoneyPageQuery }): ReactNode {
  const text = useText(moneyText);
  const { language } = useVisit();
  const sections = answer.bySection.groups.filter(({ printedTotal }) => printedTotal !== null);
  if (sections.length === 0) return null;
  return (
    <Section id="totals" title={text.totals} lead={text.totalsLead}>
      <Table
        view={printedTotalsTable(sections, language)}
        caption={text.totals}
        rowKey={({ key }: SectionGroup) => key}
      />
    </Section>
  );
}
