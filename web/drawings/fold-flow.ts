import type { Language } from '../page/language.ts';

/** A place in a flow, in one of its columns. */
export interface FlowNode {
  key: string;
  column: number;
  /** What it is called. */
  label: string;
  /** In which language that is, where it may not be the page's. */
  lang?: Language;
  /** Path of its page; `null` where it has none. */
  path: string | null;
  /** How many places it stands for, where it is the rest of its column. */
  stands?: number;
  /** Amounts of one thing side by side, drawn small beside its name. `own`: the one that flows. */
  bars?: readonly { value: number | null; own: boolean }[];
}

/** Money that goes from one place to the next column's, in yen, more than zero. */
export interface FlowLink {
  source: string;
  target: string;
  value: number;
}

export interface Flow {
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
}

/**
 * The flow with at most so many places in a column: the largest stay, the rest of a column becomes one place. What goes in and out of
 * each column stays the same sum.
 */
export function foldFlow({ nodes, links }: Flow, most: number, restLabel: (places: number) => string): Flow {
  const amounts = amountsOf(links);
  const keyFor = new Map<string, string>();
  const kept: FlowNode[] = [];
  for (const column of new Set(nodes.map((node) => node.column))) {
    const here = nodes
      .filter((node) => node.column === column)
      .sort((a, b) => (amounts.get(b.key) ?? 0) - (amounts.get(a.key) ?? 0));
    const stay = here.length <= most ? here : here.slice(0, most - 1);
    const rest = here.slice(stay.length);
    kept.push(...stay);
    for (const node of stay) keyFor.set(node.key, node.key);
    if (rest.length === 0) continue;
    const key = `rest:${column}`;
    kept.push({ key, column, label: restLabel(rest.length), path: null, stands: rest.length });
    for (const node of rest) keyFor.set(node.key, key);
  }
  return { nodes: kept, links: joined(links, keyFor) };
}

/** How much goes through each place: the larger of what comes in and what goes out. */
export function amountsOf(links: readonly FlowLink[]): Map<string, number> {
  const [into, out] = [new Map<string, number>(), new Map<string, number>()];
  for (const { source, target, value } of links) {
    out.set(source, (out.get(source) ?? 0) + value);
    into.set(target, (into.get(target) ?? 0) + value);
  }
  return new Map([...into, ...[...out].map(([key, value]) => [key, Math.max(value, into.get(key) ?? 0)] as const)]);
}

function joined(links: readonly FlowLink[], keyFor: ReadonlyMap<string, string>): FlowLink[] {
  const sums = new Map<string, FlowLink>();
  for (const { source, target, value } of links) {
    const [from, to] = [keyFor.get(source), keyFor.get(target)];
    if (from === undefined || to === undefined)
      throw new Error(`a link of the flow ends nowhere: ${source} → ${target}`);
    const known = sums.get(`${from}\n${to}`);
    sums.set(`${from}\n${to}`, { source: from, target: to, value: value + (known?.value ?? 0) });
  }
  return [...sums.values()];
}
