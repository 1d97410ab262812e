import type { ReactNode } from 'react';
import { shortId } from '../../address/href.ts';
import { useText, useVisit } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { More } from '../../parts/more.tsx';
import { MarkedTitle, nameIn } from '../../parts/name.tsx';
import { Section } from '../../parts/section.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';
import { terms } from '../../text/terms.ts';
import { itemsAnswered, type Organization } from './organization-answer.ts';

/** At most so many under an item; its list has all. */
const MOST = 3;

/** The initiatives that an organisation answers for, by item, each with how it is named. */
export function OrganizationInitiatives({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  const { responsibility } = useText(terms);
  const { language } = useVisit();
  const { edges, totalCount } = of.initiatives;
  if (edges.length === 0) return null;
  const organization = shortId(of.id);
  return (
    <Section id="initiatives" title={text.named} lead={text.namedLead}>
      {itemsAnswered(of).map((item) => {
        const under = edges.filter(({ node }) => node.item.number === item.number);
        return (
          <article className="row" key={item.id}>
            <h3>
              <To path={`/items/${item.number}`}>
                <MarkedTitle of={item} />
              </To>
            </h3>
            <ul className="claims">
              {under.slice(0, MOST).map(({ node, basis, statedAs, printed, confidence, evidence }) => (
                <li key={node.id}>
                  <span className="claim-text">
                    <ToNode node={node} />
                  </span>
                  <Evidence claim={{ basis: statedAs, evidence, printed, confidence, reason: responsibility[basis] }} />
                </li>
              ))}
            </ul>
            <More
              of="initiative"
              about={`${item.mark} ${nameIn(language, item)}`}
              shown={Math.min(MOST, under.length)}
              total={under.length}
              path="/initiatives"
              query={{ organization, item: item.number }}
            />
          </article>
        );
      })}
      <More of="initiative" shown={edges.length} total={totalCount} path="/initiatives" query={{ organization }} />
    </Section>
  );
}
