import type { ReactNode } from 'react';
import type { CarryingFragment } from '../generated/graphql.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { punctuation } from '../text/punctuation.ts';
import { terms } from '../text/terms.ts';
import { English } from './name.tsx';

/** A sentence that the graph makes by rule: in Japanese the words for the kind and level of the link say all of it. */
const SAID_ALREADY = /^Its review sheet states the plan that the \w+ names\.$/;

/** On what a link from a programme to the strategy rests, and why that was decided. */
export function LinkReason({ link, level, reason }: LinkReasonProps): ReactNode {
  const { links, levels } = useText(terms);
  const { open, close, stop } = useText(punctuation);
  const { language } = useVisit();
  const isTold = reason && !(language === 'ja' && SAID_ALREADY.test(reason));
  return (
    <>
      {links[link]}
      {open}
      {levels[level]}
      {close}
      {stop}
      {isTold ? <English text={reason} /> : null}
    </>
  );
}

type LinkReasonProps = Pick<CarryingFragment, 'link' | 'level' | 'reason'>;
