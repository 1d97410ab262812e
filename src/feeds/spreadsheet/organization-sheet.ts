import type { Addresses } from '../addresses.ts';
import type { Properties, WholeGraph } from '../whole-graph.ts';
import { joined } from './cell-text.ts';
import { type GraphIndex, number, text, texts } from './graph-index.ts';
import { namesOf, nodeColumns } from './node-columns.ts';
import { type Column, rowsOfType, type TableSheet, tableSheet } from './sheet.ts';
import { sourceColumns } from './sheet-sources.ts';

/** A row for each organisation and unit: what it is, what it is a part of, how many initiatives it answers for. */
export function organizationSheet(graph: WholeGraph, index: GraphIndex, addresses: Addresses): TableSheet {
  const id = (node: Properties) => String(node['id']);
  const columns: Column<Properties>[] = [
    ...nodeColumns(index, (node: Properties) => node),
    { en: 'Abbreviation', ja: '略称', of: (node) => text(node['abbreviation']) },
    { en: 'Other names', ja: '別名', width: 30, of: (node) => joined(texts(node['aliases'])) },
    { en: 'Kind', ja: '種別', width: 24, of: (node) => text(node['kind']) },
    ...namesOf(index, 'Part of', '上位の機関', (node: Properties) => index.targets(id(node), 'PART_OF')),
    ...namesOf(index, 'Succeeded by', '後継の機関', (node: Properties) => index.targets(id(node), 'SUCCEEDED_BY')),
    { en: 'Initiatives', ja: '担当する取組の数', of: (node) => number(node['initiativeCount']) },
    { en: 'Programmes run', ja: '担当する事業の数', of: (node) => index.origins(id(node), 'ADMINISTERED_BY').length },
    ...sourceColumns((node: Properties) => node),
    { en: 'Address', ja: 'アドレス', width: 30, isAddress: true, of: (node) => addresses.node(id(node)) },
  ];
  return tableSheet('Organisations 機関', columns, index.count('Organization'), rowsOfType(graph, 'Organization'));
}
