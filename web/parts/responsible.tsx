import type { ReactNode } from 'react';
import type { ResponsibleFragment } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { itemText } from '../text/item.ts';
import { terms } from '../text/terms.ts';
import { Evidence } from './evidence.tsx';
import { OrganizationLink } from './organization.tsx';

/** Who answers for an initiative, by how they are named; each group with its lines. */
export function ResponsibleBodies({ of }: { of: readonly ResponsibleFragment[] }): ReactNode {
  const text = useText(itemText);
  const { responsibility } = useText(terms);
  if (of.length === 0) return <p className="none-said">{text.namesNobody}</p>;
  return (['NAMED', 'INHERITED'] as const).map((basis) => {
    const group = of.filter((edge) => edge.basis === basis);
    const [first] = group;
    if (!first) return null;
    const printed = [...new Set(group.map((edge) => edge.printed))].join('、');
    return (
      <div key={basis} className="responsible">
        <ul className="bodies">
          {group.map(({ node }) => (
            <li key={node.id}>
              <OrganizationLink of={node} short />
            </li>
          ))}
          <li>
            <Evidence
              claim={{
                basis: first.statedAs,
                evidence: first.evidence,
                confidence: first.confidence,
                printed,
                reason: responsibility[basis],
              }}
            />
          </li>
        </ul>
      </div>
    );
  });
}
