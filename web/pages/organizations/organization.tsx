import { DrawingOnPage } from '../../drawings/drawing.tsx';
import { OrganizationPageDocument } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage, type View } from '../../page/page.ts';
import { nameIn } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';
import { organizationText } from '../../text/organization.ts';
import { drawNeighbourhood } from './neighbourhood.ts';
import { itemsAnswered, type Organization } from './organization-answer.ts';
import { OrganizationInitiatives } from './organization-initiatives.tsx';
import { OrganizationMentions } from './organization-mentions.tsx';
import { OrganizationOpening } from './organization-opening.tsx';
import { OrganizationPlace } from './organization-place.tsx';
import { OrganizationPrograms } from './organization-programs.tsx';
import { type Partner, partnersTable } from './partners-table.tsx';

export const organizationPage = definePage({
  path: '/organizations/:id',
  parameters: {},
  document: OrganizationPageDocument,
  forms: ['csv', 'svg'],
  kinds: ['ORGANIZATION'],
  variables: ({ path }) => ({ id: `org:${path['id']}` }),
  view: ({ organization }, { language }) => (organization ? viewOf(organization, language) : null),
});

function viewOf(organization: Organization, language: Language): View {
  const text = organizationText[language];
  const { initiatives, collaborators } = organization;
  const named = initiatives.edges.filter(({ basis }) => basis === 'NAMED').length;
  const table = partnersTable(collaborators.edges, language);
  const drawing = drawNeighbourhood(organization, language);
  return {
    title: nameIn(language, organization),
    description:
      initiatives.totalCount === 0
        ? text.answersNothing
        : text.answers(initiatives.totalCount, named, itemsAnswered(organization).length),
    table,
    drawing,
    body: (
      <>
        <OrganizationOpening organization={organization} named={named} />
        {collaborators.totalCount > 0 ? (
          <Section id="shared" title={text.shares} lead={text.sharesLead}>
            {drawing ? <DrawingOnPage of={drawing} caption={text.drawingCaption} /> : null}
            <Table
              view={table}
              caption={text.partners(collaborators.totalCount)}
              rowKey={({ node }: Partner) => node.id}
            />
          </Section>
        ) : null}
        <OrganizationInitiatives of={organization} />
        <OrganizationPrograms of={organization} />
        <OrganizationPlace of={organization} />
        <OrganizationMentions of={organization} />
      </>
    ),
  };
}
