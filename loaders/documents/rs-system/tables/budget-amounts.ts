import { readAmount } from '../amount.ts';
import type { SheetRow } from '../sheet-row.ts';

/** The amounts of a row, as in the facts. */
export interface RowAmounts<Name extends string> {
  yen: Partial<Record<Name, number>>;
  printed?: Partial<Record<Name, string>>;
  notYetKnown?: Name[];
}

/** Amounts that are only known when their year has ended. */
const KNOWN_AFTERWARDS = ['executed', 'carriedToNextYear'];

/**
 * Reads the amounts of a row by the columns `<prefix>.<name>`. `filled`: whether any of them prints something.
 *
 * The rule `own-year-not-ended`: 0 as what was executed in, or carried out of, the sheet's own year is not zero but not yet known.
 */
export function readAmounts<Name extends string>(
  row: SheetRow,
  prefix: 'total' | 'account',
  names: readonly Name[],
): { amounts: RowAmounts<Name>; filled: boolean } {
  const amounts: RowAmounts<Name> = { yen: {} };
  const ownYear = row.text('budgetYear').normalize('NFKC') === String(row.sheetYear);
  let filled = false;
  for (const name of names) {
    const text = row.text(`${prefix}.${name}`);
    if (text === '') continue;
    filled = true;
    const amount = readAmount(text);
    if (amount.kind === 'not-understood') {
      const message = `Sheet ${row.number}: the amount “${text}” (${prefix} ${name}) ${amount.reason}.`;
      row.report('error', 'amount-not-understood', message);
    }
    if (amount.kind !== 'amount') {
      amounts.printed = { ...amounts.printed, [name]: text };
      continue;
    }
    if (ownYear && amount.yen === 0 && KNOWN_AFTERWARDS.includes(name)) {
      amounts.notYetKnown = [...(amounts.notYetKnown ?? []), name];
    } else amounts.yen[name] = amount.yen;
    if (text !== String(amount.yen)) amounts.printed = { ...amounts.printed, [name]: text };
  }
  return { amounts, filled };
}
