import type { ReactNode } from 'react';
import { words } from '../address/parameters.ts';
import type { View } from '../page/page.ts';
import { useText } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import { type ListEnd, Pages } from './pages.tsx';
import { Opening } from './section.tsx';
import { Table, type TableView } from './table.tsx';

/** Where a page of a list begins, in every list's address. */
export const listParameters = { after: words(1_000) };

/** A list: what it is of, its choices, one page of its rows. */
export interface List {
  title: string;
  lead: string;
  /** The form with its choices, where there are any. */
  filters?: ReactNode;
  table: TableView;
  caption: ReactNode;
  // biome-ignore lint/suspicious/noExplicitAny: the table has forgotten the type of its rows
  rowKey(row: any): string;
  /** Where this page of it ends. */
  end: ListEnd;
  /** Where this page of it begins, if not at the beginning. */
  after: string | undefined;
  /** What stands above its title. */
  kind?: ReactNode;
}

/** The view of a list. Search engines find its first page. */
export function listView(list: List): View {
  const { title, lead, table, after, end } = list;
  return {
    title,
    description: lead,
    table,
    hidden: after !== undefined,
    next: end.hasNextPage ? end.endCursor : null,
    body: <ListBody of={list} />,
  };
}

function ListBody({ of: { title, lead, kind, filters, table, caption, rowKey, end } }: { of: List }): ReactNode {
  const text = useText(listText);
  return (
    <>
      <Opening title={title} kind={kind}>
        <p>{lead}</p>
      </Opening>
      {filters}
      {table.rows.length === 0 ? (
        <p className="none-said">{text.nothing}</p>
      ) : (
        <Table view={table} caption={caption} rowKey={rowKey} />
      )}
      <Pages end={end} />
    </>
  );
}
