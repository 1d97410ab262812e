import { shortId } from '../../address/href.ts';
import type { Drawing } from '../../drawings/drawing.tsx';
import { drawFlow } from '../../drawings/flow.tsx';
import { type Flow, type FlowLink, type FlowNode, foldFlow } from '../../drawings/fold-flow.ts';
import type { CarryingFragment, OrganizationNameFragment } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { figuresOf } from '../../parts/figures.ts';
import { nameIn } from '../../parts/name.tsx';
import { documentsIn } from '../../parts/sources.ts';
import { itemText } from '../../text/item.ts';
import type { Item } from './item-answer.ts';

/** At most so many places in a column; the rest is one. */
const MOST = 12;

/** The money requested for the item for a fiscal year, by programme, division and ministry; nothing where no amount is known. */
export function drawItemFlow(
  item: Item,
  edges: readonly CarryingFragment[],
  year: number,
  language: Language,
): Drawing | undefined {
  const text = itemText[language];
  const nodes = new Map<string, FlowNode>();
  const links: FlowLink[] = [];
  const add = (node: FlowNode) => nodes.set(node.key, node);
  for (const { node: program } of edges) {
    const value = figuresOf(program, year).request;
    if (value === null || value <= 0) continue;
    const [division] = program.administeredBy.edges;
    const steps: FlowNode[] = [
      { key: item.id, column: 0, label: `${item.mark} ${nameIn(language, item)}`, path: `/items/${item.number}` },
      { key: program.id, column: 1, label: nameIn(language, program), path: `/programs/${shortId(program.id)}` },
      organization(2, division?.node ?? null, text.noDivision, language),
      organization(3, program.ministry, text.noMinistry, language),
    ];
    for (const [index, step] of steps.entries()) {
      add(step);
      const before = steps[index - 1];
      if (before) links.push({ source: before.key, target: step.key, value });
    }
  }
  if (links.length === 0) return undefined;
  const flow: Flow = foldFlow({ nodes: [...nodes.values()], links }, MOST, text.rest);
  return drawFlow(flow, text.flowHeads, text.flow(item.mark), documentsIn(item, language));
}

function organization(column: number, of: OrganizationNameFragment | null, none: string, language: Language): FlowNode {
  // A ministry that runs a programme itself stands in two columns.
  if (of === null) return { key: `none:${column}`, column, label: none, path: null };
  return { key: `${column}:${of.id}`, column, label: nameIn(language, of), path: `/organizations/${shortId(of.id)}` };
}
