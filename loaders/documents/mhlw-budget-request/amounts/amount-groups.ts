import type { Amount } from '../../../facts/common.ts';
import { halfWidth } from '../../../text/widths.ts';
import { readAmounts } from '../../../text/yen.ts';

/** An amount and where it stands: open in the text, first in a bracket (last year's), or later in a bracket (an aside). */
export interface StoodAmount {
  amount: Amount;
  start: number;
  end: number;
  stands: 'open' | 'bracket' | 'aside';
  /** Offset of the bracket that it stands in, -1 when it is open. */
  bracket: number;
}

/** `12億円+事項要求（国土強靭化分）（12億円）` → open 12億円, bracket 12億円; `90百万円（補助金261億円の内数）` → open, aside. */
export function standingAmounts(text: string): StoodAmount[] {
  const folded = halfWidth(text);
  return readAmounts(text).map(({ amount, start, end }): StoodAmount => {
    if (amount.kind === 'none') return { amount, start, end, stands: 'bracket', bracket: start };
    const bracket = openBracket(folded, start);
    if (bracket === -1) return { amount, start, end, stands: 'open', bracket };
    const first = folded.slice(bracket + 1, start).trim() === '';
    return { amount, start, end, stands: first ? 'bracket' : 'aside', bracket };
  });
}

/** One request with last year's amount behind it, and what else is printed with them. */
export interface AmountPair {
  request: StoodAmount;
  previous: StoodAmount | null;
}

/**
 * Pairs open amounts with brackets: `A (a) B (b)`, or all first and all brackets after (`A B C (a) (b) (c)`), as in a table that
 * recognition flattened.
 */
export function pairAmounts(amounts: readonly StoodAmount[]): AmountPair[] {
  const open = amounts.filter((amount) => amount.stands === 'open');
  const brackets = amounts.filter((amount) => amount.stands === 'bracket');
  const [firstBracket] = brackets;
  const grouped =
    open.length > 1 && firstBracket !== undefined && open.every((amount) => amount.start < firstBracket.start);
  return open.map((request, index) => {
    if (grouped && open.length === brackets.length) return { request, previous: brackets[index] ?? null };
    const next = open[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const previous = brackets.find((bracket) => bracket.start > request.start && bracket.start < next);
    return { request, previous: previous ?? null };
  });
}

/** Offset of the innermost bracket that is open at `at`, or -1. */
function openBracket(folded: string, at: number): number {
  const stack: number[] = [];
  for (let index = 0; index < at; index += 1) {
    const sign = folded[index];
    if (sign === '(') stack.push(index);
    if (sign === ')') stack.pop();
  }
  return stack.at(-1) ?? -1;
}
