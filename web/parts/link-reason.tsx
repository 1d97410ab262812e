import type { ReactNode } from 'react';
import type { CarryingFragment } from '../generated/graphql.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { punctuation } from '../text/punctuation.ts';
import { terms } from '../text/terms.ts';
import { Told } from './name.tsx';

/** On what a link from a programme to the strategy rests, and why that was decided. */
export function LinkReason({ link, level, basis, reason, reasonJa }: LinkReasonProps): ReactNode {
  const { links, levels } = useText(terms);
  const { open, close, stop } = useText(punctuation);
  const { language } = useVisit();
  // By a plan: the Japanese words for the kind and level say all that the rule's sentence does; a person says more.
  const isSaid = language === 'ja' && link === 'POLICY' && basis !== 'CURATED';
  return (
    <>
      {links[link]}
      {open}
      {levels[level]}
      {close}
      {stop}
      {reason && !isSaid ? <Told en={reason} ja={reasonJa} /> : null}
    </>
  );
}

type LinkReasonProps = Pick<CarryingFragment, 'link' | 'level' | 'basis' | 'reason' | 'reasonJa'>;
