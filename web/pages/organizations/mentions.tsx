import { choices } from '../../address/parameters.ts';
import { type MentioningFragment, type MentionPlace, MentionsPageDocument } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { choicesMade } from '../../parts/choices-made.tsx';
import { Evidence, linesInFile } from '../../parts/evidence.tsx';
import { Filters, labelled, Several } from '../../parts/filters.tsx';
import { listView } from '../../parts/list-page.tsx';
import { nameIn } from '../../parts/name.tsx';
import { namedNode } from '../../parts/node-name.ts';
import { OrganizationLink } from '../../parts/organization.tsx';
import { listParameters, pageOf } from '../../parts/place-in-list.ts';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { organizationText } from '../../text/organization.ts';
import { MentioningPlace } from './mention.tsx';
import { LIST_SIZE } from './organization-list.ts';

const PLACES: readonly MentionPlace[] = ['INITIATIVE', 'DIRECTION', 'MEASURE', 'BUDGET_PROGRAM', 'BUDGET_SECTION'];

/** All that names an organisation without making it responsible. */
export const mentionsPage = definePage({
  path: '/organizations/:id/mentions',
  parameters: { kind: choices(PLACES, (language) => organizationText[language].mentionKinds), ...listParameters },
  document: MentionsPageDocument,
  forms: ['csv'],
  kinds: ['ORGANIZATION'],
  variables: ({ path, values: { kind, ...place } }) => ({
    id: `org:${path['id']}`,
    types: kind.length > 0 ? [...kind] : null,
    ...pageOf(place, LIST_SIZE),
  }),
  view({ organization }, seen) {
    const { language, values } = seen;
    if (!organization) return null;
    const text = organizationText[language];
    const { edges, totalCount, pageInfo } = organization.mentionedIn;
    return listView(
      {
        title: text.mentionsOf(nameIn(language, organization)),
        lead: text.mentionsLead,
        kind: <OrganizationLink of={organization} />,
        filters: (
          <Filters>
            <Several
              name="kind"
              legend={text.mentionPlace}
              options={labelled(PLACES, text.mentionKinds)}
              chosen={values.kind}
            />
          </Filters>
        ),
        table: mentionsTable(edges, language),
        caption: text.places(totalCount),
        rowKey: ({ node }: MentioningFragment) => node.id,
        end: pageInfo,
        place: values,
        total: totalCount,
        size: LIST_SIZE,
        made: choicesMade(seen, (_name, value) => text.mentionKinds[value as MentionPlace], {
          kind: text.mentionPlace,
        }),
      },
      language,
    );
  },
});

function mentionsTable(edges: readonly MentioningFragment[], language: Language): TableView {
  const text = organizationText[language];
  return tableOf<MentioningFragment>(
    [
      {
        key: 'place',
        head: text.mentionPlace,
        cell: (edge) => <MentioningPlace of={edge} />,
        value: ({ node }) => nameIn(language, namedNode(node)),
      },
      { key: 'id', value: ({ node }) => node.id },
      { key: 'kind', value: ({ node }) => node.__typename },
      { key: 'printed', value: ({ printed }) => printed },
      {
        key: 'lines',
        head: text.whereSaid,
        cell: ({ basis, printed, evidence }) => <Evidence claim={{ basis, evidence, printed }} />,
        value: ({ evidence }) => linesInFile(evidence),
      },
    ],
    edges,
  );
}
