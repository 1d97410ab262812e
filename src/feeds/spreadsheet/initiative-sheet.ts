import type { Addresses } from '../addresses.ts';
import type { Properties } from '../whole-graph.ts';
import { namesOf, nodeColumns } from './node-columns.ts';
import { type Column, tableSheet } from './sheet.ts';
import { sourceColumns } from './sheet-sources.ts';
import { number, type Tables, text } from './tables.ts';

/** A row for each initiative of the strategy: where it stands, who answers for it, which programmes carry it. */
export function initiativeSheet(tables: Tables, addresses: Addresses) {
  const id = (node: Properties) => String(node['id']);
  const items = (node: Properties) =>
    tables.origins(id(node), 'HAS_INITIATIVE').flatMap((measure) => tables.origins(measure, 'HAS_MEASURE'));
  const columns: Column<Properties>[] = [
    ...nodeColumns(tables, (node: Properties) => node),
    {
      en: 'Item number',
      ja: '項目番号',
      of: (node) => number(tables.node(items(node)[0] ?? '')['number']),
    },
    ...namesOf(tables, 'Item', '項目', items),
    { en: 'As printed', ja: '記載', width: 40, of: (node) => text(node['text']) },
    { en: 'In the latest edition', ja: '最新版に記載', of: ({ former }) => (former === true ? 'no' : 'yes') },
    ...namesOf(tables, 'Responsible', '担当', (node: Properties) => tables.origins(id(node), 'RESPONSIBLE_FOR')),
    ...namesOf(tables, 'Programmes', '予算事業', (node: Properties) => tables.origins(id(node), 'CARRIES')),
    ...sourceColumns((node: Properties) => node),
    { en: 'Address', ja: 'アドレス', width: 30, of: (node) => addresses.node(id(node)) },
  ];
  return tableSheet('Initiatives 取組', columns, tables.ofType('Initiative'));
}
