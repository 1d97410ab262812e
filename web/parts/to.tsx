import type { ReactNode } from 'react';
import { pathOf, type Query } from '../address/href.ts';
import { useHref, useVisit } from '../page/visit.tsx';
import { count } from '../text/numbers.ts';
import { Name, type Named, type Titled } from './name.tsx';

/** A link to another page of the explorer, in the same language. */
export function To({ path, query, hash, children, className }: ToProps): ReactNode {
  const href = useHref();
  return (
    <a href={`${href(path, query)}${hash ? `#${hash}` : ''}`} className={className}>
      {children}
    </a>
  );
}

interface ToProps {
  path: string;
  query?: Query | undefined;
  /** A place on the page. */
  hash?: string | undefined;
  children: ReactNode;
  className?: string;
}

/** A link to the page of a node, by its name. */
export function ToNode({ node }: { node: { id: string } & (Named | Titled) }): ReactNode {
  const path = pathOf(node.id);
  return path === null ? (
    <Name of={node} />
  ) : (
    <To path={path}>
      <Name of={node} />
    </To>
  );
}

/** How many of something a node has, leading to them on its page; none leads nowhere. */
export function CountTo({ of, id, hash }: { of: number; id: string; hash: string }): ReactNode {
  const { language } = useVisit();
  const path = pathOf(id);
  const told = count(language, of);
  return of === 0 || path === null ? (
    told
  ) : (
    <To path={path} hash={hash}>
      {told}
    </To>
  );
}
