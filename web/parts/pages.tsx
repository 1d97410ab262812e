import type { ReactNode } from 'react';
import type { Query } from '../address/href.ts';
import { useHref, useText, useVisit } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import { type ListEnd, type Range, withoutPlace } from './place-in-list.ts';

/** Links to the next page of a list, to the one before and to the first. */
export function Pages({ end, range = null, before }: PagesProps): ReactNode {
  const text = useText(listText);
  const href = useHref();
  const { path, query } = useVisit();
  const rest = withoutPlace(query);
  if (!end.hasPreviousPage && !end.hasNextPage) return null;
  return (
    <nav className="pages" aria-label={text.pages}>
      {end.hasPreviousPage ? (
        <>
          <a href={href(path, rest)}>{text.first}</a>
          <a href={href(path, { ...rest, ...(before ?? placeBefore(end, range)) })} rel="prev">
            {text.previous}
          </a>
        </>
      ) : null}
      {end.hasNextPage && end.endCursor ? (
        <a href={href(path, { ...rest, after: end.endCursor, page: range ? range.page + 1 : null })} rel="next">
          {text.next}
        </a>
      ) : null}
    </nav>
  );
}

interface PagesProps {
  end: ListEnd;
  /** Which rows this page has, where that is known. */
  range?: Range | null;
  /** Where the page before begins, in a list whose places are numbers. */
  before?: Query;
}

/** The page before the second is the first, which has one address only. */
function placeBefore({ startCursor }: ListEnd, range: Range | null): Query {
  return range && range.page <= 2 ? {} : { before: startCursor, page: range ? range.page - 1 : null };
}
