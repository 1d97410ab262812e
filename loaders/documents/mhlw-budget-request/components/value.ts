import type { Amount } from '../../../facts/common.ts';
import { pairAmounts, standingAmounts } from '../amounts/amount-groups.ts';

/** A component as one rule found it; `lines` are the document's line numbers it was read from. */
export interface FoundComponent {
  name: string | null;
  kind: 'part' | 'total';
  depth: 1 | 2;
  request: Amount;
  previousInitial: Amount | null;
  /** `previousYear` for what stands in the bracket of last year's amount. */
  others: { label: string; amount: Amount; previousYear?: true }[];
  lines: number[];
}

/** Budget sums are in 兆円, 億円, 百万円 or 千円; 円 and 万円 are prices, ceilings and incomes. */
export function isBudgetUnit(amount: Amount): boolean {
  return amount.kind !== 'unknown' && amount.unit !== '円' && amount.unit !== '万円' && amount.unit !== '十万円';
}

/** The first request of a text with last year's bracket and everything else open beside it. */
export function readValue(text: string): Pick<FoundComponent, 'request' | 'previousInitial' | 'others'> | null {
  const amounts = standingAmounts(text);
  const [first, ...rest] = pairAmounts(amounts);
  if (!first || !isBudgetUnit(first.request.amount)) return null;
  // 97億円の内数+17.7億円（他局計上分）（97億円の内数+11.4億円（他局計上分））: one bracket for a sum; 他局計上分 booked by other bureaus.
  const previous = first.previous ?? rest.find((pair) => pair.previous)?.previous ?? null;
  const asides = amounts.filter((amount) => amount.stands === 'aside');
  const others = [...rest.map(({ request }) => request), ...asides].map((other) => ({
    label: bracketBehind(text, other.end) ?? other.amount.text,
    amount: other.amount,
    ...(previous && other.bracket === previous.bracket ? { previousYear: true as const } : {}),
  }));
  return { request: first.request.amount, previousInitial: previous?.amount ?? null, others };
}

function bracketBehind(text: string, from: number): string | null {
  return /^[（(](?<inside>[^）)]+)[）)]/u.exec(text.slice(from))?.groups?.['inside'] ?? null;
}
