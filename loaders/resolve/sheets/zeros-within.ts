import {
  type AccountAmount,
  type BudgetsSheet,
  type TotalAmount,
  type WithinLargerSum,
  WORDED_MONEY,
  type WordedMoney,
} from '../../documents/rs-system/facts.ts';

type BudgetYear = BudgetsSheet['years'][number];

/**
 * Of which money the zeros of a budget year are no zeros: it is a part of a larger sum (内数), as the sheet says of that year and money, and the year
 * prints none of it. A year that prints neither budget nor spending is in the larger sum with all of its zeros, whichever of the two the words name.
 * Where no year prints anything, words that name years name those of which a larger sum is known: the others are no nearer to zero (2474, 2715).
 */
export function zerosWithin(year: BudgetYear, { years, within = [] }: BudgetsSheet): ReadonlySet<WordedMoney> {
  if (within.some(isOfPaymentIn(years)) && !years.some(printsAny)) return new Set(WORDED_MONEY);
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

/** Whether words are of money that was given or spent in one of the years: what is asked for, or to come, may be within a larger sum after years of nothing. */
const isOfPaymentIn =
  (rows: readonly BudgetYear[]) =>
  ({ of, years }: WithinLargerSum): boolean =>
    (of.length === 0 || of.some((money) => money !== 'request')) &&
    (years === undefined || rows.some(({ year }) => years.includes(year)));
const printsAny = (year: BudgetYear): boolean => WORDED_MONEY.some((money) => has(year, money));

/** The zeros of a sheet that are not known: rows of which budget years, and of which money. */
export function unknownZeros(sheet: BudgetsSheet): { year: number; money: WordedMoney[] }[] {
  return sheet.years.flatMap((year) => {
    const money = [...zerosWithin(year, sheet)].filter((each) => printedYen(year, each).length > 0);
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
