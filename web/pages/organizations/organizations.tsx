import { choice, choices, words } from '../../address/parameters.ts';
import {
  type OrganizationKind,
  OrganizationsPageDocument,
  type OrganizationsPageQuery,
  type ProgramRole,
} from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { Nothing } from '../../parts/amount.tsx';
import { Filters, One, Several, Words } from '../../parts/filters.tsx';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Pages } from '../../parts/pages.tsx';
import { Opening } from '../../parts/section.tsx';
import { Table, type TableView, tableOf } from '../../parts/table.tsx';
import { listText } from '../../text/lists.ts';
import { organizationText } from '../../text/organization.ts';
import { terms } from '../../text/terms.ts';

type Line = OrganizationsPageQuery['organizations']['nodes'][number];

export const KINDS: readonly OrganizationKind[] = [
  'CABINET',
  'MINISTRY',
  'BUREAU',
  'DIVISION',
  'AGENCY',
  'NATIONAL_CENTER',
  'INTERNATIONAL_ORGANIZATION',
  'FUND',
  'FORUM',
  'COOPERATION_PROGRAM',
  'LOCAL_GOVERNMENT',
  'PRIVATE',
  'OTHER',
];
const ROLES: readonly ProgramRole[] = ['ADMINISTERS', 'TAKES_PART', 'IMPLEMENTS', 'RECEIVES', 'MENTIONED'];

export const organizationsPage = definePage({
  path: '/organizations',
  parameters: { kind: choices(KINDS), text: words(), role: choice(ROLES), after: words(1_000) },
  document: OrganizationsPageDocument,
  forms: ['csv'],
  variables: ({ values: { kind, text, role, after } }) => ({
    filter: {
      ...(kind.length > 0 ? { kind: [...kind] } : {}),
      ...(text === undefined ? {} : { name: text }),
      ...(role === undefined ? {} : { programRole: [role] }),
    },
    after: after ?? null,
  }),
  view({ organizations }, { language, values }) {
    const text = organizationText[language];
    const { kinds } = terms[language];
    const table = organizationsTable(organizations.nodes, language);
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
          <Filters>
            <Words name="text" label={text.nameContains} value={values.text} />
            <One
              name="role"
              label={text.roleFilter}
              options={ROLES.map((role) => ({ value: role, label: text.roles[role] }))}
              chosen={values.role}
              none={listText[language].any}
            />
            <Several
              name="kind"
              legend={text.kind}
              options={KINDS.map((kind) => ({ value: kind, label: kinds[kind] }))}
              chosen={values.kind}
            />
          </Filters>
          {organizations.nodes.length === 0 ? (
            <p className="none-said">{listText[language].nothing}</p>
          ) : (
            <Table view={table} caption={text.found(organizations.totalCount)} rowKey={({ id }: Line) => id} />
          )}
          <Pages end={organizations.pageInfo} />
        </>
      ),
    };
  },
});

function organizationsTable(lines: readonly Line[], language: Language): TableView {
  const text = organizationText[language];
  const { kinds } = terms[language];
  return tableOf<Line>(
    [
      {
        key: 'organization',
        head: text.partner,
        cell: (line) => <OrganizationLink of={line} />,
        value: (line) => nameIn(language, line),
      },
      { key: 'id', value: ({ id }) => id },
      {
        key: 'abbreviation',
        head: text.short,
        cell: ({ abbreviation }) => abbreviation ?? <Nothing />,
        value: ({ abbreviation }) => abbreviation,
      },
      { key: 'kind', head: text.kind, cell: ({ kind }) => kinds[kind], value: ({ kind }) => kind },
      {
        key: 'parent',
        head: text.parent,
        cell: ({ parent }) => (parent ? <OrganizationLink of={parent} short /> : <Nothing />),
        value: ({ parent }) => parent && nameIn(language, parent),
      },
      {
        key: 'initiatives',
        head: text.initiatives,
        numeric: true,
        cell: ({ initiatives }) => initiatives.totalCount,
        value: ({ initiatives }) => initiatives.totalCount,
      },
      {
        key: 'programs',
        head: text.programs,
        numeric: true,
        cell: ({ programs }) => programs.totalCount,
        value: ({ programs }) => programs.totalCount,
      },
    ],
    lines,
  );
}
