import { rule } from '../../../text/rule.ts';
import type { HospitalBudgetDraftFacts, PrintedTotal } from '../facts.ts';
import { checkSum, type SumCheck } from './sum-check.ts';
import { COLUMNS } from './summands.ts';

/** Ⅰ stands above 1., which stands above (1). */
const DEPTHS: readonly RegExp[] = [
  rule(/^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]/u, ['Ⅱ'], ['2.']),
  rule(/^[0-9]+[.]/u, ['2.'], ['(2)']),
  rule(/^[(][0-9]+[)]/u, ['(2)'], ['2.']),
];

/** Rows of the associations' tables beside the rows below them. */
export function tableSums({ printedTotals }: HospitalBudgetDraftFacts): SumCheck[] {
  const rows = printedTotals.filter(({ source, mark }) => source === 'ASSOCIATIONS_TABLE' && mark !== null);
  return rows.flatMap((row, index) => {
    const children = childrenOf(row, rows.slice(index + 1));
    if (children.length === 0) return [];
    return (['DRAFT', 'INITIAL'] as const).flatMap((stage) => {
      const printed = row[COLUMNS[stage]];
      const yen = children.map((child) => child[COLUMNS[stage]]?.amount.yen ?? null);
      if (printed?.amount.yen == null || yen.some((value) => value === null)) return [];
      const counted = yen.reduce<number>((sum, value) => sum + (value ?? 0), 0);
      const head = {
        what: 'TABLE' as const,
        path: [`${row.mark} ${row.name ?? ''}`.trim()],
        stage,
        printed: printed.amount.yen,
        evidence: printed.evidence,
      };
      return [checkSum(head, { counted, figures: yen.length, repeats: 0, parts: 0, lists: 'ALL', halfUnit: 500_000 })];
    });
  });
}

/** Rows whose printed difference is not this year's amount less last year's: the document contradicts itself. */
export function contradictingRows({ printedTotals }: HospitalBudgetDraftFacts): PrintedTotal[] {
  return printedTotals.filter(({ source, draft, initial, difference }) => {
    const [now, before, change] = [draft, initial, difference].map((figure) => figure?.amount.yen ?? null);
    return (
      source === 'ASSOCIATIONS_TABLE' && now != null && before != null && change != null && now - before !== change
    );
  });
}

function childrenOf(row: PrintedTotal, following: readonly PrintedTotal[]): PrintedTotal[] {
  const depth = depthOf(row);
  const end = following.findIndex(
    (other) => depthOf(other) <= depth || other.evidence.section !== row.evidence.section,
  );
  const below = following.slice(0, end < 0 ? following.length : end);
  return below.filter((other) => depthOf(other) === depth + 1);
}

function depthOf({ mark }: PrintedTotal): number {
  return DEPTHS.findIndex((pattern) => pattern.test(mark ?? ''));
}
