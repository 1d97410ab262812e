import { pathOf } from '../../address/href.ts';
import type { Drawing } from '../../drawings/drawing.tsx';
import { drawFlow } from '../../drawings/flow.tsx';
import { type Flow, type FlowLink, type FlowNode, foldFlow } from '../../drawings/fold-flow.ts';
import type { MoneyPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { nameIn, type Titled } from '../../parts/name.tsx';
import { moneyText } from '../../text/money.ts';

type MoneyFlow = MoneyPageQuery['moneyFlow'];

/** At most so many places in a column. */
const MOST = 12;

/** What carries an item, from the items on; the sum of it. */
export interface CarriedFlow {
  flow: Flow;
  sum: number;
  programs: number;
}

/**
 * The flow of what carries an item, turned round to begin with the strategy: item, programme, division, bureau. What carries none is
 * left out.
 */
export function carriedFlow(
  { nodes, links }: MoneyFlow,
  items: MoneyPageQuery['strategyItems'],
  language: Language,
): CarriedFlow {
  const byKey = new Map(nodes.map((node) => [node.id, node]));
  const titles = new Map(items.map((item) => [item.id, `${item.mark} ${nameIn(language, item)}`]));
  const into = new Map(links.map((link) => [link.target, link.source]));
  const turned: FlowLink[] = [];
  const kept = new Map<string, FlowNode>();
  let sum = 0;
  const programs = new Set<string>();
  for (const { source: program, target: item, value } of links) {
    if (byKey.get(item)?.kind !== 'ITEM' || item.startsWith('none:')) continue;
    const division = into.get(program);
    const bureau = division === undefined ? undefined : into.get(division);
    const way = [item, program, division, bureau].filter((key) => key !== undefined);
    way.forEach((key, column) => {
      const node = byKey.get(key);
      if (!node) return;
      kept.set(key, {
        key,
        column,
        label: titles.get(key) ?? nameIn(language, node),
        path: key.startsWith('none:') ? null : pathOf(pathId(key)),
      });
      const before = way[column - 1];
      if (before) turned.push({ source: before, target: key, value });
    });
    sum += value;
    programs.add(program);
  }
  const flow = foldFlow({ nodes: [...kept.values()], links: turned }, MOST, moneyText[language].rest);
  return { flow, sum, programs: programs.size };
}

/** Keys of the flow may carry their layer in front of the id. */
function pathId(key: string): string {
  return key.replace(/^(?:bureau|division|program|item):(?=\w+:)/, '');
}

export function drawMoney(
  { flow }: CarriedFlow,
  title: string,
  documents: readonly Titled[],
  language: Language,
): Drawing | undefined {
  if (flow.links.length === 0) return undefined;
  return drawFlow(
    flow,
    moneyText[language].heads,
    title,
    documents.map((document) => nameIn(language, document)),
  );
}
