import type { CarryingFragment } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { itemText } from '../text/item.ts';
import { programText } from '../text/program.ts';
import { nameIn } from './name.tsx';
import { bodyColumns, figureColumns } from './program-columns.tsx';
import { type Column, type TableView, tableOf } from './table.tsx';
import { ToNode } from './to.tsx';
import { WhyLinked } from './why-linked.tsx';

/** Links at least so sure are told as such; below they are candidates. */
export const SURE = 0.6;

/** Programmes that carry a part of the strategy, with their amounts. `year`: the fiscal year of the request. */
export function carryingTable(edges: readonly CarryingFragment[], language: Language, year: number): TableView {
  const columns: Column<CarryingFragment>[] = [
    {
      key: 'program',
      head: programText[language].program,
      cell: ({ node }) => <ToNode node={node} />,
      value: ({ node }) => nameIn(language, node),
    },
    ...[...bodyColumns(language), ...figureColumns(language, year)].map(
      (column): Column<CarryingFragment> => ({
        ...column,
        cell: ({ node }) => column.cell?.(node),
        value: ({ node }) => column.value?.(node) ?? null,
      }),
    ),
    { key: 'why', head: itemText[language].why, cell: (edge) => <WhyLinked edge={edge} /> },
    { key: 'confidence', value: ({ confidence }) => confidence },
    { key: 'reason', value: ({ reason }) => reason },
  ];
  return tableOf(columns, edges);
}
