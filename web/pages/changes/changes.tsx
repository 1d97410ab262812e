import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import { extent, idle, unknown } from '../../address/parameters.ts';
import { ChangesPageDocument, type ChangesPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { editionsOf } from '../../parts/editions.tsx';
import { rowYears } from '../../parts/figures.ts';
import { Filters, labelled, One, Several } from '../../parts/filters.tsx';
import { isUnlikeLists } from '../../parts/list-differences.tsx';
import { More } from '../../parts/more.tsx';
import { countedColumns, figureColumns, outcomeColumns, programColumns } from '../../parts/program-columns.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { yearOptions, yearsIn } from '../../parts/years.ts';
import { changeText } from '../../text/change.ts';
import { programText } from '../../text/program.ts';
import { punctuation } from '../../text/punctuation.ts';
import { terms } from '../../text/terms.ts';
import { OUTCOMES } from '../programs/programs-address.ts';
import { type ChangesAddress, changesParameters, changesVariables, kept, ORDERS } from './changes-address.ts';
import { comparedEditions, EditionChanges } from './edition-changes.tsx';
import { NotCompared, type OutcomeGroup, outcomesTable } from './outcomes-table.tsx';
import { YearChanges } from './year-changes.tsx';

type ProgramLine = ChangesPageQuery['programs']['nodes'][number];

export const changesPage = definePage({
  path: '/changes',
  parameters: changesParameters,
  names: { from: 'edition', to: 'edition' },
  document: ChangesPageDocument,
  forms: ['csv'],
  variables: ({ values }) => changesVariables(values),
  bounds: ({ years, requestYears }) => ({
    ...extent('year', yearsIn(years)),
    ...extent('asked', yearsIn(requestYears)),
  }),
  among({ strategyItems }) {
    const known = editionsOf(strategyItems).map(({ id, title, titleEn }) => ({ id, name: title, nameEn: titleEn }));
    return { from: known, to: known };
  },
  odd({ strategyItems, years, requestYears }, { values }) {
    const { from, to, year, asked } = values;
    const known = editionsOf(strategyItems).map(({ id }) => shortId(id));
    const withStage = yearsIn(years);
    return [
      ...unknown('from', from, known),
      ...unknown('to', to, known),
      ...unknown('year', year, withStage),
      ...unknown('asked', asked, yearsIn(requestYears)),
      ...(known.length < 2 ? idle(values, ['kind', 'after', 'before', 'page', 'from', 'to'], 'editions') : []),
    ];
  },
  again({ strategyItems, byOutcome, givenByOutcome, byYear }, { values }) {
    const editions = comparedEditions(editionsOf(strategyItems), values);
    // A year may have requests before it has a draft, and they are told beside their own.
    const isOfOneYear = byOutcome.fiscalYear === givenByOutcome.fiscalYear;
    const isUnlike = isUnlikeLists(byYear.groups);
    return editions || !isOfOneYear || isUnlike
      ? changesVariables(values, { editions, requests: byOutcome.fiscalYear, isUnlike })
      : null;
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
      next: programs.pageInfo.hasNextPage ? programs.pageInfo.endCursor : null,
      nextName: 'rows',
      body: (
        <>
          <Opening title={text.title}>
            <p>{text.lead}</p>
          </Opening>
          <Section id="outcomes" title={text.outcomes(byOutcome.fiscalYear)} lead={text.outcomesLead}>
            <RequestYear answer={answer} address={values} />
            <Table
              view={outcomesTable(answer, language)}
              caption={text.outcomes(byOutcome.fiscalYear)}
              isHeading
              rowKey={({ key }: OutcomeGroup) => `outcome ${key}`}
            />
            <NotCompared answer={answer} />
          </Section>
          <YearChanges summary={byYear} years={yearsIn(years)} address={values} />
          <EditionChanges editions={editionsOf(strategyItems)} changes={strategyChanges} address={values} />
          <Section id="programs" title={text.years}>
            <Filters
              hash="programs"
              keep={kept(values, ['by', 'stage', 'year', 'asked'])}
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
              caption={`${text.shown(programs.nodes.length, programs.totalCount)}${punctuation[language].gap}${programText[language].inYen}`}
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

/** A choice of the year whose requests the outcomes are of, where there are several. */
function RequestYear({ answer, address }: { answer: ChangesPageQuery; address: ChangesAddress }): ReactNode {
  const text = useText(changeText);
  const { language } = useVisit();
  const years = yearsIn(answer.requestYears);
  if (years.length < 2) return null;
  return (
    <Filters hash="outcomes" keep={kept(address, ['by', 'stage', 'year', 'order', 'outcome'])}>
      <One name="asked" label={text.year} options={yearOptions(years, language)} chosen={answer.byOutcome.fiscalYear} />
    </Filters>
  );
}

function programsTable(programs: readonly ProgramLine[], language: Language): TableView {
  const years = rowYears(programs);
  const columns = [
    ...programColumns(language),
    ...figureColumns(language, years),
    ...countedColumns(language, years),
    ...outcomeColumns(language, years),
  ];
  return tableOf<ProgramLine>(columns, programs);
}
