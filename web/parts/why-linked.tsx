import type { ReactNode } from 'react';
import type { CarryingFragment } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { punctuation } from '../text/punctuation.ts';
import { terms } from '../text/terms.ts';
import { Evidence } from './evidence.tsx';
import { English } from './name.tsx';

/** Why a programme is said to carry the item, with the lines of both. */
export function WhyLinked({ edge }: { edge: CarryingFragment }): ReactNode {
  const { links, levels } = useText(terms);
  const { open, close, stop } = useText(punctuation);
  const reason = (
    <>
      {links[edge.link]}
      {open}
      {levels[edge.level]}
      {close}
      {stop}
      {edge.reason ? <English text={edge.reason} /> : null}
    </>
  );
  return (
    <div>
      <Evidence claim={{ basis: edge.basis, evidence: edge.evidence, confidence: edge.confidence, reason }} />
    </div>
  );
}
