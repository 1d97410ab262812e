import type { Addresses } from '../addresses.ts';
import type { Properties, WholeGraph } from '../whole-graph.ts';
import { type GraphIndex, text } from './graph-index.ts';
import { namesOf, nodeColumns } from './node-columns.ts';
import { type Column, rowsOfType, type TableSheet, tableSheet } from './sheet.ts';
import { sourceColumns } from './sheet-sources.ts';

/** A row for each initiative of the strategy: where it stands, who answers for it, which programmes carry it. */
export function initiativeSheet(graph: WholeGraph, index: GraphIndex, addresses: Addresses): TableSheet {
  const id = (node: Properties) => String(node['id']);
  const items = (node: Properties) =>
    index.origins(id(node), 'HAS_INITIATIVE').flatMap((measure) => index.origins(measure, 'HAS_MEASURE'));
  const columns: Column<Properties>[] = [
    ...nodeColumns(index, (node: Properties) => node),
    {
      en: 'Item number',
      ja: '項目番号',
      of: (node) => index.itemNumber(items(node)[0] ?? ''),
    },
    ...namesOf(index, 'Item', '項目', items),
    { en: 'As printed', ja: '記載', width: 40, of: (node) => text(node['text']) },
    { en: 'In the latest edition', ja: '最新版に記載', of: ({ former }) => (former === true ? 'no' : 'yes') },
    ...namesOf(index, 'Responsible', '担当', (node: Properties) => index.origins(id(node), 'RESPONSIBLE_FOR')),
    ...namesOf(index, 'Programmes', '予算事業', (node: Properties) => index.origins(id(node), 'CARRIES')),
    ...sourceColumns((node: Properties) => node),
    { en: 'Address', ja: 'アドレス', width: 30, isAddress: true, of: (node) => addresses.node(id(node)) },
  ];
  return tableSheet('Initiatives 取組', columns, index.count('Initiative'), rowsOfType(graph, 'Initiative'));
}
