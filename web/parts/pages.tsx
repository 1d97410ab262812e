import type { ReactNode } from 'react';
import type { Query } from '../address/href.ts';
import { useHref, useText, useVisit } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import { type ListEnd, type Range, sealedPage, withoutPlace } from './place-in-list.ts';

/** Links to the next page of a list, to the one before and to the first. */
export function Pages({ end, range = null, before }: PagesProps): ReactNode {
  const text = useText(listText);
  const href = useHref();
  const { path, query, version } = useVisit();
  const rest = withoutPlace(query);
  if (!end.hasPreviousPage && !end.hasNextPage) return null;
  return (
    <nav className="pages" aria-label={text.pages}>
      {end.hasPreviousPage ? (
        <>
          <a href={href(path, rest)}>{text.first}</a>
          <a href={href(path, { ...rest, ...(before ?? placeBefore(end, range, version.hash)) })} rel="prev">
            {text.previous}
          </a>
        </>
      ) : null}
      {end.hasNextPage && end.endCursor ? (
        <a href={href(path, { ...rest, ...placeAfter(end.endCursor, range, version.hash) })} rel="next">
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

function placeAfter(after: string, range: Range | null, version: string): Query {
  return { after, page: range?.page ? sealedPage(range.page + 1, { after }, version) : null };
}

/** The page before the second is the first, which has one address only. */
function placeBefore({ startCursor }: ListEnd, range: Range | null, version: string): Query {
  if (range?.page === 2 || startCursor === null) return {};
  return {
    before: startCursor,
    page: range?.page ? sealedPage(range.page - 1, { before: startCursor }, version) : null,
  };
}
