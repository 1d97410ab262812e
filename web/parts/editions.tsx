import type { ReactNode } from 'react';
import type { EditionFragment } from '../generated/graphql.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { editionText } from '../text/editions.ts';
import { inBrackets } from '../text/punctuation.ts';
import { ToNode } from './to.tsx';

/** The editions of the strategy table that print the items, each once, the latest first. */
export function editionsOf(items: readonly { documents: readonly EditionFragment[] }[]): EditionFragment[] {
  return [...new Map(items.flatMap(({ documents }) => documents).map((edition) => [edition.id, edition])).values()];
}

/** Which editions of the strategy table print something, the latest first. */
export function Editions({ of }: { of: readonly EditionFragment[] }): ReactNode {
  const text = useText(editionText);
  const { language } = useVisit();
  if (of.length === 0) return null;
  return (
    <p className="under">
      {text.printedBy}
      {of.map((edition, index) => (
        <span key={edition.id}>
          {index > 0 ? ' · ' : null}
          <ToNode node={edition} />
          {edition.edition === null ? null : inBrackets(language, text.edition(edition.edition))}
        </span>
      ))}
    </p>
  );
}
