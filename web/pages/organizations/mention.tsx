import type { ReactNode } from 'react';
import type { MentioningFragment } from '../../generated/graphql.ts';
import { Evidence } from '../../parts/evidence.tsx';
import { namedNode } from '../../parts/node-name.ts';
import { To, ToNode } from '../../parts/to.tsx';
import { itemText } from '../../text/item.ts';

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
  const item = 'measure' in node ? node.measure.item : 'item' in node ? node.item : null;
  // Its item stands before it.
  const named = 'position' in node ? { ...namedNode(node), name: itemText.ja.row(node.position) } : namedNode(node);
  return (
    <>
      {item ? (
        <To path={`/items/${item.number}`} className="mark">
          {item.mark}
        </To>
      ) : null}
      <ToNode node={named} />
      {'document' in node && node.document ? (
        <>
          {' ('}
          <ToNode node={node.document} />)
        </>
      ) : null}
    </>
  );
}
