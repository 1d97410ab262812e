import type { ReactNode } from 'react';
import type { MentionFragment } from '../generated/graphql.ts';
import { Evidence } from './evidence.tsx';
import { OrganizationLink } from './organization.tsx';
import { Section } from './section.tsx';

/** Organisations that a text names besides, each with its lines; nothing where it names none. */
export function Mentions({
  of,
  title,
  lead,
  children,
}: {
  of: readonly MentionFragment[];
  title: string;
  lead: string;
  /** What follows the list. */
  children?: ReactNode;
}): ReactNode {
  if (of.length === 0) return null;
  return (
    <Section id="mentions" title={title} lead={lead}>
      <ul className="bodies">
        {of.map(({ node, evidence, printed }) => (
          <li key={node.id}>
            <OrganizationLink of={node} /> <Evidence claim={{ basis: 'STATED', evidence, printed }} />
          </li>
        ))}
      </ul>
      {children}
    </Section>
  );
}
