import type { Properties } from '../whole-graph.ts';
import { joined } from './cell-text.ts';
import type { Column } from './sheet.ts';
import type { Tables } from './tables.ts';

/** What a table of nodes begins with: the id, and the name in both languages. */
export function nodeColumns<Row>(tables: Tables, nodeOf: (row: Row) => Properties): Column<Row>[] {
  const id = (row: Row) => String(nodeOf(row)['id']);
  return [{ en: 'Id', ja: 'ID', width: 22, of: id }, ...namesOf(tables, 'Name', '名称', (row: Row) => [id(row)])];
}

/** The names of what a row is about or stands with, a column for each language. */
export function namesOf<Row>(tables: Tables, en: string, ja: string, ids: (row: Row) => string[]): Column<Row>[] {
  return [
    {
      en: `${en} (Japanese)`,
      ja: `${ja}（日本語）`,
      width: 36,
      of: (row) => joined(ids(row).map((id) => tables.names(id).ja)),
    },
    {
      en: `${en} (English)`,
      ja: `${ja}（英語）`,
      width: 36,
      of: (row) => joined(ids(row).map((id) => tables.names(id).en)),
    },
  ];
}
