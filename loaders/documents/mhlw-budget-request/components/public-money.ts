import type { Amount } from '../../../facts/common.ts';
import { readAmounts } from '../../../text/yen.ts';
import { moneyRole } from '../amounts/money-role.ts';
import type { Page } from '../anchors.ts';
import type { FoundComponent } from './value.ts';

/** 公費: money of the state, the prefectures and the municipalities together. It stands beside the state's and is never a request. */
export interface PublicMoney {
  /** What the amount is for, as printed; the amount's own text where nothing names it. */
  label: string;
  publicMoney: true;
  amount: Amount;
  startLine: number;
  endLine: number;
}

/** ※公費（国及び地方の合計額）: a note without an amount says of the whole body that its amounts are 公費; 公費で賄う says nothing of amounts. */
export function isPublicMoneyNote(text: string): boolean {
  if (!/^\(?[※*]/u.test(text) || readAmounts(text).length > 0) return false;
  return /公費(?!で|を|に|が|負担|の割合)|国(?:及び|と|・)地方(?:公共団体)?の(?:合計|総額)/u.test(text);
}

/** Whether the amounts of a body are 公費, since one of its notes says so. */
export function isPublicMoneyBody({ lines }: Page, from: number, end: number): boolean {
  return lines.slice(from, end).some(({ text }) => isPublicMoneyNote(text));
}

/**
 * A component whose line prints 公費: with the state's share beside it (公費90億円（国60億円、地方30億円）), the share is the request
 * and 公費 stands among the others; without one it is no component, and its amount is kept beside the sheet's.
 */
export function partPublicMoney(
  found: FoundComponent,
  raw: string,
): { component: FoundComponent | null; beside: PublicMoney[] } {
  const amounts = readAmounts(raw).map((placed) => ({ ...placed, role: moneyRole(raw, placed.start, placed.end) }));
  const whole = amounts.filter(({ role }) => role === '公費');
  if (whole.length === 0) return { component: found, beside: [] };
  const state = amounts.find(({ role }) => role === '国');
  if (!state) return { component: null, beside: [publicMoneyOf(found)] };
  const others = amounts.filter(({ role }) => role === '公費' || role === '地方');
  return {
    component: {
      ...found,
      request: state.amount,
      others: others.map(({ role, amount }) => ({ label: role ?? '', amount })),
    },
    beside: [],
  };
}

/** What a component's amount is when it is 公費. */
export function publicMoneyOf({ name, request, lines }: FoundComponent): PublicMoney {
  return {
    label: name ?? request.text,
    publicMoney: true,
    amount: request,
    startLine: Math.min(...lines),
    endLine: Math.max(...lines),
  };
}
