import type { ReactNode } from 'react';
import type { CarryingFragment } from '../generated/graphql.ts';
import { Evidence } from './evidence.tsx';
import { LinkReason } from './link-reason.tsx';

/** Why a programme is said to carry the item, with the lines of both. */
export function WhyLinked({ edge }: { edge: CarryingFragment }): ReactNode {
  const { basis, evidence, confidence } = edge;
  return (
    <div>
      <Evidence claim={{ basis, evidence, confidence, reason: <LinkReason {...edge} /> }} />
    </div>
  );
}
