import { pathOf, shortId } from '../../address/href.ts';
import { DrawingOnPage } from '../../drawings/drawing.tsx';
import { OrganizationPageDocument, type PartnerFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage, type TableElsewhere, type View } from '../../page/page.ts';
import { More } from '../../parts/more.tsx';
import { nameIn } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';
import { organizationText } from '../../text/organization.ts';
import { drawNeighbourhood } from './neighbourhood.ts';
import { itemsAnswered, type Organization, type OrganizationRoles } from './organization-answer.ts';
import { OrganizationDuties } from './organization-duties.tsx';
import { OrganizationInitiatives } from './organization-initiatives.tsx';
import { OrganizationMentions } from './organization-mentions.tsx';
import { OrganizationOpening } from './organization-opening.tsx';
import { OrganizationPlace } from './organization-place.tsx';
import { OrganizationPrograms, programsOf } from './organization-programs.tsx';
import { partnersTable } from './partners-table.tsx';

export const organizationPage = definePage({
  path: '/organizations/:id',
  parameters: {},
  document: OrganizationPageDocument,
  forms: ['csv', 'svg'],
  kinds: ['ORGANIZATION'],
  variables({ path }) {
    const id = `org:${path['id']}`;
    return { id, self: id };
  },
  view: ({ organization, ...roles }, { language }) => (organization ? viewOf(organization, roles, language) : null),
});

function viewOf(organization: Organization, roles: OrganizationRoles, language: Language): View {
  const text = organizationText[language];
  const { initiatives, collaborators } = organization;
  const named = organization.named.totalCount;
  const table = partnersTable(collaborators.edges, organization.id, language);
  const drawing = drawNeighbourhood(organization, roles, language);
  const drawn = drawing ? (
    <DrawingOnPage of={drawing} caption={text.drawingCaption(collaborators.totalCount > 0)} />
  ) : null;
  return {
    title: nameIn(language, organization),
    description:
      initiatives.totalCount === 0
        ? text.answersNothing
        : text.answers(initiatives.totalCount, named, itemsAnswered(organization).length),
    table,
    files: filesOf(organization, roles, language),
    drawing,
    body: (
      <>
        <OrganizationOpening organization={organization} roles={roles} />
        {collaborators.totalCount > 0 ? (
          <Section id="shared" title={text.shares} lead={text.sharesLead}>
            {drawn}
            <Table
              view={table}
              caption={text.partners(collaborators.totalCount)}
              rowKey={({ node }: PartnerFragment) => node.id}
            />
            <More
              of="organisation"
              shown={collaborators.edges.length}
              total={collaborators.totalCount}
              path={`${pathOf(organization.id)}/partners`}
            />
          </Section>
        ) : null}
        <OrganizationDuties of={organization} />
        <OrganizationInitiatives of={organization} />
        <OrganizationPrograms of={organization} roles={roles} drawn={collaborators.totalCount > 0 ? null : drawn} />
        <OrganizationPlace of={organization} />
        <OrganizationMentions of={organization} />
      </>
    ),
  };
}

/** The lists that have all of its initiatives and programmes, as files; without what it has none of. */
function filesOf(organization: Organization, roles: OrganizationRoles, language: Language): TableElsewhere[] {
  const { files } = organizationText[language];
  const programs = programsOf(organization);
  const lists = [
    {
      label: files.INITIATIVES,
      path: '/initiatives',
      query: { organization: shortId(organization.id) },
      of: organization.initiatives,
    },
    { label: files.RECEIVES, path: '/programs', query: programs.RECEIVES, of: roles.receives },
    { label: files.IMPLEMENTS, path: '/programs', query: programs.IMPLEMENTS, of: roles.implements },
    { label: files.ADMINISTERS, path: '/programs', query: programs.ADMINISTERS, of: roles.runs },
  ];
  return lists.flatMap(({ of, ...file }) => (of.totalCount > 0 ? file : []));
}
