import type { Relationship, WholeGraph } from '../whole-graph.ts';
import { type GraphIndex, number, text } from './graph-index.ts';
import { namesOf } from './node-columns.ts';
import { type Column, type TableSheet, tableSheet } from './sheet.ts';
import { sourceColumns } from './sheet-sources.ts';

/** A row for each relationship of the graph, but for those that lead to amounts, which have a sheet of their own. */
export function linkSheet(graph: WholeGraph, index: GraphIndex): TableSheet {
  const of = (name: string) => (link: Relationship) => text(link.properties[name]);
  const columns: Column<Relationship>[] = [
    { en: 'From', ja: '起点のID', width: 22, of: ({ start }) => start },
    { en: 'From, type', ja: '起点の型', width: 18, of: ({ startType }) => startType },
    ...namesOf(index, 'From', '起点', ({ start }: Relationship) => [start]),
    // What earlier editions or years tell is kept under the relation that it was.
    { en: 'Relation', ja: '関係', width: 22, of: ({ type }) => type },
    { en: 'Formerly', ja: '以前の関係', width: 18, of: of('was') },
    { en: 'To', ja: '終点のID', width: 22, of: ({ end }) => end },
    { en: 'To, type', ja: '終点の型', width: 18, of: ({ endType }) => endType },
    ...namesOf(index, 'To', '終点', ({ end }: Relationship) => [end]),
    { en: 'Basis', ja: '根拠の種類', of: of('basis') },
    { en: 'Rule', ja: '規則', width: 24, of: of('rule') },
    { en: 'Reason', ja: '理由', width: 40, of: of('reason') },
    { en: 'Reason in Japanese', ja: '理由（日本語）', width: 40, of: of('reasonJa') },
    { en: 'Confidence', ja: '確度', of: ({ properties }) => number(properties['confidence']) },
    { en: 'As printed', ja: '記載', width: 24, of: of('printed') },
    { en: 'From year', ja: '開始年度', of: ({ properties }) => number(properties['fromYear']) },
    { en: 'To year', ja: '終了年度', of: ({ properties }) => number(properties['toYear']) },
    ...sourceColumns(({ properties }: Relationship) => properties),
  ];
  async function* links(): AsyncGenerator<Relationship[]> {
    for await (const some of graph.relationships()) yield some.filter(({ type }) => type !== 'HAS_BUDGET');
  }
  return tableSheet('Links 関係', columns, index.relationshipCount - index.count('HAS_BUDGET'), links);
}
