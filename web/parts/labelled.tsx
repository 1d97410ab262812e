import type { ReactNode } from 'react';
import { useText } from '../page/visit.tsx';
import { punctuation } from '../text/punctuation.ts';

/** Something behind what it is called, as each language writes it: "Ministry: …", 府省庁：…. */
export function Labelled({ by, children }: { by: ReactNode; children: ReactNode }): ReactNode {
  const { colon } = useText(punctuation);
  return (
    <>
      {by}
      {colon}
      {children}
    </>
  );
}
