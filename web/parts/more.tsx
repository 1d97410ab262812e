import type { ReactNode } from 'react';
import type { Query } from '../address/href.ts';
import { useText } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import { To } from './to.tsx';

/** Says how many a list leaves out, and leads to all of them; nothing where it leaves out none. */
export function More({ shown, total, path, query, hash }: MoreProps): ReactNode {
  const text = useText(listText);
  if (total <= shown) return null;
  return (
    <p className="more">
      <To path={path} query={query} hash={hash}>
        {text.more(total - shown)}
      </To>
    </p>
  );
}

interface MoreProps {
  shown: number;
  total: number;
  /** Where all of them are. */
  path: string;
  query?: Query | undefined;
  hash?: string | undefined;
}
