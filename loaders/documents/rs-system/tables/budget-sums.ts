import type { AccountAmount, BudgetsSheet, TotalAmount } from '../facts.ts';
import type { SheetReport } from '../sheet-report.ts';

/** Which amounts of the accounts make an amount of the totals. */
const PARTS: Readonly<Partial<Record<TotalAmount, readonly AccountAmount[]>>> = {
  initial: ['initial'],
  supplementary: ['supplementary1', 'supplementary2', 'supplementary3', 'supplementary4', 'supplementary5'],
  carriedOver: ['carriedOver'],
  reserve: ['reserve1', 'reserve2', 'reserve3', 'reserve4'],
  available: ['available'],
  executed: ['executed'],
  nextYearRequest: ['nextYearRequest'],
};

/** The totals of a year against its accounts: both are kept, and a difference is said. */
export function checkYear(number: number, year: BudgetsSheet['years'][number], report: SheetReport): void {
  const { totals, accounts } = year;
  const lines = totals?.evidence ?? accounts[0]?.evidence;
  if (lines === undefined) return;
  const place = `Sheet ${number}, budget year ${year.year}`;
  if (totals === undefined) {
    report('warning', 'no-totals', lines, `${place}: has amounts by account and no row of totals.`);
    return;
  }
  if (accounts.length === 0) return;
  for (const [name, parts] of Object.entries(PARTS) as [TotalAmount, readonly AccountAmount[]][]) {
    const printed = totals.yen[name];
    if (printed === undefined) continue;
    let sum = 0;
    for (const { yen } of accounts) for (const part of parts) sum += yen[part] ?? 0;
    if (sum === printed) continue;
    const message = `${place}: ${name} is ${printed} yen in the totals and ${sum} yen over the accounts. Both are kept.`;
    report('warning', 'totals-differ', lines, message);
  }
}
