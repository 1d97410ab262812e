import type { Properties, WholeGraph } from '../whole-graph.ts';
import { type GraphIndex, number, text } from './graph-index.ts';
import { namesOf } from './node-columns.ts';
import { type Column, rowsOfType, type TableSheet, tableSheet } from './sheet.ts';
import { sourceColumns } from './sheet-sources.ts';

/** An amount and the programme that has it. */
interface AmountRow {
  program: string;
  line: Properties;
}

/** A row for each amount of each programme: year, stage, yen, how much of it totals count, and why not the rest. */
export function amountSheet(graph: WholeGraph, index: GraphIndex): TableSheet {
  async function* rows(): AsyncGenerator<AmountRow[]> {
    for await (const lines of rowsOfType(graph, 'BudgetLine')()) {
      yield lines.flatMap((line) =>
        index.origins(String(line['id']), 'HAS_BUDGET').map((program) => ({ program, line })),
      );
    }
  }
  const columns: Column<AmountRow>[] = [
    { en: 'Programme', ja: '事業のID', width: 22, of: ({ program }) => program },
    ...namesOf(index, 'Programme', '事業', ({ program }: AmountRow) => [program]),
    { en: 'Fiscal year', ja: '年度', of: ({ line }) => number(line['fiscalYear']) },
    { en: 'Stage', ja: '段階', width: 18, of: ({ line }) => text(line['stage']) },
    { en: 'Amount (yen)', ja: '金額（円）', isYen: true, of: ({ line }) => number(line['amount']) },
    { en: 'Counted in totals (yen)', ja: '合計に算入（円）', isYen: true, of: ({ line }) => number(line['counted']) },
    { en: 'As printed', ja: '記載', width: 24, of: ({ line }) => text(line['text']) },
    { en: 'Why not counted', ja: '算入しない理由', width: 30, of: ({ line }) => text(line['notAdditiveReason']) },
    ...sourceColumns(({ line }: AmountRow) => line),
    // Behind the columns that there were, so that theirs keep their places.
    { en: 'Printed besides', ja: '付記', width: 30, of: ({ line }) => text(line['note']) },
  ];
  return tableSheet('Amounts 金額', columns, index.count('HAS_BUDGET'), rows);
}
