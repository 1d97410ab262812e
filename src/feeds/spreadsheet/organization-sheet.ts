import type { Addresses } from '../addresses.ts';
import type { Properties } from '../whole-graph.ts';
import { joined } from './cell-text.ts';
import { namesOf, nodeColumns } from './node-columns.ts';
import { type Column, tableSheet } from './sheet.ts';
import { sourceColumns } from './sheet-sources.ts';
import { number, type Tables, text, texts } from './tables.ts';

/** A row for each organisation and unit: what it is, what it is a part of, how many initiatives it answers for. */
export function organizationSheet(tables: Tables, addresses: Addresses) {
  const id = (node: Properties) => String(node['id']);
  const columns: Column<Properties>[] = [
    ...nodeColumns(tables, (node: Properties) => node),
    { en: 'Abbreviation', ja: '略称', of: (node) => text(node['abbreviation']) },
    { en: 'Other names', ja: '別名', width: 30, of: (node) => joined(texts(node['aliases'])) },
    { en: 'Kind', ja: '種別', width: 24, of: (node) => text(node['kind']) },
    ...namesOf(tables, 'Part of', '上位の機関', (node: Properties) => tables.targets(id(node), 'PART_OF')),
    ...namesOf(tables, 'Succeeded by', '後継の機関', (node: Properties) => tables.targets(id(node), 'SUCCEEDED_BY')),
    { en: 'Initiatives', ja: '担当する取組の数', of: (node) => number(node['initiativeCount']) },
    { en: 'Programmes run', ja: '担当する事業の数', of: (node) => tables.origins(id(node), 'ADMINISTERED_BY').length },
    ...sourceColumns((node: Properties) => node),
    { en: 'Address', ja: 'アドレス', width: 30, of: (node) => addresses.node(id(node)) },
  ];
  return tableSheet('Organisations 機関', columns, tables.ofType('Organization'));
}
