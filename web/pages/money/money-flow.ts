import { pathOf } from '../../address/href.ts';
import type { Drawing } from '../../drawings/drawing.tsx';
import { drawFlow } from '../../drawings/flow.tsx';
import { type Flow, type FlowLink, type FlowNode, foldFlow } from '../../drawings/fold-flow.ts';
import type { MoneyPageQuery } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { nameIn, type Titled } from '../../parts/name.tsx';
import { moneyText } from '../../text/money.ts';
import { yenInWords } from '../../text/numbers.ts';

type MoneyFlow = MoneyPageQuery['moneyFlow'];
type Place = MoneyFlow['nodes'][number];

/** At most so many places in a column. */
const MOST = 12;

/** What carries an item, from the items on; its sum and what remains of the total, in yen. */
export interface CarriedFlow {
  flow: Flow;
  sum: number;
  programs: number;
  remainder: number;
}

/**
 * The flow of what carries an item, turned round to begin with the strategy: item, programme, division, ministry. What carries none is
 * the remainder.
 */
export function carriedFlow({ nodes, links, total }: MoneyFlow, language: Language): CarriedFlow {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const into = new Map(links.map((link) => [link.target, link.source]));
  const turned: FlowLink[] = [];
  const kept = new Map<string, FlowNode>();
  let sum = 0;
  const programs = new Set<string>();
  for (const { source: program, target: item, value } of links) {
    if (!byKey.get(item)?.item) continue;
    const division = into.get(program);
    const bureau = division === undefined ? undefined : into.get(division);
    const ministry = bureau === undefined ? undefined : into.get(bureau);
    const way = [item, program, division, ministry].flatMap((key) => (key === undefined ? [] : (byKey.get(key) ?? [])));
    way.forEach((node, column) => {
      kept.set(node.key, placeOf(node, column, language));
      const before = way[column - 1];
      if (before) turned.push({ source: before.key, target: node.key, value });
    });
    sum += value;
    programs.add(program);
  }
  const flow = foldFlow({ nodes: [...kept.values()], links: turned }, MOST, moneyText[language].rest);
  return { flow, sum, programs: programs.size, remainder: total - sum };
}

function placeOf(node: Place, column: number, language: Language): FlowNode {
  const id = node.item?.id ?? node.program?.id ?? node.organization?.id;
  const name = nameIn(language, node);
  return {
    key: node.key,
    column,
    label: node.item ? `${node.item.mark} ${name}` : name,
    path: id === undefined ? null : pathOf(id),
  };
}

export function drawMoney(
  { flow, remainder }: CarriedFlow,
  title: string,
  documents: readonly Titled[],
  language: Language,
): Drawing | undefined {
  if (flow.links.length === 0) return undefined;
  const text = moneyText[language];
  const rest = remainder > 0 ? { label: text.remainderNode, amount: yenInWords(language, remainder) } : undefined;
  return drawFlow(
    flow,
    text.heads,
    title,
    documents.map((document) => nameIn(language, document)),
    rest,
  );
}
