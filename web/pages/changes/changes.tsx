import { choice, choices } from '../../address/parameters.ts';
import { ChangesPageDocument, type ChangesPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { YenCell } from '../../parts/amount.tsx';
import { Filters, One, Several } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { bodyColumns, figureColumns } from '../../parts/program-columns.tsx';
import { Opening, Section } from '../../parts/section.tsx';
import { latestYear } from '../../parts/stage-figure.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { changeText } from '../../text/change.ts';
import { programText } from '../../text/program.ts';
import { terms } from '../../text/terms.ts';
import { OUTCOMES } from '../programs/programs-address.ts';

type ProgramLine = ChangesPageQuery['programs']['nodes'][number];
type OutcomeGroup = ChangesPageQuery['byOutcome']['groups'][number];

const ORDERS = ['CHANGE_DESC', 'CHANGE_ASC', 'AMOUNT_DESC'] as const;

export const changesPage = definePage({
  path: '/changes',
  parameters: { order: choice(ORDERS), outcome: choices(OUTCOMES) },
  document: ChangesPageDocument,
  forms: ['csv'],
  variables: ({ values: { order, outcome } }) => ({
    orderBy: order ?? 'CHANGE_DESC',
    outcome: outcome.length > 0 ? [...outcome] : null,
  }),
  view({ byOutcome, programs }, { language, values }) {
    const text = changeText[language];
    const { outcomes } = terms[language];
    const table = programsTable(programs.nodes, language);
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
              view={outcomesTable(byOutcome.groups, language)}
              caption={text.outcomes(byOutcome.fiscalYear)}
              rowKey={({ key }: OutcomeGroup) => key}
            />
          </Section>
          <Section id="programs" title={text.years}>
            <Filters>
              <One
                name="order"
                label={text.order}
                options={ORDERS.map((value) => ({ value, label: text.orders[value] }))}
                chosen={values.order ?? 'CHANGE_DESC'}
              />
              <Several
                name="outcome"
                legend={text.outcome}
                options={OUTCOMES.map((value) => ({ value, label: outcomes[value] }))}
                chosen={values.outcome}
              />
            </Filters>
            <Table
              view={table}
              caption={`${text.shown(programs.nodes.length, programs.totalCount)} ${programText[language].inYen}`}
              rowKey={({ id }: ProgramLine) => id}
            />
            <p>
              <To path="/programs" query={{ order: values.order ?? 'CHANGE_DESC', outcome: values.outcome }}>
                {text.all}
              </To>
            </p>
          </Section>
        </>
      ),
    };
  },
});

function programsTable(programs: readonly ProgramLine[], language: Language): TableView {
  return tableOf<ProgramLine>(
    [
      {
        key: 'program',
        head: programText[language].program,
        cell: (program) => <ToNode node={program} />,
        value: (program) => nameIn(language, program),
      },
      ...bodyColumns(language).slice(0, 1),
      ...figureColumns(language, latestYear(programs)),
    ],
    programs,
  );
}

function outcomesTable(groups: readonly OutcomeGroup[], language: Language): TableView {
  const text = changeText[language];
  const { outcomes } = terms[language];
  const outcomeOf = (key: string) => OUTCOMES.find((outcome) => outcome === key);
  return tableOf<OutcomeGroup>(
    [
      {
        key: 'outcome',
        head: text.outcome,
        cell({ key }) {
          const outcome = outcomeOf(key);
          return outcome ? (
            <To path="/programs" query={{ outcome }}>
              {outcomes[outcome]}
            </To>
          ) : (
            key
          );
        },
      },
      { key: 'programs', head: text.programs, numeric: true, cell: ({ programCount }) => programCount },
      { key: 'amount', head: text.amount, numeric: true, cell: ({ amount }) => <YenCell of={amount} /> },
      {
        key: 'previous',
        head: text.previous,
        numeric: true,
        cell: ({ previousAmount }) => <YenCell of={previousAmount} />,
      },
      { key: 'change', head: text.change, numeric: true, cell: ({ change }) => <YenCell of={change} signed /> },
    ],
    groups,
  );
}
