import type { ReactNode } from 'react';
import type { CarryingFragment } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { itemText } from '../text/item.ts';
import { ToNode } from './to.tsx';
import { WhyLinked } from './why-linked.tsx';

/** Programmes whose link is too unsure to be told as one, folded away with the reasons. */
export function Candidates({ of }: { of: readonly CarryingFragment[] }): ReactNode {
  const text = useText(itemText);
  if (of.length === 0) return null;
  return (
    <details className="folded">
      <summary>{text.candidates(of.length)}</summary>
      <p className="lead">{text.candidatesLead}</p>
      <ul className="claims">
        {of.map((edge) => (
          <li key={edge.node.id}>
            <ToNode node={edge.node} />
            <WhyLinked edge={edge} />
          </li>
        ))}
      </ul>
    </details>
  );
}
