import { decodeYear, type StoredYear } from '../../graph/program-year.ts';
import type { Addresses } from '../addresses.ts';
import type { Properties, WholeGraph } from '../whole-graph.ts';
import { joined } from './cell-text.ts';
import { type GraphIndex, text, texts } from './graph-index.ts';
import { namesOf, nodeColumns } from './node-columns.ts';
import { type Column, rowsOfType, type TableSheet, tableSheet } from './sheet.ts';
import { sourceColumns } from './sheet-sources.ts';

/** A programme, and what its documents say of each fiscal year, the latest first. */
interface ProgramRow {
  node: Properties;
  years: readonly StoredYear[];
}

/** Stages of a budget in the order in which money passes through them, as the years name them. */
const STAGES = [
  { stage: 'request', en: 'Request', ja: '概算要求' },
  { stage: 'draft', en: 'Draft budget', ja: '予算案' },
  { stage: 'initial', en: 'Initial budget', ja: '当初予算' },
  { stage: 'supplementary', en: 'Supplementary budget', ja: '補正予算' },
  { stage: 'available', en: 'Available', ja: '歳出予算現額' },
  { stage: 'executed', en: 'Executed', ja: '執行額' },
] as const;

/** A row for each programme and part of one, with the latest amount of each stage and its fiscal year. */
export function programSheet(graph: WholeGraph, index: GraphIndex, addresses: Addresses): TableSheet {
  async function* rows(): AsyncGenerator<ProgramRow[]> {
    for await (const nodes of rowsOfType(graph, 'BudgetProgram')()) {
      yield nodes.map((node) => ({ node, years: texts(node['years']).map(decodeYear) }));
    }
  }
  const ids = (type: 'ADMINISTERED_BY' | 'COMPONENT_OF' | 'IMPLEMENTED_BY' | 'CONTRIBUTION_TO') => (row: ProgramRow) =>
    index.targets(String(row.node['id']), type);
  const ministry = ({ node }: ProgramRow) => [String(node['ministry'] ?? '')];
  const columns: Column<ProgramRow>[] = [
    ...nodeColumns(index, ({ node }: ProgramRow) => node),
    { en: 'Level', ja: '区分', of: ({ node }) => text(node['level']) },
    ...namesOf(index, 'Part of', '上位の事業', ids('COMPONENT_OF')),
    ...namesOf(index, 'Ministry', '府省庁', ministry),
    ...namesOf(index, 'Division', '担当課', ids('ADMINISTERED_BY')),
    ...namesOf(index, 'Implementers', '実施主体', ids('IMPLEMENTED_BY')),
    ...namesOf(index, 'Recipients', '拠出先', ids('CONTRIBUTION_TO')),
    ...STAGES.flatMap(amountColumns),
    {
      en: 'As printed, latest year',
      ja: '記載（最新年度）',
      width: 40,
      of: ({ years: [year] }) => joined(year?.text ?? []),
    },
    { en: 'Outcome', ja: '結果', width: 18, of: ({ node }) => text(node['outcome']) },
    ...sourceColumns(({ node }: ProgramRow) => node),
    { en: 'Address', ja: 'アドレス', width: 30, isAddress: true, of: ({ node }) => addresses.node(String(node['id'])) },
    // Behind the columns that there were, so that theirs keep their places.
    { en: 'To be settled later', ja: '事項要求', width: 30, of: ({ node }) => text(node['settledLater']) },
    {
      en: 'Obligations of later years',
      ja: '国庫債務負担行為',
      width: 30,
      of: ({ node }) => joined(texts(node['obligations'])),
    },
  ];
  return tableSheet('Programmes 予算事業', columns, index.count('BudgetProgram'), rows);
}

function amountColumns({ stage, en, ja }: (typeof STAGES)[number]): Column<ProgramRow>[] {
  const latest = ({ years }: ProgramRow) => years.find(({ amounts }) => amounts[stage] !== undefined);
  return [
    { en: `${en} (yen)`, ja: `${ja}（円）`, isYen: true, of: (row) => latest(row)?.amounts[stage] ?? null },
    { en: `${en}, fiscal year`, ja: `${ja}の年度`, of: (row) => latest(row)?.fiscalYear ?? null },
  ];
}
