import type { ReactNode } from 'react';
import type { OrganizationNameFragment } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { English, Name } from '../../parts/name.tsx';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Section } from '../../parts/section.tsx';
import { ToNode } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';
import type { Organization } from './organization-answer.ts';

/** Where an organisation stands among others: the tree, successions, and what the documents say besides. */
export function OrganizationPlace({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  const groups: { label: string; bodies: readonly OrganizationNameFragment[] }[] = [
    { label: text.parent, bodies: of.parent ? [of.parent] : [] },
    { label: text.children, bodies: of.children.nodes },
    { label: text.predecessors, bodies: of.predecessors },
    { label: text.successors, bodies: of.successors },
  ].filter(({ bodies }) => bodies.length > 0);
  const hasMore = of.topics.length + of.policies.length + of.relations.edges.length > 0;
  if (groups.length === 0 && !hasMore) return null;
  return (
    <Section id="place" title={text.place}>
      {groups.map(({ label, bodies }) => (
        <div key={label}>
          <h3>{label}</h3>
          <ul className="bodies">
            {bodies.map((body) => (
              <li key={body.id}>
                <OrganizationLink of={body} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Relations of={of} />
      {of.policies.length > 0 ? (
        <>
          <h3>{text.policies}</h3>
          <ul className="plain">
            {of.policies.map((policy) => (
              <li key={policy.id}>
                <ToNode node={policy} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {of.topics.length > 0 ? (
        <>
          <h3>{text.topics}</h3>
          <ul className="bodies">
            {of.topics.map((topic) => (
              <li key={topic.id}>
                <Name of={topic} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

function Relations({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  // The tree and successions are told above.
  const others = of.relations.edges.filter(({ type }) => type !== 'PART_OF' && type !== 'SUCCEEDED_BY');
  if (others.length === 0) return null;
  return (
    <>
      <h3>{text.relations}</h3>
      <ul className="claims">
        {others.map(({ type, outgoing, statement, basis, evidence, node }) => (
          <li key={`${type} ${outgoing} ${node.id}`}>
            {text.relation[type](outgoing)} <OrganizationLink of={node} />{' '}
            {statement ? (
              <>
                (<English text={statement} />)
              </>
            ) : null}{' '}
            <Evidence claim={{ basis, evidence }} />
          </li>
        ))}
      </ul>
    </>
  );
}
