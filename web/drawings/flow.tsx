import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import type { ReactNode } from 'react';
import { useHref, useVisit } from '../page/visit.tsx';
import { yenInWords } from '../text/numbers.ts';
import { type Drawing, DrawingLink, INK, Label, lineHeight, round } from './drawing.tsx';
import { amountsOf, type Flow, type FlowLink, type FlowNode } from './fold-flow.ts';
import { fitLines } from './text-width.ts';

const WIDTH = 1080;
/** A name in two lines, and its sum. */
const ROW = 52;
const NODE_WIDTH = 10;
/** Width and height of a small bar, with the gap behind it. */
const BAR = 7;
const BAR_HEIGHT = 24;
const HEAD = 44;
/** Room below for what is not in the flow. */
const REMAINDER = 52;
const SIZE = 13;
const LINES = 2;
/** Room beside the last column for its labels. */
const LAST_LABEL = 220;

type Placed = SankeyNode<FlowNode, FlowLink>;
type PlacedLink = SankeyLink<FlowNode, FlowLink>;

/** What is not in the flow: a sum with its name, drawn below and not to scale, since it may be many times as large. */
export interface Remainder {
  label: string;
  amount: string;
}

/** Money as bands from column to column, each as wide as its sum. `heads`: what the columns are. */
export function drawFlow(
  flow: Flow,
  heads: readonly string[],
  title: string,
  sources: readonly string[],
  remainder?: Remainder,
): Drawing {
  const tallest = Math.max(...heads.map((_, column) => flow.nodes.filter((node) => node.column === column).length));
  const height = HEAD + Math.max(140, tallest * ROW);
  const below = remainder ? REMAINDER : 0;
  const content = (
    <>
      <FlowContent flow={flow} heads={heads} height={height} />
      {remainder ? <RemainderBox of={remainder} top={height + 8} /> : null}
    </>
  );
  return { title, width: WIDTH, height: height + below, sources, content };
}

function FlowContent({ flow, heads, height }: { flow: Flow; heads: readonly string[]; height: number }): ReactNode {
  const { nodes, links } = place(flow, height, heads.length);
  const step = (WIDTH - LAST_LABEL - NODE_WIDTH) / Math.max(1, heads.length - 1);
  const path = sankeyLinkHorizontal<FlowNode, FlowLink>();
  return (
    <>
      {heads.map((head, column) => (
        <Label
          key={head}
          x={round(column * step)}
          y={14}
          text={head}
          width={step - 10}
          size={12}
          className="quiet"
          weight={700}
        />
      ))}
      <g fill="none" className="bands">
        {links.map((link) => (
          <path
            key={`${keyOf(link.source)} ${keyOf(link.target)}`}
            d={(path(link) ?? '').replaceAll(/\d+\.\d+/g, (number) => String(round(Number(number))))}
            stroke={INK.flow}
            strokeOpacity={0.28}
            strokeWidth={Math.max(1, round(link.width ?? 1))}
            className="band"
          />
        ))}
      </g>
      {nodes.map((node) => (
        <FlowBox key={node.key} node={node} room={node.column === heads.length - 1 ? LAST_LABEL : step} />
      ))}
    </>
  );
}

function RemainderBox({ of: { label, amount }, top }: { of: Remainder; top: number }): ReactNode {
  return (
    <g>
      <rect
        x={0.5}
        y={top}
        width={NODE_WIDTH - 1}
        height={34}
        fill="none"
        stroke={INK.flow}
        strokeDasharray="3 3"
        className="flow-remainder"
      />
      <Label x={NODE_WIDTH + 6} y={top + 13} text={label} width={WIDTH - NODE_WIDTH - 16} />
      <Label
        x={NODE_WIDTH + 6}
        y={top + 29}
        text={amount}
        width={WIDTH - NODE_WIDTH - 16}
        size={12}
        className="quiet"
      />
    </g>
  );
}

function FlowBox({ node, room }: { node: Placed; room: number }): ReactNode {
  const { language } = useVisit();
  const href = useHref();
  const { x0 = 0, y0 = 0, y1 = 0, value = 0, bars = [] } = node;
  const amount = yenInWords(language, value);
  const middle = (y0 + y1) / 2;
  const start = round(x0) + NODE_WIDTH + 6 + (bars.length > 0 ? bars.length * BAR + 6 : 0);
  const width = room - (start - x0) - 10;
  const below = fitLines(node.label, width, SIZE, LINES).length * lineHeight(SIZE);
  // Name and sum stand about the middle together.
  const first = round(middle - (below + 12) / 2 + 11);
  return (
    <DrawingLink to={node.path === null ? null : href(node.path)} label={`${node.label}, ${amount}`}>
      <rect
        x={round(x0)}
        y={round(y0)}
        width={NODE_WIDTH}
        height={Math.max(2, round(y1 - y0))}
        fill={INK.flow}
        className="flow-node"
      />
      {bars.length > 0 ? <SmallBars of={bars} x={round(x0) + NODE_WIDTH + 6} bottom={round(middle) + 13} /> : null}
      <Label
        x={start}
        y={first}
        text={node.label}
        lang={node.lang ?? language}
        width={width}
        size={SIZE}
        lines={LINES}
      />
      <Label x={start} y={first + below} text={amount} width={width} size={12} className="quiet" />
    </DrawingLink>
  );
}

/** Bars as high as their amounts, the highest of them full; a dot where none is known. Their numbers stand in the table. */
function SmallBars({ of, x, bottom }: { of: NonNullable<FlowNode['bars']>; x: number; bottom: number }): ReactNode {
  const largest = Math.max(1, ...of.map(({ value }) => value ?? 0));
  return (
    <g className="small-bars">
      <rect
        x={x - 2}
        y={bottom - BAR_HEIGHT - 2}
        width={of.length * BAR + 2}
        height={BAR_HEIGHT + 4}
        fill={INK.paper}
      />
      {of.map(({ value, own }, index) => {
        const height = value === null ? 1.5 : Math.max(1.5, round((value / largest) * BAR_HEIGHT));
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: stages stay where they are
            key={index}
            x={x + index * BAR}
            y={bottom - height}
            width={value === null ? 2 : BAR - 2}
            height={height}
            fill={own ? INK.flow : INK.before}
            className={own ? 'bar-own' : 'bar-other'}
          />
        );
      })}
    </g>
  );
}

function place({ nodes, links }: Flow, height: number, columns: number): { nodes: Placed[]; links: PlacedLink[] } {
  const amounts = amountsOf(links);
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.key)
    .nodeAlign((node) => node.column)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(ROW - 8)
    .nodeSort((a, b) => rank(a) - rank(b))
    .extent([
      [0, HEAD],
      [WIDTH - LAST_LABEL, height - 22],
    ]);
  const rank = (node: FlowNode) => (node.stands ? Number.MAX_VALUE : -(amounts.get(node.key) ?? 0));
  if (columns < 2 || links.length === 0) return { nodes: [], links: [] };
  return layout({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
}

/** After the layout, the ends of a link are the places themselves. */
function keyOf(end: PlacedLink['source']): string {
  return (end as Placed).key;
}
