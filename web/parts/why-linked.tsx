import type { ReactNode } from 'react';
import type { CarryingFragment } from '../generated/graphql.ts';
import { useText } from '../page/visit.tsx';
import { terms } from '../text/terms.ts';
import { Evidence } from './evidence.tsx';
import { English } from './name.tsx';

/** Why a programme is said to carry the item, with the lines of both. */
export function WhyLinked({ edge }: { edge: CarryingFragment }): ReactNode {
  const { links, levels } = useText(terms);
  const reason = (
    <>
      {links[edge.link]} ({levels[edge.level]}). {edge.reason ? <English text={edge.reason} /> : null}
    </>
  );
  return (
    <div>
      <Evidence claim={{ basis: edge.basis, evidence: edge.evidence, confidence: edge.confidence, reason }} />
    </div>
  );
}
