import type { CarryingFragment } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { itemText } from '../text/item.ts';
import { linesInFile } from './evidence.tsx';
import { rowYears } from './figures.ts';
import { countedColumns, figureColumns, outcomeColumns, programColumns } from './program-columns.tsx';
import { type Column, columnsOf, type TableView, tableOf } from './table.tsx';
import { WhyLinked } from './why-linked.tsx';

/** Links at least so sure are told as such; below they are candidates. */
export const SURE = 0.6;

/** Programmes that carry a part of the strategy, with their amounts. */
export function carryingTable(edges: readonly CarryingFragment[], language: Language): TableView {
  const years = rowYears(edges.map(({ node }) => node));
  const columns: Column<CarryingFragment>[] = [
    ...columnsOf<CarryingFragment, CarryingFragment['node']>(
      [...programColumns(language), ...figureColumns(language, years)],
      ({ node }) => node,
    ),
    { key: 'why', head: itemText[language].why, cell: (edge) => <WhyLinked edge={edge} /> },
    { key: 'link', value: ({ link }) => link },
    { key: 'confidence', value: ({ confidence }) => confidence },
    { key: 'reason', value: ({ reason }) => reason },
    { key: 'reasonJa', value: ({ reasonJa }) => reasonJa },
    { key: 'level', value: ({ level }) => level },
    { key: 'basis', value: ({ basis }) => basis },
    { key: 'lines', value: ({ evidence }) => linesInFile(evidence) },
    ...columnsOf<CarryingFragment, CarryingFragment['node']>(
      [...countedColumns(language, years), ...outcomeColumns(language, years)],
      ({ node }) => node,
    ),
  ];
  return tableOf(columns, edges);
}
