import type { MoneyPageQuery } from '../../generated/graphql.ts';

/** A sum in yen, and of how many programmes. */
export interface Sum {
  amount: number;
  programs: number;
}

/** What all tables of the page add up to: what carries an item of the strategy, what carries none, and both. */
export interface Sums {
  strategy: Sum;
  none: Sum;
  all: Sum;
  /** What of `strategy` only parts of programmes carry, in yen. */
  byParts: number;
}

/** The sums of a year and stage, each yen once though a programme carries several items. */
export function sumsOf({ byItem, asWhole }: Pick<MoneyPageQuery, 'byItem' | 'asWhole'>): Sums {
  const isNone = (key: string) => key.startsWith('none:');
  const none = byItem.groups.find(({ key }) => isNone(key));
  const carrying = byItem.groups.filter(({ key }) => !isNone(key)).flatMap(({ programs }) => programs);
  const amount = byItem.amount - (none?.amount ?? 0);
  return {
    strategy: { amount, programs: new Set(carrying.map(({ id }) => id)).size },
    none: { amount: none?.amount ?? 0, programs: none?.programCount ?? 0 },
    all: { amount: byItem.amount, programs: byItem.programCount },
    byParts: amount - asWhole.amount,
  };
}

/** What the sums hold and the drawing cannot: amounts of zero and below. */
export interface Undrawn extends Sum {
  /** How many of the programmes have another amount that is drawn. */
  drawnToo: number;
  /** What is drawn. */
  drawn: Sum;
}

/** `null` where the drawing holds all that the sums hold. */
export function undrawnOf({ byItem, moneyFlow }: Pick<MoneyPageQuery, 'byItem' | 'moneyFlow'>): Undrawn | null {
  const programs = moneyFlow.leftOut.find(isNotPositive)?.programCount ?? 0;
  if (programs === 0) return null;
  return {
    amount: byItem.amount - moneyFlow.total,
    programs,
    drawnToo: moneyFlow.programCount + programs - byItem.programCount,
    drawn: { amount: moneyFlow.total, programs: moneyFlow.programCount },
  };
}

/** Whether an amount is in the sums all the same, and left out of the drawing alone. */
export function isNotPositive({ reason }: Pick<MoneyPageQuery['moneyFlow']['leftOut'][number], 'reason'>): boolean {
  return reason === 'NOT_POSITIVE';
}
