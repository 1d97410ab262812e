import type { AccountAmount, BudgetsSheet, TotalAmount, WordedMoney } from '../../documents/rs-system/facts.ts';

type BudgetYear = BudgetsSheet['years'][number];

/**
 * Of which money the zeros of a budget year are no zeros: it is a part of a larger sum (内数), as the sheet says of that year and money, and the year
 * prints none of it. A year that prints neither budget nor spending is in the larger sum with all of its zeros, whichever of the two the words name.
 */
export function zerosWithin(year: BudgetYear, within: BudgetsSheet['within'] = []): ReadonlySet<WordedMoney> {
  const isSaid = (fiscalYear: number, ...money: WordedMoney[]) =>
    within.some(
      ({ years, of }) =>
        (years?.includes(fiscalYear) ?? true) && (of.length === 0 || money.some((each) => of.includes(each))),
    );
  const [hasBudget, hasExecuted] = [has(year, 'budget'), has(year, 'executed')];
  const isAllWithin = !hasBudget && !hasExecuted && isSaid(year.year, 'budget', 'executed');
  const found: Record<WordedMoney, boolean> = {
    budget: isAllWithin || (!hasBudget && isSaid(year.year, 'budget')),
    executed: isAllWithin || (!hasExecuted && isSaid(year.year, 'executed')),
    // That of the next year; what is given within a larger sum is asked for within one.
    request: !has(year, 'request') && (isAllWithin || isSaid(year.year + 1, 'request', 'budget')),
  };
  return new Set((Object.keys(found) as WordedMoney[]).filter((money) => found[money]));
}

/** The zeros of a sheet that are not known: rows of which budget years, and of which money. */
export function unknownZeros({ years, within }: BudgetsSheet): { year: number; money: WordedMoney[] }[] {
  return years.flatMap((year) => {
    const money = [...zerosWithin(year, within)].filter((each) => printedYen(year, each).length > 0);
    return money.length === 0 ? [] : [{ year: year.year, money }];
  });
}

/** Whether any row of the year prints an amount of this money. */
const has = (year: BudgetYear, money: WordedMoney): boolean => printedYen(year, money).some((yen) => yen !== 0);

/** All that the rows of the year print of this money, zeros included. */
function printedYen({ totals, repeated = [], accounts }: BudgetYear, money: WordedMoney): number[] {
  const rows = [...(totals ? [totals] : []), ...repeated, ...accounts];
  return rows.flatMap(({ yen }) =>
    (Object.entries(yen) as [TotalAmount | AccountAmount, number][]).flatMap(([name, each]) =>
      moneyOf(name) === money ? [each] : [],
    ),
  );
}

/** 要望額 is beside the request, not the request. */
function moneyOf(name: TotalAmount | AccountAmount): WordedMoney | null {
  if (name === 'priorityRequest') return null;
  if (name === 'nextYearRequest') return 'request';
  return name === 'executed' ? 'executed' : 'budget';
}
