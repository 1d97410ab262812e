import type { ReactNode } from 'react';
import { playgroundAddress } from '../page/playground-address.ts';
import { useText } from '../page/visit.tsx';
import { listText, type Thing } from '../text/lists.ts';
import { MoreWords } from './more.tsx';

/**
 * Says how many of a node's list a page leaves out where no other page has all of them, and leads to the question that goes through the
 * whole list; nothing where none is left out.
 */
export function Rest<Field extends ListField>({ of, type, field, only }: RestProps<Field>): ReactNode {
  const text = useText(listText);
  const { totalCount, edges, nodes }: PartOfList = of[field];
  const left = totalCount - (edges ?? nodes ?? []).length;
  if (left <= 0) return null;
  return (
    <p className="more">
      <a href={playgroundAddress(wholeList(type, field, only), { id: of.id })}>
        <MoreWords left={left} of={THINGS[field]} />
        {text.viaApi}
      </a>
    </p>
  );
}

interface RestProps<Field extends ListField> {
  /** The node, with as much of its list as the page asked for. */
  of: { id: string } & Record<Field, PartOfList>;
  /** Its type in the schema. */
  type: 'Initiative' | 'Measure' | 'BudgetProgram' | 'Policy' | 'Organization';
  /** The field that is its list. */
  field: Field;
  /** Arguments of the field, where the list is a part of it. */
  only?: string;
}

type ListField =
  | 'organizations'
  | 'mentions'
  | 'programs'
  | 'initiatives'
  | 'items'
  | 'administeredBy'
  | 'furtherUnits'
  | 'implementers'
  | 'recipients';

const THINGS: Readonly<Record<ListField, Thing>> = {
  organizations: 'organisation',
  mentions: 'organisation',
  programs: 'programme',
  initiatives: 'initiative',
  items: 'item',
  administeredBy: 'organisation',
  furtherUnits: 'organisation',
  implementers: 'organisation',
  recipients: 'organisation',
};

interface PartOfList {
  totalCount: number;
  edges?: readonly unknown[];
  nodes?: readonly unknown[];
}

function wholeList(type: string, field: string, only?: string): string {
  const names = field === 'initiatives' || field === 'items' ? 'title titleEn' : 'name nameEn';
  return `query All($id: ID!, $after: String) {
  node(id: $id) {
    ... on ${type} {
      ${field}(${only ? `${only}, ` : ''}first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { id ${names} }
      }
    }
  }
}`;
}
