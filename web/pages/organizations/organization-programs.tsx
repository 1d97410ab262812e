import type { ReactNode } from 'react';
import type { Query } from '../../address/href.ts';
import { shortId } from '../../address/href.ts';
import type { RoleProgramFragment } from '../../generated/graphql.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Nothing } from '../../parts/amount.tsx';
import { type Claim, Evidence } from '../../parts/evidence.tsx';
import { rowYears } from '../../parts/figures.ts';
import { More } from '../../parts/more.tsx';
import { amountColumns, programColumns } from '../../parts/program-columns.tsx';
import { Rest } from '../../parts/rest.tsx';
import { Section } from '../../parts/section.tsx';
import { Table, tableOf } from '../../parts/table.tsx';
import { To } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';
import { programText } from '../../text/program.ts';
import type { Organization, OrganizationRoles } from './organization-answer.ts';

/** The programmes that an organisation has to do with, by what it does there; of each the largest. */
export function OrganizationPrograms({ of, roles, drawn }: OrganizationProgramsProps): ReactNode {
  const text = useText(organizationText);
  const { receives, implements: carriesOut, runs, mentions } = roles;
  const { programs: takesPart } = of;
  const lists = [receives, carriesOut, runs, takesPart, mentions];
  if (lists.every(({ totalCount }) => totalCount === 0)) return null;
  const self = shortId(of.id);
  const own = (edges: readonly (Claim & { node: { id: string } })[]) => edges.filter(({ node }) => node.id === of.id);
  return (
    <Section id="programs" title={text.programs} lead={text.programsLead}>
      {drawn}
      <Role
        id="receives"
        title={text.roleTitles.RECEIVES(receives.totalCount)}
        rows={receives.nodes.map((node) => ({ node, claims: own(node.payees.edges) }))}
        total={receives.totalCount}
        query={programsOf(of).RECEIVES}
      />
      <Role
        id="implements"
        title={text.roleTitles.IMPLEMENTS(carriesOut.totalCount)}
        rows={carriesOut.nodes.map((node) => ({ node, claims: own(node.carriers.edges) }))}
        total={carriesOut.totalCount}
        query={programsOf(of).IMPLEMENTS}
      />
      <Role
        id="runs"
        title={text.roleTitles.ADMINISTERS(runs.totalCount)}
        rows={runs.nodes.map((node) => ({ node, claims: node.units.edges }))}
        total={runs.totalCount}
        query={programsOf(of).ADMINISTERS}
      />
      <Role
        id="takes-part"
        title={text.roleTitles.TAKES_PART(takesPart.totalCount)}
        rows={takesPart.edges.map(({ node, ...claim }) => ({ node, claims: [claim] }))}
      />
      <Rest of={{ id: of.id, programs: takesPart }} type="Organization" field="programs" only="role: [TAKES_PART]" />
      {mentions.totalCount > 0 ? (
        <p className="more">
          <To path="/programs" query={{ mentions: self, level: LEVELS }}>
            {text.roleTitles.MENTIONED(mentions.totalCount)}
          </To>
        </p>
      ) : null}
    </Section>
  );
}

interface OrganizationProgramsProps {
  of: Organization;
  roles: OrganizationRoles;
  /** Them as a drawing. */
  drawn: ReactNode;
}

const LEVELS = ['PROGRAM', 'COMPONENT'] as const;

/** Which lists of programmes have all that it has to do with, by what it does there. */
export function programsOf({ id }: Pick<Organization, 'id'>): Record<'RECEIVES' | 'IMPLEMENTS' | 'ADMINISTERS', Query> {
  const self = shortId(id);
  return {
    RECEIVES: { recipient: self, level: LEVELS },
    IMPLEMENTS: { implementer: self, level: LEVELS },
    ADMINISTERS: { division: self },
  };
}

interface RoleRow {
  node: RoleProgramFragment;
  /** Where it is said. */
  claims: readonly Claim[];
}

function Role({ id, title, rows, total, query }: RoleProps): ReactNode {
  const text = useText(organizationText);
  const words = useText(programText);
  const { language } = useVisit();
  if (rows.length === 0) return null;
  // Two units may be named in the same lines.
  const claims = new Map(
    rows.map((row) => [row.node.id, [...new Map(row.claims.map((claim) => [linesOf(claim), claim])).values()]]),
  );
  const programs = rows.map(({ node }) => node);
  const columns = [
    ...programColumns(language),
    ...amountColumns(language, rowYears(programs)),
    {
      key: 'where',
      head: text.whereSaid,
      cell: (program: RoleProgramFragment) => <Claims of={claims.get(program.id) ?? []} />,
    },
  ];
  return (
    <>
      <h3 id={id}>{title}</h3>
      <Table
        view={tableOf<RoleProgramFragment>(columns, programs)}
        caption={words.inYen}
        rowKey={(program: RoleProgramFragment) => `${id} ${program.id}`}
      />
      {total === undefined ? null : (
        <More of="programme" about={title} shown={rows.length} total={total} path="/programs" query={query} />
      )}
    </>
  );
}

/** Where it is said; of a part that is told by its programme, nowhere of itself. */
function Claims({ of }: { of: readonly Claim[] }): ReactNode {
  return of.length === 0 ? <Nothing /> : of.map((claim) => <Evidence key={linesOf(claim)} claim={claim} />);
}

function linesOf({ basis, evidence }: Claim): string {
  return JSON.stringify([basis, evidence]);
}

interface RoleProps {
  id: string;
  title: string;
  rows: readonly RoleRow[];
  /** How many there are, and where all of them are; where no page has them, nothing. */
  total?: number;
  query?: Query;
}
