import type { ReactNode } from 'react';
import type { NetworkNodeFragment, NetworkPageQuery } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { grouped } from '../../parts/grouped.ts';
import { OrganizationLink } from '../../parts/organization.tsx';
import { Section } from '../../parts/section.tsx';
import { networkText } from '../../text/network.ts';
import { asOrganization } from './pairs-table.tsx';

const BRIDGES = 5;

/** Who belongs together, who stands between others, in words. */
export function Groups({ answer }: { answer: NetworkPageQuery }): ReactNode {
  const text = useText(networkText);
  const { nodes } = answer.organizationNetwork;
  const linked = nodes.filter(({ degree }) => degree > 0);
  const bridges = linked.filter(({ betweenness }) => betweenness > 0).sort((a, b) => b.betweenness - a.betweenness);
  if (linked.length === 0) return null;
  return (
    <Section id="groups" title={text.groups} lead={text.groupsLead}>
      {grouped(linked, ({ community }) => community).map(([number, members], index) => (
        <div key={number}>
          <h3>{text.group(index + 1)}</h3>
          <Members of={members} />
        </div>
      ))}
      {bridges.length > 0 ? (
        <>
          <h3>{text.bridges}</h3>
          <Members of={bridges.slice(0, BRIDGES)} />
        </>
      ) : null}
      {answer.brokers.edges.length > 0 ? (
        <>
          <h3>{text.brokers}</h3>
          <p className="lead">{text.brokersLead}</p>
          <ul className="bodies">
            {answer.brokers.edges.map(({ node, pairs }) => (
              <li key={node.id}>
                <OrganizationLink of={node} /> ({text.broker(pairs)})
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Section>
  );
}

function Members({ of }: { of: readonly NetworkNodeFragment[] }): ReactNode {
  return (
    <ul className="bodies">
      {of.map((node) => (
        <li key={node.key}>
          <OrganizationLink of={asOrganization(node)} />
        </li>
      ))}
    </ul>
  );
}
