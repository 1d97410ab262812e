import type { ReactNode } from 'react';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { MarkedTitle } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';
import { terms } from '../../text/terms.ts';
import { itemsAnswered, type Organization } from './organization-answer.ts';

/** The initiatives that an organisation answers for, by item, each with how it is named. */
export function OrganizationInitiatives({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  const { responsibility } = useText(terms);
  if (of.initiatives.edges.length === 0) return null;
  return (
    <Section id="initiatives" title={text.named} lead={text.namedLead}>
      {itemsAnswered(of).map((item) => (
        <article className="row" key={item.id}>
          <h3>
            <To path={`/items/${item.number}`}>
              <MarkedTitle of={item} />
            </To>
          </h3>
          <ul className="claims">
            {of.initiatives.edges
              .filter(({ node }) => node.item.number === item.number)
              .map(({ node, basis, statedAs, printed, confidence, evidence }) => (
                <li key={node.id}>
                  <span className="claim-text">
                    <ToNode node={node} />
                  </span>
                  <Evidence claim={{ basis: statedAs, evidence, printed, confidence, reason: responsibility[basis] }} />
                </li>
              ))}
          </ul>
        </article>
      ))}
    </Section>
  );
}
