import type { BudgetsSheet, SettledLater, WordedMoney } from '../../documents/rs-system/facts.ts';
import { WORDED_MONEY } from '../../documents/rs-system/facts.ts';
import type { SheetLine } from './sheet-line.ts';
import { STAGES } from './worded-lines.ts';
import { unknownZeros } from './zeros-within.ts';

/** What a sheet says first of a request for the year that is settled later (事項要求). */
export const settledLaterIn = ({ settledLater = [] }: BudgetsSheet, fiscalYear: number): SettledLater | undefined =>
  settledLater.find((said) => said.fiscalYear === fiscalYear);

/**
 * What a sheet says of money in the place of an amount: that it is settled later (事項要求), or a part of a larger sum (内数) where that is said of that
 * money and year, and not only follows. Each once, with all the places that say it.
 */
export function linesWithoutAmount(sheet: BudgetsSheet): SheetLine[] {
  const lines = new Map<string, SheetLine>();
  const add = (line: Pick<SheetLine, 'fiscalYear' | 'stage' | 'text' | 'partOf' | 'evidence'>) => {
    const key = `${line.fiscalYear} ${line.stage}`;
    const known = lines.get(key);
    if (known === undefined) lines.set(key, { ...line, yen: null, unit: null, note: null });
    else if (known.text === line.text) lines.set(key, { ...known, alsoIn: [...(known.alsoIn ?? []), line.evidence] });
  };
  for (const { printed, fiscalYear, evidence } of sheet.settledLater ?? [])
    add({ fiscalYear, stage: 'REQUEST', text: printed, partOf: false, evidence });
  for (const { year, money } of unknownZeros(sheet)) {
    for (const each of money) {
      const fiscalYear = each === 'request' ? year + 1 : year;
      for (const { printed, evidence } of saidOf(sheet, each, fiscalYear))
        add({ fiscalYear, stage: STAGES[each], text: printed, partOf: true, evidence });
    }
  }
  return [...lines.values()];
}

const saidOf = ({ within = [] }: BudgetsSheet, money: WordedMoney, fiscalYear: number) =>
  within.filter(
    ({ of, years }) => (of.length === 0 ? WORDED_MONEY : of).includes(money) && (years?.includes(fiscalYear) ?? true),
  );
