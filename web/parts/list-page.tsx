import type { ReactNode } from 'react';
import type { Query } from '../address/href.ts';
import type { Language } from '../page/language.ts';
import type { View } from '../page/page.ts';
import { useText } from '../page/visit.tsx';
import { listText } from '../text/lists.ts';
import { ChoicesMade, type MadeChoice, titleWith } from './choices-made.tsx';
import { NothingFits } from './nothing-fits.tsx';
import { Pages } from './pages.tsx';
import { type ListEnd, type PlaceInList, rangeOf } from './place-in-list.ts';
import { Opening } from './section.tsx';
import { Table, type TableView } from './table.tsx';

/** A list: what it is of, its choices, one page of its rows. */
export interface List {
  title: string;
  lead: string;
  /** The form with its choices, where there are any. */
  filters?: ReactNode;
  /** The choices that are made. */
  made?: readonly MadeChoice[];
  table: TableView;
  /** How many there are, in words. */
  caption: string;
  /** How many there are. */
  total: number;
  /** What else is to be known of the table. */
  note?: ReactNode;
  // biome-ignore lint/suspicious/noExplicitAny: the table has forgotten the type of its rows
  rowKey(row: any): string;
  /** Where this page of it begins and ends. */
  end: ListEnd;
  /** Where the address says that it begins. */
  place: PlaceInList;
  /** How many rows a page has. */
  size: number;
  /** What stands above its title. */
  kind?: ReactNode;
  /** What the choices leave out that may be looked for. */
  besides?: ReactNode;
  /** Why nothing fits the choices, where a reason is known, and what may be chosen in their place. */
  whyNothing?: ReactNode;
  instead?: readonly Query[];
}

/** The view of a list. Search engines find its first page. */
export function listView(list: List, language: Language): View {
  const { title, lead, table, place, end, made = [] } = list;
  return {
    title: titleWith(title, made, language),
    description: lead,
    table,
    hidden: place.after !== undefined || place.before !== undefined,
    next: end.hasNextPage ? end.endCursor : null,
    found: { number: list.total, told: list.caption, ...(list.instead ? { instead: list.instead } : {}) },
    body: <ListBody of={list} />,
  };
}

function ListBody({ of }: { of: List }): ReactNode {
  const { title, lead, kind, filters, made = [], besides, table, caption, total, note, rowKey, end, place, size } = of;
  const { whyNothing } = of;
  const text = useText(listText);
  const rows = table.rows.length;
  const range = rangeOf(end, place, size, rows, total);
  const shown = rows === total ? '' : range ? text.range(range.from, range.to, total) : text.some(rows, total);
  return (
    <>
      <Opening title={made.length > 0 ? text.filtered(title) : title} kind={kind}>
        <p>{lead}</p>
      </Opening>
      {filters}
      <ChoicesMade of={made} />
      {besides}
      {rows === 0 ? (
        <NothingFits made={made} why={whyNothing} />
      ) : (
        <Table
          view={table}
          caption={
            <>
              {caption}
              {shown}
              {note}
            </>
          }
          rowKey={rowKey}
        />
      )}
      <Pages end={end} range={range} />
    </>
  );
}
