import type { ReactNode } from 'react';
import { playgroundAddress } from '../page/playground-address.ts';
import { useText } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';

/**
 * Says how many of a node's list a page leaves out where no other page has all of them, and leads to the question that goes through the
 * whole list; nothing where none is left out.
 */
export function Rest({ of, type, field, shown, total }: RestProps): ReactNode {
  const text = useText(listText);
  if (total <= shown) return null;
  return (
    <p className="more">
      <a href={playgroundAddress(wholeList(type, field), { id: of })}>{text.rest(total - shown)}</a>
    </p>
  );
}

interface RestProps {
  /** Id of the node. */
  of: string;
  /** Its type in the schema. */
  type: 'Initiative' | 'Measure' | 'BudgetProgram' | 'Policy';
  /** The field that is its list. */
  field:
    | 'organizations'
    | 'mentions'
    | 'programs'
    | 'initiatives'
    | 'items'
    | 'administeredBy'
    | 'implementers'
    | 'recipients';
  shown: number;
  total: number;
}

function wholeList(type: string, field: string): string {
  const names = field === 'initiatives' || field === 'items' ? 'title titleEn' : 'name nameEn';
  return `query All($id: ID!, $after: String) {
  node(id: $id) {
    ... on ${type} {
      ${field}(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id ${names} }
      }
    }
  }
}`;
}
