import type { ReactNode } from 'react';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { namedNode } from '../../parts/node-name.ts';
import { Section } from '../../parts/section.tsx';
import { To, ToNode } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';
import type { Organization } from './organization-answer.ts';

type Mentioning = Organization['mentionedIn']['edges'][number];

/** What names the organisation without making it responsible, by what it is: initiatives, directions, rows, programmes, headings. */
export function OrganizationMentions({ of }: { of: Organization }): ReactNode {
  const text = useText(organizationText);
  const { edges, totalCount } = of.mentionedIn;
  const kinds = [...new Set(edges.map(({ node }) => node.__typename))];
  if (edges.length === 0) return null;
  return (
    <Section id="mentions" title={text.mentions} lead={text.mentionsLead}>
      {kinds.map((kind) => (
        <div key={kind}>
          <h3>{text.mentionKinds[kind] ?? kind}</h3>
          <ul className="claims">
            {edges
              .filter(({ node }) => node.__typename === kind)
              .map((edge) => (
                <li key={edge.node.id}>
                  <Mention of={edge} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {totalCount > edges.length ? <p>{text.moreMentions(totalCount - edges.length)}</p> : null}
    </Section>
  );
}

function Mention({ of: { node, basis, printed, evidence } }: { of: Mentioning }): ReactNode {
  const text = useText(organizationText);
  const item = 'measure' in node ? node.measure.item : 'item' in node ? node.item : null;
  const named = namedNode(node);
  // Rows have no printed title, directions no page: their item has one.
  const unnamed = named.name === node.id;
  return (
    <>
      {item ? (
        <To path={`/items/${item.number}`} className="mark">
          {item.mark}
        </To>
      ) : null}
      {unnamed && !named.nameEn ? (
        text.rowOf(item?.mark ?? '')
      ) : (
        <ToNode node={unnamed ? { ...named, name: text.rowOf(item?.mark ?? '') } : named} />
      )}
      {'document' in node && node.document ? (
        <>
          {' ('}
          <ToNode node={node.document} />)
        </>
      ) : null}{' '}
      <Evidence claim={{ basis, evidence, printed }} />
    </>
  );
}
