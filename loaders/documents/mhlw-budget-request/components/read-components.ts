import { readAmounts } from '../../../text/yen.ts';
import type { Page } from '../anchors.ts';
import { isPublicMoneyBody, type PublicMoney, partPublicMoney, publicMoneyOf } from './public-money.ts';
import { COMPONENT_RULES } from './rules.ts';
import { type FoundComponent, isBudgetUnit } from './value.ts';

/** A component with those below it. */
export interface Component extends Omit<FoundComponent, 'depth'> {
  components: Component[];
}

export interface Components {
  components: Component[];
  /** Amounts of 公費 in the body: beside the request, no components. */
  publicMoney: PublicMoney[];
  /** Line number → rule, for every line that a component was read from or whose amounts were passed over for a named reason. */
  rules: Map<number, string>;
  /** Line numbers that yielded a component or an amount of 公費. */
  read: Set<number>;
}

/** Lines below these speak of prices: 基準額 standard amount, 標準額, 限度額 ceiling, until the next label. */
const STANDARD = /基準額|標準額|限度額|上限額|補助単価/u;
const LABEL = /^(?:[-・\s]*[◆●○■【<]|[2-9]\s)/u;
/** <2015年度（平成27年度）から実施>: since when what stands below is carried out. A heading is no programme, and its amount is the sum of them. */
const PERIOD_HEADING = /^<[^<>]*年[^<>]*(?:から|より|まで|以降)[^<>]*>/u;

/** The components of a sheet's body (lines `from` to `end`, exclusive). */
export function readComponents(page: Page, from: number, end: number): Components {
  const top: Component[] = [];
  const publicMoney: PublicMoney[] = [];
  const rules = new Map<number, string>();
  const read = new Set<number>();
  const seen = new Set<number>();
  const allPublic = isPublicMoneyBody(page, from, end);
  let standard = false;
  for (let at = from; at < end; at += 1) {
    const line = page.lines[at];
    if (!line) continue;
    if (LABEL.test(line.text)) standard = false;
    if (STANDARD.test(line.text)) standard = true;
    if (read.has(line.number)) continue;
    const rule = standard
      ? undefined
      : COMPONENT_RULES.find((candidate) => candidate.read({ page, at, floor: from }).length > 0);
    const heading = PERIOD_HEADING.test(line.text);
    for (const found of rule?.read({ page, at, floor: from }) ?? []) {
      const { component, beside } =
        allPublic || heading
          ? { component: null, beside: allPublic ? [publicMoneyOf(found)] : [] }
          : partPublicMoney(found, line.raw);
      if (component) attach(top, component);
      publicMoney.push(...beside);
      if (found.request.yen !== null) seen.add(found.request.yen);
      for (const number of component || beside.length > 0 ? found.lines : []) {
        read.add(number);
        rules.set(number, component ? (rule?.name ?? '') : 'public-money');
      }
    }
    if (!rule || !rules.has(line.number)) {
      const amounts = readAmounts(line.raw)
        .map(({ amount }) => amount)
        .filter((amount) => amount.kind === 'amount');
      if (amounts.length > 0)
        rules.set(line.number, heading ? 'period-heading' : passedOver(amounts, standard, seen, line.text));
    }
  }
  return { components: top, publicMoney, rules, read };
}

/** Why amounts are no components: each a rule by name. */
function passedOver(
  amounts: { yen: number | null; unit: string | null }[],
  standard: boolean,
  seen: Set<number>,
  text: string,
): string {
  if (standard) return 'standard-amount';
  if (/実績|交付決定/u.test(text)) return 'results-amount';
  if (/公費/u.test(text)) return 'public-money-in-prose';
  if (
    amounts.every(
      (amount) =>
        !isBudgetUnit({
          text: '',
          kind: 'amount',
          partOf: false,
          approximate: false,
          yen: amount.yen,
          unit: amount.unit,
        }),
    )
  )
    return 'price-or-income';
  if (amounts.every((amount) => amount.yen !== null && seen.has(amount.yen))) return 'amount-repeated';
  return 'amount-in-prose';
}

function attach(top: Component[], found: FoundComponent): void {
  const { depth, ...rest } = found;
  const component: Component = { ...rest, components: [] };
  const parent = depth === 2 ? top.at(-1) : undefined;
  // うち … belongs to the last total; other sub-components to the component above.
  const total = depth === 2 ? top.findLast((candidate) => candidate.kind === 'total') : undefined;
  const target = total ?? parent;
  if (target) target.components.push(component);
  else top.push(component);
}
