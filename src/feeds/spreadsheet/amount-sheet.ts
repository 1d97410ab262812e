import type { Properties } from '../whole-graph.ts';
import { namesOf } from './node-columns.ts';
import { type Column, tableSheet } from './sheet.ts';
import { sourceColumns } from './sheet-sources.ts';
import { number, type Tables, text } from './tables.ts';

/** An amount and the programme that has it. */
interface AmountRow {
  program: string;
  line: Properties;
}

/** A row for each amount of each programme: year, stage, yen, how much of it totals count, and why not the rest. */
export function amountSheet(tables: Tables) {
  const rows = tables.relationships
    .filter(({ type }) => type === 'HAS_BUDGET')
    .map(({ start, end }): AmountRow => ({ program: start, line: tables.node(end) }));
  const columns: Column<AmountRow>[] = [
    { en: 'Programme', ja: '事業のID', width: 22, of: ({ program }) => program },
    ...namesOf(tables, 'Programme', '事業', ({ program }: AmountRow) => [program]),
    { en: 'Fiscal year', ja: '年度', of: ({ line }) => number(line['fiscalYear']) },
    { en: 'Stage', ja: '段階', width: 18, of: ({ line }) => text(line['stage']) },
    { en: 'Amount (yen)', ja: '金額（円）', isYen: true, of: ({ line }) => number(line['amount']) },
    { en: 'Counted in totals (yen)', ja: '合計に算入（円）', isYen: true, of: ({ line }) => number(line['counted']) },
    { en: 'As printed', ja: '記載', width: 24, of: ({ line }) => text(line['text']) },
    { en: 'Why not counted', ja: '算入しない理由', width: 30, of: ({ line }) => text(line['notAdditiveReason']) },
    ...sourceColumns(({ line }: AmountRow) => line),
  ];
  return tableSheet('Amounts 金額', columns, rows);
}
