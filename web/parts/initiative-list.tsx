import type { ReactNode } from 'react';
import type { PlaceFragment } from '../generated/graphql.ts';
import { Evidence } from './evidence.tsx';
import type { Titled } from './name.tsx';
import { To, ToNode } from './to.tsx';

/** An initiative with its item and its lines. */
export type ListedInitiative = Titled & {
  id: string;
  item: { number: number; mark: string };
  evidence: readonly PlaceFragment[];
};

/** Initiatives behind the marks of their items, each with its lines. */
export function InitiativeList({ of }: { of: readonly ListedInitiative[] }): ReactNode {
  return (
    <ul className="claims">
      {of.map((initiative) => (
        <li key={initiative.id}>
          <To path={`/items/${initiative.item.number}`} className="mark">
            {initiative.item.mark}
          </To>
          <ToNode node={initiative} /> <Evidence claim={{ basis: 'STATED', evidence: initiative.evidence }} />
        </li>
      ))}
    </ul>
  );
}
