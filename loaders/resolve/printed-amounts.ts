import type { Amount } from '../facts/common.ts';
import { foldWidth } from '../text/widths.ts';

/** Yen of an amount that stands for itself; `null` for none, unknown and parts of a larger sum (内数). */
export function ownYen(amount: Amount | null | undefined): number | null {
  return amount?.kind === 'amount' && !amount.partOf ? amount.yen : null;
}

/** Yen of the last printed digit: `7.9億円` (`7･9億円`) is precise to 10 million, `789百万円` to one. */
export function precision({ text, unit }: Pick<Amount, 'text' | 'unit'>): number {
  const folded = foldWidth(text);
  const size = UNIT_YEN[unit ?? '百万円'] ?? 1; // tables of the draft print million yen without the unit
  const decimals = /[.・]([0-9]+)/u.exec(folded)?.[1]?.length ?? 0;
  return size / 10 ** decimals;
}

const UNIT_YEN: Readonly<Record<string, number>> = {
  兆円: 1_000_000_000_000,
  億円: 100_000_000,
  千万円: 10_000_000,
  百万円: 1_000_000,
  万円: 10_000,
  千円: 1_000,
  円: 1,
};

/** A sum of printed amounts: its yen, and the coarsest precision among them. */
export interface Measured {
  yen: number;
  precision: number;
}

/** `null` when none of the amounts stands for itself. */
export function measured(amounts: readonly (Amount | null | undefined)[]): Measured | null {
  const own = amounts.filter((amount): amount is Amount => ownYen(amount) !== null);
  if (own.length === 0) return null;
  return {
    yen: own.reduce((sum, amount) => sum + (ownYen(amount) ?? 0), 0),
    precision: Math.max(...own.map(precision)),
  };
}

/** Whether two sums are equal at the precision of the coarser one: 7.9億円 and 789百万円 are. */
export function agree(a: Measured, b: Measured): boolean {
  return Math.abs(a.yen - b.yen) <= Math.max(a.precision, b.precision) / 2;
}
