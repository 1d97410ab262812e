import type { Amount } from '../../../facts/common.ts';
import { rule } from '../../../text/rule.ts';
import { halfWidth } from '../../../text/widths.ts';
import { readAmounts } from '../../../text/yen.ts';

/** Booked at the Digital Agency (デジタル庁計上), wholly or in part (うち). */
export interface DigitalAgency {
  printed: string;
  scope: 'WHOLE' | 'PART';
  amount: Amount | null;
}

// デジタル庁計上, デジタル庁一括計上, デジタル庁計上予算; slips デジタル計上, デジタル化計上.
const MARK = rule(
  /デジタル(?:庁|化)?\s*(?:一括)?計上(?:予算)?/u,
  ['デジタル庁計上', 'デジタル庁一括計上予算', 'デジタル計上', 'デジタル化計上'],
  ['デジタル庁', 'デジタル化の推進'],
);
const BLOCK = rule(/【[^】]*】/u, ['【うちデジタル庁計上:50.7百万円】'], ['【うち', '(うち見本)']);

/**
 * `※デジタル庁計上` is the whole; `【うちデジタル庁計上:50.7百万円、厚生労働省計上:3.6百万円】` a part, with the other bookings beside it.
 */
export function readDigitalAgency(
  text: string,
): (DigitalAgency & { others: { label: string; amount: Amount }[]; start: number; end: number }) | null {
  const folded = halfWidth(text);
  const mark = MARK.exec(folded);
  if (!mark) return null;
  const block = BLOCK.exec(text);
  const inside = block && block.index <= mark.index && mark.index < block.index + block[0].length ? block : null;
  const part = OF_WHICH.test(folded.slice(0, mark.index));
  const start = inside?.index ?? mark.index;
  const end = inside ? start + inside[0].length : mark.index + mark[0].length;
  const amounts = readAmounts(text.slice(start, end)).map(({ amount, start: at, end: until }) => ({
    amount,
    start: start + at,
    end: start + until,
  }));
  const own = amounts.find((amount) => amount.start >= mark.index) ?? null;
  const others = amounts
    .filter((amount) => amount !== own)
    .map(({ amount, start: at }) => ({
      label:
        text
          .slice(0, at)
          .replace(/(?<![:：\s])[:：\s]+$/u, '')
          .split(/[、,【]/u)
          .at(-1) ?? '',
      amount,
    }));
  return {
    printed: text.slice(mark.index, mark.index + mark[0].length),
    scope: part ? 'PART' : 'WHOLE',
    amount: own?.amount ?? null,
    others: others.filter((other) => other.label !== ''),
    start,
    end,
  };
}

/** うち, of which, right before the mark. */
const OF_WHICH = rule(/うち\s*$/u, ['【うち', 'うち '], ['うち見本']);
