import { shortId } from '../../address/href.ts';
import { unknown } from '../../address/parameters.ts';
import { ChangesPageDocument, type ChangesPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { editionsOf } from '../../parts/editions.tsx';
import { rowYears } from '../../parts/figures.ts';
import { Filters, labelled, One, Several } from '../../parts/filters.tsx';
import { More } from '../../parts/more.tsx';
import { figureColumns, programColumns } from '../../parts/program-columns.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { changeText } from '../../text/change.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import { OUTCOMES } from '../programs/programs-address.ts';
import { changesParameters, changesVariables, ORDERS } from './changes-address.ts';
import { comparedEditions, EditionChanges } from './edition-changes.tsx';
import { type OutcomeGroup, outcomesTable } from './outcomes-table.tsx';
import { YearChanges } from './year-changes.tsx';

type ProgramLine = ChangesPageQuery['programs']['nodes'][number];

export const changesPage = definePage({
  path: '/changes',
  parameters: changesParameters,
  document: ChangesPageDocument,
  forms: ['csv'],
  variables: ({ values }) => changesVariables(values),
  odd({ strategyItems, years }, { values: { from, to, year } }) {
    const known = editionsOf(strategyItems).map(({ id }) => shortId(id));
    const withStage = years.groups.map(({ key }) => Number(key));
    return [...unknown('from', from, known), ...unknown('to', to, known), ...unknown('year', year, withStage)];
  },
  again({ strategyItems }, { values }) {
    const compared = comparedEditions(editionsOf(strategyItems), values);
    return compared && changesVariables(values, compared);
  },
  view(answer, { language, values }) {
    const { strategyItems, strategyChanges, byOutcome, byYear, years, programs } = answer;
    const text = changeText[language];
    const { outcomes } = terms[language];
    const table = programsTable(programs.nodes, language);
    const order = values.order ?? 'CHANGE_DESC';
    return {
      title: text.title,
      description: text.lead,
      table,
      body: (
        <>
          <Opening title={text.title}>
            <p>{text.lead}</p>
          </Opening>
          <Section id="outcomes" title={text.outcomes(byOutcome.fiscalYear)} lead={text.outcomesLead}>
            <Table
              view={outcomesTable(answer, language)}
              caption={text.outcomes(byOutcome.fiscalYear)}
              isHeading
              rowKey={({ key }: OutcomeGroup) => `outcome ${key}`}
            />
          </Section>
          <YearChanges summary={byYear} years={years.groups.map(({ key }) => Number(key))} address={values} />
          <EditionChanges editions={editionsOf(strategyItems)} changes={strategyChanges} address={values} />
          <Section id="programs" title={text.years}>
            <Filters
              hash="programs"
              keep={{ by: values.by, stage: values.stage, year: values.year?.toString() }}
              first={<One name="order" label={text.order} options={labelled(ORDERS, text.orders)} chosen={order} />}
            >
              <Several
                name="outcome"
                legend={text.outcome}
                options={labelled(OUTCOMES, outcomes)}
                chosen={values.outcome}
              />
            </Filters>
            <Table
              view={table}
              caption={`${text.shown(programs.nodes.length, programs.totalCount)} ${programText[language].inYen}`}
              rowKey={({ id }: ProgramLine) => id}
            />
            <More
              of="programme"
              shown={programs.nodes.length}
              total={programs.totalCount}
              path="/programs"
              query={{ order, outcome: values.outcome }}
            />
          </Section>
        </>
      ),
    };
  },
});

function programsTable(programs: readonly ProgramLine[], language: Language): TableView {
  const columns = [...programColumns(language), ...figureColumns(language, rowYears(programs))];
  return tableOf<ProgramLine>(columns, programs);
}
