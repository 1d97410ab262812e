import type { ReactNode } from 'react';
import type { MentioningFragment } from '../../generated/graphql.ts';
import { useText } from '../../page/visit.tsx';
import { Evidence } from '../../parts/evidence.tsx';
import { namedNode } from '../../parts/node-name.ts';
import { To, ToNode } from '../../parts/to.tsx';
import { organizationText } from '../../text/organization.ts';

/** What names an organisation, below which item, with its lines. */
export function Mention({ of }: { of: MentioningFragment }): ReactNode {
  const { basis, printed, evidence } = of;
  return (
    <>
      <MentioningPlace of={of} /> <Evidence claim={{ basis, evidence, printed }} />
    </>
  );
}

/** What names an organisation, and below which item. */
export function MentioningPlace({ of: { node } }: { of: MentioningFragment }): ReactNode {
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
      ) : null}
    </>
  );
}
