import type { ReactNode } from 'react';
import { useHref, useText, useVisit } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';

/** Where a page of a list ends. */
export interface ListEnd {
  hasNextPage: boolean;
  endCursor: string | null;
}

/** Links to the next page of a list and back to the first; the browser's Back goes to the one before. */
export function Pages({ end }: { end: ListEnd }): ReactNode {
  const text = useText(listText);
  const href = useHref();
  const { path, query } = useVisit();
  const { after, ...rest } = query;
  if (!end.hasNextPage && !after) return null;
  return (
    <nav className="pages" aria-label={text.pages}>
      {after ? <a href={href(path, rest)}>{text.first}</a> : null}
      {end.hasNextPage && end.endCursor ? (
        <a href={href(path, { ...rest, after: end.endCursor })} rel="next">
          {text.next}
        </a>
      ) : null}
    </nav>
  );
}
