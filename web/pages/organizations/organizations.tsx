import type { ReactNode } from 'react';
import { chosen } from '../../address/chosen.ts';
import { choice, choices, words } from '../../address/parameters.ts';
import {
  type OrganizationFilter,
  type OrganizationKind,
  OrganizationsCountDocument,
  OrganizationsPageDocument,
  type OrganizationsPageQuery,
  type ProgramRole,
} from '../../generated/graphql.ts';
import { counting } from '../../page/counting.ts';
import type { Language } from '../../page/language.ts';
import { definePage } from '../../page/page.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Nothing } from '../../parts/amount.tsx';
import { choicesMade } from '../../parts/choices-made.tsx';
import { Filters, labelled, One, Several, Words } from '../../parts/filters.tsx';
import { listView } from '../../parts/list-page.tsx';
import { nameIn } from '../../parts/name.tsx';
import { OrganizationLink, shortNameOf } from '../../parts/organization.tsx';
import { listParameters, pageOf } from '../../parts/place-in-list.ts';
import { type TableView, tableOf } from '../../parts/table.tsx';
import { CountTo, To } from '../../parts/to.tsx';
import { listText } from '../../text/lists.ts';
import { count } from '../../text/numbers.ts';
import { organizationText } from '../../text/organization.ts';
import { terms } from '../../text/terms.ts';
import { programsOf } from './organization-programs.tsx';
import { type Running, runningOf } from './running.ts';

/** So many stand on a page. */
const SIZE = 100;

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
  parameters: {
    kind: choices(KINDS, (language) => terms[language].kinds),
    text: words(),
    role: choice(ROLES, (language) => organizationText[language].roles),
    parent: words(),
    ...listParameters,
  },
  names: { parent: 'org' },
  document: OrganizationsPageDocument,
  forms: ['csv'],
  counts: counting(OrganizationsCountDocument, ({ organizations: { totalCount } }, language) => ({
    number: totalCount,
    told: organizationText[language].found(totalCount),
  })),
  variables: ({ values: { kind, text, role, parent, ...place } }) => ({
    filter: chosen<OrganizationFilter>({ kind, name: text, programRole: role && [role], parent }),
    ...pageOf(place, SIZE),
  }),
  view({ organizations, ...units }, seen) {
    const { language, values } = seen;
    const text = organizationText[language];
    return listView(
      {
        title: text.list,
        lead: text.listLead,
        filters: (
          <Filters>
            <Words name="text" label={text.nameContains} value={values.text} />
            <Words name="parent" label={text.partOf} value={shortNameOf(seen, 'parent')} />
            <One
              name="role"
              label={text.roleFilter}
              options={labelled(ROLES, text.roles)}
              chosen={values.role}
              none={listText[language].any}
            />
            <Several
              name="kind"
              legend={text.kind}
              options={labelled(KINDS, terms[language].kinds)}
              chosen={values.kind}
            />
          </Filters>
        ),
        table: organizationsTable(organizations.nodes, runningOf(units), language),
        caption: text.found(organizations.totalCount),
        rowKey: ({ id }: Line) => id,
        end: organizations.pageInfo,
        place: values,
        total: organizations.totalCount,
        size: SIZE,
        made: choicesMade(
          seen,
          (name, value) => {
            if (name === 'kind') return terms[language].kinds[value as OrganizationKind];
            if (name === 'role') return text.roles[value as ProgramRole];
            return undefined;
          },
          { text: text.nameContains, parent: text.partOf, role: text.roleFilter, kind: text.kind },
        ),
      },
      language,
    );
  },
});

function organizationsTable(
  lines: readonly Line[],
  running: ReadonlyMap<string, Running>,
  language: Language,
): TableView {
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
        cell: ({ id, initiatives }) => <CountTo of={initiatives.totalCount} id={id} hash="initiatives" />,
        value: ({ initiatives }) => initiatives.totalCount,
      },
      {
        key: 'programs',
        head: text.programsItself,
        numeric: true,
        cell: ({ id, programs }) => <CountTo of={programs.totalCount} id={id} hash="programs" />,
        value: ({ programs }) => programs.totalCount,
      },
      {
        key: 'runs',
        head: text.runsWithUnits,
        numeric: true,
        cell: ({ id }) => <Runs of={running.get(id)} id={id} />,
        value: ({ id }) => running.get(id)?.programs ?? 0,
      },
    ],
    lines,
  );
}

/** How many programmes a body runs, itself or by its units, leading to them. */
function Runs({ of, id }: { of: Running | undefined; id: string }): ReactNode {
  const text = useText(organizationText);
  const { language } = useVisit();
  if (!of) return count(language, 0);
  return (
    <To path="/programs" query={programsOf({ id }).ADMINISTERS}>
      {of.orMore ? text.orMore(of.programs) : count(language, of.programs)}
    </To>
  );
}
