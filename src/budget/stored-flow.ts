import type { LeftOut } from './left-out.ts';
import { FLOW_LAYERS, type FlowNode, type MoneyFlow } from './money-flow.ts';

/** What stands in the place of a grouping where a sum holds a flow. */
export const FLOW = 'FLOW';

/** A flow without the programmes that it is made of. */
export type StoredFlow = Omit<MoneyFlow, 'programIds' | 'links' | 'leftOut'> & {
  links: Omit<MoneyFlow['links'][number], 'programIds'>[];
  leftOut: Omit<LeftOut, 'programIds'>[];
};

/** What is written: rows without names, in which the ends of links are places among the nodes. */
type Written = Omit<StoredFlow, 'nodes' | 'links'> & {
  nodes: [key: string, name: string, nameEn: string | null, layer: number][];
  links: [source: number, target: number, value: number, programCount: number][];
};

/** Stores hold no nested values: a flow as one text, as short as it can be, since there are thousands of links. */
export function encodeFlow({ programIds: _, ...flow }: MoneyFlow): string {
  const place = new Map(flow.nodes.map(({ key }, index) => [key, index]));
  const placeOf = (key: string): number => {
    const found = place.get(key);
    if (found === undefined) throw new Error(`a link of the flow has the end ${key}, which is none of its nodes`);
    return found;
  };
  const written: Written = {
    ...flow,
    nodes: flow.nodes.map(({ key, name, nameEn, kind }) => [key, name, nameEn, FLOW_LAYERS.indexOf(kind)]),
    links: flow.links.map((link) => [placeOf(link.source), placeOf(link.target), link.value, link.programCount]),
    leftOut: flow.leftOut.map(({ programIds: _ids, ...left }) => left),
  };
  return JSON.stringify(written);
}

/** The reverse of `encodeFlow`, without what it left out. Throws on text that it did not write. */
export function decodeFlow(text: string): StoredFlow {
  const { nodes: rows, links, ...flow } = JSON.parse(text) as Written;
  const nodes = rows.map(([key, name, nameEn, layer]): FlowNode => {
    const kind = FLOW_LAYERS[layer];
    if (kind === undefined) throw new Error(`a flow has no layer ${layer}`);
    return { key, name, nameEn, kind };
  });
  const keyAt = (place: number): string => {
    const node = nodes[place];
    if (node === undefined) throw new Error(`a flow has no node at ${place}`);
    return node.key;
  };
  return {
    ...flow,
    nodes,
    links: links.map(([source, target, value, programCount]) => {
      return { source: keyAt(source), target: keyAt(target), value, programCount };
    }),
  };
}
