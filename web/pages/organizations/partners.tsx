import { type PartnerFragment, PartnersPageDocument } from '../../generated/graphql.ts';
import { definePage } from '../../page/page.ts';
import { listView } from '../../parts/list-page.tsx';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { organizationText } from '../../text/organization.ts';
import { LIST_SIZE, listOfOrganization } from './organization-list.ts';
import { partnersTable } from './partners-table.tsx';

/** All that an organisation shares initiatives with. */
export const partnersPage = definePage({
  ...listOfOrganization('partners'),
  document: PartnersPageDocument,
  view({ organization }, { language, values }) {
    if (!organization) return null;
    const text = organizationText[language];
    const { edges, totalCount, pageInfo } = organization.collaborators;
    return listView(
      {
        title: text.sharesOf(nameIn(language, organization)),
        lead: text.sharesLead,
        kind: <OrganizationLink of={organization} />,
        table: partnersTable(edges, organization.id, language),
        caption: text.partners(totalCount),
        rowKey: ({ node }: PartnerFragment) => node.id,
        end: pageInfo,
        place: values,
        total: totalCount,
        size: LIST_SIZE,
      },
      language,
    );
  },
});
