import { type RelationFragment, RelationsPageDocument } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { Evidence, linesInFile } from '../../parts/evidence.tsx';
import { listView } from '../../parts/list-page.tsx';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { organizationText } from '../../text/organization.ts';
import { LIST_SIZE, listOfOrganization } from './organization-list.ts';
import { Related } from './relation.tsx';

/** All that the documents say of an organisation and others, the tree and successions among it. */
export const relationsPage = definePage({
  ...listOfOrganization('relations'),
  document: RelationsPageDocument,
  view({ organization }, { language, values }) {
    if (!organization) return null;
    const text = organizationText[language];
    const { edges, totalCount, pageInfo } = organization.relations;
    return listView(
      {
        title: text.relationsOf(nameIn(language, organization)),
        lead: text.relationsLead,
        kind: <OrganizationLink of={organization} />,
        table: relationsTable(edges, language),
        caption: text.relationCount(totalCount),
        rowKey: ({ type, outgoing, node }: RelationFragment) => `${type} ${outgoing} ${node.id}`,
        end: pageInfo,
        place: values,
        total: totalCount,
        size: LIST_SIZE,
      },
      language,
    );
  },
});

function relationsTable(edges: readonly RelationFragment[], language: Language): TableView {
  const text = organizationText[language];
  return tableOf<RelationFragment>(
    [
      {
        key: 'relation',
        head: text.relations,
        cell: (edge) => <Related of={edge} />,
        value: ({ type, outgoing }) => `${type} ${outgoing ? 'to' : 'from'}`,
      },
      { key: 'organization', value: ({ node }) => nameIn(language, node) },
      { key: 'id', value: ({ node }) => node.id },
      { key: 'fiscalYear', value: ({ fiscalYear }) => fiscalYear },
      { key: 'statement', value: ({ statement }) => statement },
      { key: 'statementJa', value: ({ statementJa }) => statementJa },
      {
        key: 'lines',
        head: text.whereSaid,
        cell: ({ basis, evidence }) => <Evidence claim={{ basis, evidence }} />,
        value: ({ evidence }) => linesInFile(evidence),
      },
    ],
    edges,
  );
}
