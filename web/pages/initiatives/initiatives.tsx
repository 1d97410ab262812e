import { chosen } from '../../address/chosen.ts';
import { idOf, pathOf, shortId } from '../../address/href.ts';
import { choice, extent, unknown, wholes, words } from '../../address/parameters.ts';
import {
  type InitiativeFilter,
  InitiativesCountDocument,
  InitiativesPageDocument,
  type InitiativesPageQuery,
} from '../../generated/graphql.ts';
import { counting } from '../../page/counting.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { choicesMade } from '../../parts/choices-made.tsx';
import { editionsOf } from '../../parts/editions.tsx';
import { Filters, labelled, One, Several, Words } from '../../parts/filters.tsx';
import { initiativeColumns, linesColumn } from '../../parts/initiative-columns.tsx';
import { listView } from '../../parts/list-page.tsx';
import { MoreWords } from '../../parts/more.tsx';
import { markedTitleIn, nameIn } from '../../parts/name.tsx';
import { namesInFile } from '../../parts/names-in-file.ts';
import { OrganizationLink, shortNameIn, shortNameOf } from '../../parts/organization.tsx';
import { listParameters, pageOf } from '../../parts/place-in-list.ts';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { initiativesText } from '../../text/initiatives.ts';
import { listText } from '../../text/lists.ts';

/** So many stand on a page. */
const SIZE = 40;

type Line = InitiativesPageQuery['initiatives']['nodes'][number];

const FUNDED = ['yes', 'no'] as const;

export const initiativesPage = definePage({
  path: '/initiatives',
  parameters: {
    item: wholes(1, 99),
    program: choice(FUNDED, (language) => initiativesText[language].funded),
    organization: words(),
    text: words(),
    document: words(),
    ...listParameters,
  },
  names: { organization: 'org', document: 'document' },
  document: InitiativesPageDocument,
  forms: ['csv'],
  counts: counting(InitiativesCountDocument, ({ initiatives: { totalCount } }, language) => ({
    number: totalCount,
    told: initiativesText[language].found(totalCount),
  })),
  variables: ({ values: { item, program, organization, text, document, ...place } }) => ({
    filter: chosen<InitiativeFilter>({
      item,
      funded: program === undefined ? undefined : program === 'yes',
      organization: organization === undefined ? undefined : [organization],
      text,
      document: document === undefined ? undefined : [idOf('document', document)],
    }),
    ...pageOf(place, SIZE),
  }),
  bounds: ({ strategyItems }) =>
    extent(
      'item',
      strategyItems.map(({ number }) => number),
    ),
  odd: ({ strategyItems }, { values: { item, document } }) => [
    ...unknown(
      'item',
      item,
      strategyItems.map(({ number }) => number),
    ),
    ...unknown(
      'document',
      document,
      editionsOf(strategyItems).map(({ id }) => shortId(id)),
    ),
  ],
  view({ initiatives, strategyItems }, seen) {
    const { language, values } = seen;
    const text = initiativesText[language];
    const editions = editionsOf(strategyItems);
    const told = (name: string, value: string) => {
      if (name === 'program') return value === 'yes' || value === 'no' ? text.funded[value] : undefined;
      const item = name === 'item' && strategyItems.find(({ number }) => String(number) === value);
      return item ? markedTitleIn(language, item) : undefined;
    };
    return listView(
      {
        title: values.program === 'no' ? text.withoutTitle : text.title,
        lead: values.program === 'no' ? text.withoutLead : text.lead,
        filters: (
          <Filters>
            <Words name="text" label={text.contains} value={values.text} />
            <Words name="organization" label={text.organization} value={shortNameOf(seen, 'organization')} />
            <One
              name="program"
              label={text.program}
              options={labelled(FUNDED, text.funded)}
              chosen={values.program}
              none={listText[language].any}
            />
            {editions.length > 1 ? (
              <One
                name="document"
                label={text.edition}
                options={editions.map((edition) => ({ value: shortId(edition.id), label: nameIn(language, edition) }))}
                chosen={values.document}
                none={text.latest}
              />
            ) : null}
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
        ),
        table: initiativesTable(initiatives.nodes, language),
        caption: text.found(initiatives.totalCount),
        rowKey: ({ id }: Line) => id,
        end: initiatives.pageInfo,
        place: values,
        total: initiatives.totalCount,
        size: SIZE,
        made: choicesMade(seen, told, {
          text: text.contains,
          organization: text.organization,
          program: text.program,
          document: text.edition,
          item: text.item,
        }),
      },
      language,
    );
  },
});

function initiativesTable(lines: readonly Line[], language: Language): TableView {
  const text = initiativesText[language];
  return tableOf<Line>(
    [
      ...initiativeColumns(language),
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
        value: ({ organizations: { nodes, totalCount } }) => namesInFile(language, nodes, totalCount, shortNameIn),
      },
      {
        key: 'programs',
        head: text.programs,
        cell: ({ id, title, titleEn, programs }) =>
          programs.nodes.length === 0 ? (
            text.none
          ) : (
            <ul className="plain">
              {programs.nodes.map((program) => (
                <li key={program.id}>
                  <ToNode node={program} />
                </li>
              ))}
              {programs.totalCount > programs.nodes.length ? (
                <li>
                  <To path={pathOf(id) ?? '/initiatives'} hash="programs">
                    <MoreWords
                      left={programs.totalCount - programs.nodes.length}
                      of="programme"
                      about={nameIn(language, { title, titleEn })}
                    />
                  </To>
                </li>
              ) : null}
            </ul>
          ),
        value: ({ programs: { nodes, totalCount } }) => namesInFile(language, nodes, totalCount),
      },
      linesColumn(language),
    ],
    lines,
  );
}
