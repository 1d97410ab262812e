import type { BudgetsSheet, WordedMoney } from '../../documents/rs-system/facts.ts';
import type { SheetLine, SheetStage } from './sheet-line.ts';

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
