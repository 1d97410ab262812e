import type { Properties } from '../whole-graph.ts';
import { joined } from './cell-text.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Column } from './sheet.ts';

/** What a table of nodes begins with: the id, and the name in both languages. */
export function nodeColumns<Row>(index: GraphIndex, nodeOf: (row: Row) => Properties): Column<Row>[] {
  const id = (row: Row) => String(nodeOf(row)['id']);
  return [{ en: 'Id', ja: 'ID', width: 22, of: id }, ...namesOf(index, 'Name', '名称', (row: Row) => [id(row)])];
}

/** The names of what a row is about or stands with, a column for each language. */
export function namesOf<Row>(
  index: GraphIndex,
  en: string,
  ja: string,
  ids: (row: Row) => readonly string[],
): Column<Row>[] {
  return [
    {
      en: `${en} (Japanese)`,
      ja: `${ja}（日本語）`,
      width: 36,
      of: (row) => joined(ids(row).map((id) => index.names(id).ja)),
    },
    {
      en: `${en} (English)`,
      ja: `${ja}（英語）`,
      width: 36,
      of: (row) => joined(ids(row).map((id) => index.names(id).en)),
    },
  ];
}
