import { groupBy } from '../graph/group-by.ts';
import { isCounted, type LeftOut, leftOutOf, sum, wholes } from './left-out.ts';
import { MoneyNames, NO_ITEM } from './money-names.ts';
import type { Appropriation, FlowLine, FlowRows, Named } from './money-rows.ts';

/** The layers, from source to sink. */
export const FLOW_LAYERS = ['MINISTRY', 'BUREAU', 'DIVISION', 'PROGRAM', 'ITEM'] as const;
type Layer = (typeof FLOW_LAYERS)[number];

export interface MoneyFlow extends Appropriation {
  /** Yen; the sum of the links into any layer. */
  total: number;
  programCount: number;
  /** Programmes, a part as its whole. */
  programIds: string[];
  nodes: FlowNode[];
  /** `value` in yen, more than zero. */
  links: { source: string; target: string; value: number; programCount: number; programIds: string[] }[];
  leftOut: LeftOut[];
}

/** `key` tells nodes apart: an id, or what stands for something that is not there. */
export interface FlowNode {
  key: string;
  name: string;
  nameEn: string | null;
  kind: Layer;
}

/** One yen amount with its way through the layers. */
interface Flow {
  line: FlowLine;
  amount: number;
  way: (Named & { number?: number })[];
}

/**
 * Every counted line of the year and stage flows once: from the ministry, bureau and division printed first, through the programme that it is a part
 * of, to the item of its surest link. So the links into each layer add up to the same total, by construction.
 */
export function moneyFlow(rows: FlowRows, asked: Appropriation, minConfidence: number): MoneyFlow {
  const names = new MoneyNames({ ...rows, sections: [] }, minConfidence);
  const lines = rows.lines.map((line) =>
    isCounted(line) && line.counted <= 0 ? { ...line, counted: null, reason: 'NOT_POSITIVE' } : line,
  );
  const flows = lines.filter(isCounted).map((line): Flow => {
    const { ministry, bureau, division } = names.administration(line);
    const item = names.items(line)[0] ?? NO_ITEM;
    return { line, amount: line.counted, way: [ministry, bureau, division, names.program(line.countsAs), item] };
  });
  const nodes = FLOW_LAYERS.flatMap((kind, layer) => nodesOf(flows, kind, layer));
  const place = new Map(nodes.map(({ key }, index) => [key, index]));
  const links = FLOW_LAYERS.slice(1).flatMap((_kind, layer) => linksOf(names, flows, layer));
  links.sort(
    (a, b) =>
      (place.get(a.source) ?? 0) - (place.get(b.source) ?? 0) ||
      (place.get(a.target) ?? 0) - (place.get(b.target) ?? 0),
  );
  const programIds = wholes(
    names,
    flows.map(({ line }) => line),
  );
  return {
    ...asked,
    total: sum(flows.map(({ amount }) => amount)),
    programCount: programIds.length,
    programIds,
    nodes,
    links,
    leftOut: leftOutOf(names, lines),
  };
}

/** The larger first; items in their order. Stand-ins come last. */
function nodesOf(flows: readonly Flow[], kind: Layer, layer: number): MoneyFlow['nodes'] {
  const found = new Map<string, { node: Flow['way'][number]; amount: number }>();
  for (const { way, amount } of flows) {
    const node = way[layer];
    if (!node) continue;
    found.set(node.id, { node, amount: (found.get(node.id)?.amount ?? 0) + amount });
  }
  const isStandIn = (id: string) => (id.startsWith('none:') ? 1 : 0);
  return [...found.values()]
    .sort(
      (a, b) =>
        isStandIn(a.node.id) - isStandIn(b.node.id) ||
        (a.node.number ?? 0) - (b.node.number ?? 0) ||
        b.amount - a.amount ||
        (a.node.id < b.node.id ? -1 : 1),
    )
    .map(({ node: { id, name, nameEn } }) => ({ key: id, name, nameEn, kind }));
}

function linksOf(names: MoneyNames, flows: readonly Flow[], layer: number): MoneyFlow['links'] {
  const endsOf = ({ way }: Flow) => [way[layer]?.id ?? '', way[layer + 1]?.id ?? ''] as const;
  return [...groupBy(flows, (flow) => endsOf(flow).join('\n')).values()].map((together) => {
    const [source, target] = endsOf(together[0] as Flow);
    const programIds = wholes(
      names,
      together.map(({ line }) => line),
    );
    return {
      source,
      target,
      value: sum(together.map(({ amount }) => amount)),
      programCount: programIds.length,
      programIds,
    };
  });
}
