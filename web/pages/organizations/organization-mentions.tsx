import type { ReactNode } from 'react';
import { pathOf } from '../../address/href.ts';
import type { MentioningPlacesFragment, MentionPlace } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { More } from '../../parts/more.tsx';
import { Section } from '../../parts/section.tsx';
import { organizationText } from '../../text/organization.ts';
import { Mention } from './mention.tsx';
import type { Organization } from './organization-answer.ts';

/** What names the organisation without making it responsible, by what it is: the first of each kind. */
export function OrganizationMentions({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  if (of.mentionedIn.totalCount === 0) return null;
  const kinds: [MentionPlace, MentioningPlacesFragment][] = [
    ['INITIATIVE', of.inInitiatives],
    ['DIRECTION', of.inDirections],
    ['MEASURE', of.inMeasures],
    ['BUDGET_PROGRAM', of.inPrograms],
    ['BUDGET_SECTION', of.inSections],
  ];
  return (
    <Section id="mentions" title={text.mentions} lead={text.mentionsLead}>
      {kinds.map(([kind, { edges, totalCount }]) =>
        edges.length === 0 ? null : (
          <div key={kind}>
            <h3>{text.mentionKinds[kind]}</h3>
            <ul className="claims">
              {edges.map((edge) => (
                <li key={edge.node.id}>
                  <Mention of={edge} />
                </li>
              ))}
            </ul>
            <More
              of="place"
              about={text.mentionKinds[kind]}
              shown={edges.length}
              total={totalCount}
              path={`${pathOf(of.id)}/mentions`}
              query={{ kind }}
            />
          </div>
        ),
      )}
    </Section>
  );
}
