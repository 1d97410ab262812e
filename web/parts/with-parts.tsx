import type { Language } from '../page/language.ts';
import { programText } from '../text/program.ts';
import { Nothing, YenCell } from './amount.tsx';
import type { Lined } from './figures.ts';
import type { Column } from './table.tsx';

/** A programme in the list of a sum: with the lines of its own and of its parts that the sum adds. */
interface Summed extends Lined {
  countedBudget?: readonly { id: string; countedAmount: number | null }[];
}

/** Whether the sum adds something that is printed of parts of the programme, and not of itself. */
export function isCountedByParts({ budget, countedBudget = [] }: Summed): boolean {
  const own = new Set(budget.map(({ id }) => id));
  return countedBudget.some(({ id }) => !own.has(id));
}

/** What the sum adds of a programme and its parts, where some of it is the parts'; in files of each, so that the rows add up to the sum. */
export function withPartsColumn(language: Language): Column<Summed> {
  return {
    key: 'countedWithParts',
    head: programText[language].countedWithParts,
    numeric: true,
    cell: (program) => (isCountedByParts(program) ? <YenCell of={addedOf(program)} /> : <Nothing />),
    value: addedOf,
  };
}

/** Yen; `null` where the sum adds nothing of it. */
function addedOf({ countedBudget = [] }: Summed): number | null {
  return countedBudget.length === 0 ? null : countedBudget.reduce((sum, line) => sum + (line.countedAmount ?? 0), 0);
}
