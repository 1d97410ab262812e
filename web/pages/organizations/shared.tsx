import { SharedPageDocument, type SharedPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { initiativeColumns, linesColumn } from '../../parts/initiative-columns.tsx';
import { listView } from '../../parts/list-page.tsx';
import { OrganizationLink, shortNameIn } from '../../parts/organization.tsx';
import { listParameters, pageOf } from '../../parts/place-in-list.ts';
import { ResponsibleBodies } from '../../parts/responsible.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { initiativesText } from '../../text/initiatives.ts';
import { organizationText } from '../../text/organization.ts';
import { LIST_SIZE } from './organization-list.ts';

type Shared = SharedPageQuery['sharedInitiatives']['nodes'][number];

/** The initiatives that two organisations both answer for. */
export const sharedPage = definePage({
  path: '/organizations/:id/partners/:other',
  parameters: listParameters,
  document: SharedPageDocument,
  forms: ['csv'],
  kinds: ['ORGANIZATION'],
  variables({ path, values }) {
    const [one, other] = [`org:${path['id']}`, `org:${path['other']}`];
    return one === other ? null : { one, other, both: [one, other], ...pageOf(values, LIST_SIZE) };
  },
  view({ one, other, sharedInitiatives }, { language, values }) {
    if (!one || !other) return null;
    const text = organizationText[language];
    return listView(
      {
        title: text.sharedBy(shortNameIn(language, one), shortNameIn(language, other)),
        lead: text.sharesLead,
        kind: (
          <>
            <OrganizationLink of={one} /> · <OrganizationLink of={other} />
          </>
        ),
        table: sharedTable(sharedInitiatives.nodes, language),
        caption: text.told(sharedInitiatives.totalCount),
        rowKey: ({ id }: Shared) => id,
        end: sharedInitiatives.pageInfo,
        place: values,
        total: sharedInitiatives.totalCount,
        size: LIST_SIZE,
      },
      language,
    );
  },
});

function sharedTable(initiatives: readonly Shared[], language: Language): TableView {
  const text = initiativesText[language];
  return tableOf<Shared>(
    [
      ...initiativeColumns(language),
      {
        key: 'organizations',
        head: text.who,
        cell: ({ organizations }) => <ResponsibleBodies of={organizations.edges} />,
        value: ({ organizations }) => organizations.edges.map(({ node }) => shortNameIn(language, node)).join('; '),
      },
      linesColumn(language),
    ],
    initiatives,
  );
}
