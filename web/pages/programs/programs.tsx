import { ProgramsPageDocument, type ProgramsPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { nameIn } from '../../parts/name.tsx';
import { Pages } from '../../parts/pages.tsx';
import { bodyColumns, figureColumns } from '../../parts/program-columns.tsx';
import { Opening } from '../../parts/section.tsx';
import { latestYear } from '../../parts/stage-figure.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { listText } from '../../text/lists.ts';
import { programText } from '../../text/program.ts';
import { filterOf, programsParameters } from './programs-address.ts';
import { ProgramsFilters } from './programs-filters.tsx';

type ProgramLine = ProgramsPageQuery['programs']['nodes'][number];

export const programsPage = definePage({
  path: '/programs',
  parameters: programsParameters,
  names: ['division', 'recipient'],
  document: ProgramsPageDocument,
  forms: ['csv'],
  variables: ({ values }) => ({
    filter: filterOf(values),
    orderBy: values.order ?? 'AMOUNT_DESC',
    after: values.after ?? null,
  }),
  view(answer, { language, values }) {
    const text = programText[language];
    const { nodes, totalCount, pageInfo } = answer.programs;
    const table = programsTable(nodes, language);
    return {
      title: text.list,
      description: text.listLead,
      table,
      hidden: values.after !== undefined,
      body: (
        <>
          <Opening title={text.list}>
            <p>{text.listLead}</p>
          </Opening>
          <ProgramsFilters answer={answer} address={values} />
          {nodes.length === 0 ? (
            <p className="none-said">{listText[language].nothing}</p>
          ) : (
            <Table
              view={table}
              caption={`${text.found(totalCount)} · ${listText[language].shown(nodes.length, totalCount)}. ${text.inYen}`}
              rowKey={({ id }: ProgramLine) => id}
            />
          )}
          <Pages end={pageInfo} />
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
      { key: 'id', value: ({ id }) => id },
      ...bodyColumns(language),
      ...figureColumns(language, latestYear(programs)),
    ],
    programs,
  );
}
