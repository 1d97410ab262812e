import { pathOf } from '../../address/href.ts';
import type { Drawing } from '../../drawings/drawing.tsx';
import { drawFlow } from '../../drawings/flow.tsx';
import { type Flow, type FlowLink, type FlowNode, foldFlow } from '../../drawings/fold-flow.ts';
import type { AppropriationStage } from '../../generated/graphql.ts';
import type { Language } from '../../page/language.ts';
import { languageOf, nameIn, type Titled } from '../../parts/name.tsx';
import { moneyText } from '../../text/money.ts';
import { yenInWords } from '../../text/numbers.ts';
import type { Carried, CarriedRow, MoneyNode } from './carried.ts';

/** At most so many places in a column. */
const MOST = 12;

/** The stages that stand side by side. */
export const SIDE_BY_SIDE = ['request', 'draft', 'supplementary', 'executed'] as const;

/** Which of them a stage of the address is. */
const OWN_BAR: Partial<Record<AppropriationStage, (typeof SIDE_BY_SIDE)[number]>> = {
  REQUEST: 'request',
  DRAFT: 'draft',
  SUPPLEMENTARY: 'supplementary',
  EXECUTED: 'executed',
};

/** The flow as it is drawn: item, programme, division, ministry; of each column the largest, and one place for the rest. */
export function flowOf({ rows }: Carried, stage: AppropriationStage, language: Language): Flow {
  const nodes = new Map<string, FlowNode>();
  const links: FlowLink[] = [];
  for (const row of rows) {
    const way = [row.item, row.program, row.division, row.ministry].filter((place) => place !== null);
    way.forEach((place, column) => {
      const node = nodeOf(place, column, language);
      nodes.set(node.key, column === 1 ? { ...node, bars: barsOf(row, stage) } : node);
      const before = way[column - 1];
      if (before) links.push({ source: before.key, target: place.key, value: row.value });
    });
  }
  return foldFlow({ nodes: [...nodes.values()], links }, MOST, moneyText[language].rest);
}

function nodeOf(place: MoneyNode, column: number, language: Language): FlowNode {
  return {
    key: place.key,
    column,
    label: nameIn(language, place),
    lang: languageOf(language, place),
    path: pathOf(place.key),
  };
}

/** Bars of a programme's stages; none where there is nothing to compare. */
function barsOf({ stages }: CarriedRow, stage: AppropriationStage): NonNullable<FlowNode['bars']> {
  if (!stages) return [];
  const bars = SIDE_BY_SIDE.map((name) => ({ value: stages[name], own: OWN_BAR[stage] === name }));
  return bars.filter(({ value }) => value !== null).length < 2 ? [] : bars;
}

export function drawMoney(
  flow: Flow,
  remainder: number,
  title: string,
  documents: readonly Titled[],
  language: Language,
): Drawing | undefined {
  if (flow.links.length === 0) return undefined;
  const text = moneyText[language];
  const rest = remainder > 0 ? { label: text.remainderNode, amount: yenInWords(language, remainder) } : undefined;
  const sources = documents.map((document) => nameIn(language, document));
  return drawFlow(flow, text.heads, title, sources, rest);
}
