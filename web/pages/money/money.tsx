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
  type MinistryGroup,
  ministryGroupsTable,
} from './money-tables.tsx';
import { NotCompared } from './not-compared.tsx';
import { PrintedTotals } from './printed-totals.tsx';

export const moneyPage = definePage({
  path: '/money',
  parameters: { year: whole(2000, 2100), stage: choice(STAGES) },
  document: MoneyPageDocument,
  forms: ['csv', 'svg'],
  variables: ({ values: { year, stage } }) => ({
    // What is not chosen is left to the API's own defaults.
    ...(year === undefined ? {} : { year }),
    ...(stage === undefined ? {} : { stage }),
    totals: {
      ...(year === undefined ? {} : { fiscalYear: year }),
      ...(stage === undefined ? {} : { stage }),
    },
  }),
  view(answer, { language }) {
    const text = moneyText[language];
    const { fiscalYear: year, stage, total, leftOut } = answer.moneyFlow;
    const carried = carriedFlow(answer.moneyFlow, language);
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
            {carried.remainder > 0 ? text.remainder(carried.remainder) : null}
          </p>
          {drawing ? <DrawingOnPage of={drawing} caption={text.caption} /> : null}
          <Section id="items" title={text.byItem} lead={text.byItemLead}>
            <Table
              view={table}
              caption={`${terms[language].stages[stage]} ${fiscalYear(language, year)}`}
              rowKey={({ key }: ItemGroup) => key}
            />
          </Section>
          <Section id="ministries" title={text.byMinistry}>
            <Table
              view={ministryGroupsTable(answer.byMinistry.groups, language)}
              caption={`${terms[language].stages[stage]} ${fiscalYear(language, year)}`}
              rowKey={({ key }: MinistryGroup) => key}
            />
          </Section>
          <NotCompared of={answer.byMinistry} />
          {leftOut.length > 0 ? (
            <Section id="left-out" title={text.leftOut} lead={text.leftOutLead}>
              <Table
                view={leftOutTable(leftOut, language)}
                caption={text.leftOut}
                rowKey={({ reason }: LeftOutLine) => reason}
              />
            </Section>
          ) : null}
          <PrintedTotals of={answer.budgetDocumentTotals} />
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
