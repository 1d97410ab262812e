import { choice, wholes, words } from '../../address/parameters.ts';
import { InitiativesPageDocument, type InitiativesPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { Evidence } from '../../parts/evidence.tsx';
import { Filters, One, Several, Words } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink, shortNameIn } from '../../parts/organization.tsx';
import { Pages } from '../../parts/pages.tsx';
import { Opening } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { initiativesText } from '../../text/initiatives.ts';
import { listText } from '../../text/lists.ts';

type Line = InitiativesPageQuery['initiatives']['nodes'][number];

const FUNDED = ['yes', 'no'] as const;

export const initiativesPage = definePage({
  path: '/initiatives',
  parameters: {
    item: wholes(1, 99),
    program: choice(FUNDED),
    organization: words(),
    text: words(),
    after: words(1_000),
  },
  names: ['organization'],
  document: InitiativesPageDocument,
  forms: ['csv'],
  variables: ({ values: { item, program, organization, text, after } }) => ({
    filter: {
      ...(item.length > 0 ? { item: [...item] } : {}),
      ...(program === undefined ? {} : { funded: program === 'yes' }),
      ...(organization === undefined ? {} : { organization: [organization] }),
      ...(text === undefined ? {} : { text }),
    },
    after: after ?? null,
  }),
  view({ initiatives, strategyItems }, { language, values }) {
    const text = initiativesText[language];
    const table = initiativesTable(initiatives.nodes, language);
    return {
      title: values.program === 'no' ? text.withoutTitle : text.title,
      description: text.lead,
      table,
      hidden: values.after !== undefined,
      body: (
        <>
          <Opening title={values.program === 'no' ? text.withoutTitle : text.title}>
            <p>{text.lead}</p>
          </Opening>
          <Filters>
            <Words name="text" label={text.contains} value={values.text} />
            <Words name="organization" label={text.organization} value={values.organization} />
            <One
              name="program"
              label={text.program}
              options={FUNDED.map((value) => ({ value, label: text.funded[value] }))}
              chosen={values.program}
              none={listText[language].any}
            />
            <Several
              name="item"
              legend={text.items}
              options={strategyItems.map((item) => ({
                value: item.number,
                label: <abbr title={nameIn(language, item)}>{item.mark}</abbr>,
              }))}
              chosen={values.item}
            />
          </Filters>
          {initiatives.nodes.length === 0 ? (
            <p className="none-said">{listText[language].nothing}</p>
          ) : (
            <Table view={table} caption={text.found(initiatives.totalCount)} rowKey={({ id }: Line) => id} />
          )}
          <Pages end={initiatives.pageInfo} />
        </>
      ),
    };
  },
});

function initiativesTable(lines: readonly Line[], language: Language): TableView {
  const text = initiativesText[language];
  return tableOf<Line>(
    [
      {
        key: 'initiative',
        head: text.initiative,
        cell: (line) => <ToNode node={line} />,
        value: (line) => nameIn(language, line),
      },
      { key: 'id', value: ({ id }) => id },
      {
        key: 'item',
        head: text.item,
        cell: ({ item }) => (
          <To path={`/items/${item.number}`} className="mark">
            {item.mark}
          </To>
        ),
        value: ({ item }) => item.number,
      },
      {
        key: 'organizations',
        head: text.who,
        cell: ({ organizations }) => (
          <ul className="bodies">
            {organizations.nodes.map((body) => (
              <li key={body.id}>
                <OrganizationLink of={body} short />
              </li>
            ))}
          </ul>
        ),
        value: ({ organizations }) => organizations.nodes.map((body) => shortNameIn(language, body)).join('; '),
      },
      {
        key: 'programs',
        head: text.programs,
        cell: ({ programs }) =>
          programs.nodes.length === 0 ? (
            text.none
          ) : (
            <ul className="plain">
              {programs.nodes.map((program) => (
                <li key={program.id}>
                  <ToNode node={program} />
                </li>
              ))}
            </ul>
          ),
        value: ({ programs }) => programs.nodes.map((program) => nameIn(language, program)).join('; '),
      },
      {
        key: 'lines',
        head: text.lines,
        cell: ({ evidence }) => <Evidence claim={{ basis: 'STATED', evidence }} />,
        value: ({ evidence }) => evidence.map(({ document, startLine }) => `${document?.id} ${startLine}`).join('; '),
      },
    ],
    lines,
  );
}
