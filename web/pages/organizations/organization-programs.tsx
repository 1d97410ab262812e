import type { ReactNode } from 'react';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { Section } from '../../parts/section.tsx';
import { latestYear, StageFigure } from '../../parts/stage-figure.tsx';
import { Table, tableOf } from '../../parts/table.tsx';
import { ToNode } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';
import { programText } from '../../text/program.ts';
import type { Organization } from './organization-answer.ts';

type Edge = Organization['programs']['edges'][number];

/** The programmes that an organisation has to do with, and what it does there. */
export function OrganizationPrograms({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  const words = useText(programText);
  const { edges } = of.programs;
  if (edges.length === 0) return null;
  const year = latestYear(edges.map(({ node }) => node));
  const view = tableOf<Edge>(
    [
      { key: 'program', head: words.program, cell: ({ node }) => <ToNode node={node} /> },
      {
        key: 'role',
        head: text.role,
        cell: ({ role, basis, evidence, printed }) => (
          <>
            {text.roles[role]} <Evidence claim={{ basis, evidence, printed }} />
          </>
        ),
      },
      {
        key: 'previous',
        head: words.previous(year - 1),
        numeric: true,
        cell: ({ node }) => <StageFigure program={node} stage="INITIAL" amount={node.previousAmount} />,
      },
      {
        key: 'request',
        head: words.request(year),
        numeric: true,
        cell: ({ node }) => <StageFigure program={node} stage="REQUEST" amount={node.requestAmount} />,
      },
      {
        key: 'draft',
        head: words.draft(year),
        numeric: true,
        cell: ({ node }) => <StageFigure program={node} stage="DRAFT" amount={node.draftAmount} />,
      },
    ],
    edges,
  );
  return (
    <Section id="programs" title={text.programs} lead={text.programsLead}>
      <Table view={view} caption={words.inYen} rowKey={({ node, role }: Edge) => `${role} ${node.id}`} />
    </Section>
  );
}
