import type { BudgetsSheet, WordedMoney } from '../../documents/rs-system/facts.ts';
import { PRIORITY, type SheetLine, type SheetStage } from './sheet-line.ts';

/** Where words put money. */
export const STAGES = { budget: 'INITIAL', executed: 'EXECUTED', request: 'REQUEST' } as const satisfies Record<
  WordedMoney,
  SheetStage
>;

/**
 * What a sheet tells in words of its money within larger sums (内数), each amount once with all the places that print it: larger sums, of which the
 * sheet's money is a part, and what it spent itself. Of a year for which words tell two amounts as spent none is known.
 */
export function wordedLines(within: BudgetsSheet['within'] = []): SheetLine[] {
  const lines = new Map<string, SheetLine>();
  for (const { amounts = [], evidence } of within) {
    for (const { of, fiscalYear, text, unit, yen, partOf } of amounts) {
      const key = [of, fiscalYear, yen, partOf].join(' ');
      const known = lines.get(key);
      const line: SheetLine = { fiscalYear, stage: STAGES[of], yen, text, unit, note: null, partOf, evidence };
      lines.set(key, known === undefined ? line : { ...known, alsoIn: [...(known.alsoIn ?? []), evidence] });
    }
  }
  const all = [...lines.values()];
  const spentIn = (year: number) => all.filter(({ fiscalYear, partOf }) => fiscalYear === year && !partOf);
  return all.filter(({ fiscalYear, partOf }) => partOf || spentIn(fiscalYear).length === 1);
}

/**
 * What a sheet tells in words of its requests beside what is settled later (1,413百万円＋事項要求), with what it wishes for in the frame for priority
 * policies as a part of that. The first statement that has an amount counts for its year.
 */
export function requestsInWords(settledLater: BudgetsSheet['settledLater'] = []): SheetLine[] {
  const first = settledLater.filter(
    ({ beside, fiscalYear }, index) =>
      beside !== undefined &&
      settledLater.findIndex((other) => other.beside !== undefined && other.fiscalYear === fiscalYear) === index,
  );
  return first.flatMap(({ beside, priority, printed, fiscalYear, evidence }) => {
    const line = { fiscalYear, stage: STAGES.request, evidence };
    return [
      ...(beside ? [{ ...line, ...beside, note: printed, partOf: false }] : []),
      ...(priority ? [{ ...line, ...priority, note: PRIORITY, partOf: true }] : []),
    ];
  });
}
