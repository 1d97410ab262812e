import type { ReactNode } from 'react';
import type { Query } from '../address/href.ts';
import { useText } from '../page/visit.tsx';
import { listText, type Thing } from '../text/lists.ts';
import { To } from './to.tsx';

/** Says how many a list leaves out, and leads to all of them; nothing where it leaves out none. */
export function More({ shown, total, of, about, path, query, hash }: MoreProps): ReactNode {
  if (total <= shown) return null;
  return (
    <p className="more">
      <To path={path} query={query} hash={hash}>
        <MoreWords left={total - shown} of={of} about={about} />
      </To>
    </p>
  );
}

interface MoreProps {
  shown: number;
  total: number;
  /** What the list is of. */
  of: Thing;
  /** Whose list it is, where a page has several of the kind: who reads links alone is told. */
  about?: string | undefined;
  /** Where all of them are. */
  path: string;
  query?: Query | undefined;
  hash?: string | undefined;
}

/** How many more of what, and for whoever does not see where it stands, of whose list. */
export function MoreWords({ left, of, about }: Pick<MoreProps, 'of' | 'about'> & { left: number }): ReactNode {
  const text = useText(listText);
  return (
    <>
      {text.moreOf(left, of)}
      {about === undefined ? null : <span className="visually-hidden">{text.about(about)}</span>}
    </>
  );
}
