import type { ReactNode } from 'react';
import type { Language } from '../page/language.ts';
import { useHref, useVisit } from '../page/visit.tsx';
import { FAMILY_SHAPES, type Family } from '../parts/organization.tsx';
import { count } from '../text/numbers.ts';
import { type Drawing, DrawingLink, INK, Label, lineHeight, round } from './drawing.tsx';
import { fitLines, textWidth } from './text-width.ts';

/** Something that what is in the middle has to do with. */
export interface FanEnd {
  key: string;
  label: string;
  lang: Language;
  /** How much, as a number that is shown. */
  count: number;
  /** The number in words, for who hears the drawing. */
  told: string;
  path: string | null;
  family?: Family;
}

/** One side of a fan. */
export interface FanSide {
  head: string;
  ends: readonly FanEnd[];
}

const WIDTH = 1080;
const ROW = 34;
const HEAD = 34;
const SIDE = 370;
/** Width of a digit of a number. */
const DIGIT = 9;
const MIDDLE = WIDTH / 2;
/** A name that is too long for a circle. */
const HUB_WIDTH = 176;
const HUB_SIZE = 13;
const HUB_LINES = 4;
/** Bold letters are wider. */
const BOLD = 1.08;

/** What one thing has to do with others, on its two sides; a band is as wide as the number at its end. */
export function drawFan(
  middle: { label: string; lang: Language },
  left: FanSide,
  right: FanSide,
  title: string,
  sources: readonly string[],
): Drawing {
  const rows = Math.max(left.ends.length, right.ends.length, 1);
  // With one row or two, what is in the middle is higher than they are.
  const height = HEAD + Math.max(rows * ROW, hubOf(middle.label).height) + 8;
  return {
    title,
    width: WIDTH,
    height,
    sources,
    content: <Fan middle={middle} left={left} right={right} height={height} />,
  };
}

function Fan({
  middle,
  left,
  right,
  height,
}: {
  middle: { label: string; lang: Language };
  left: FanSide;
  right: FanSide;
  height: number;
}): ReactNode {
  const y = HEAD + (height - HEAD) / 2;
  const hub = hubOf(middle.label).width / 2;
  return (
    <>
      <Side side={left} toLeft y={y} height={height} hub={hub} />
      <Side side={right} toLeft={false} y={y} height={height} hub={hub} />
      <Hub of={middle} y={round(y)} />
    </>
  );
}

/** A short name stands in a circle, a long one in a box of several lines. */
function Hub({ of: { label, lang }, y }: { of: { label: string; lang: Language }; y: number }): ReactNode {
  const { width, height, size } = hubOf(label);
  const lines = fitLines(label, width - 12, size, HUB_LINES).length;
  return (
    <>
      <rect
        x={MIDDLE - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={Math.min(44, height / 2)}
        fill={INK.paper}
        stroke={INK.text}
        strokeWidth={2}
        className="hub"
      />
      <Label
        x={MIDDLE}
        y={round(y + size * 0.35 - ((lines - 1) * lineHeight(size)) / 2)}
        text={label}
        lang={lang}
        width={width - 12}
        size={size}
        lines={HUB_LINES}
        anchor="middle"
        weight={700}
      />
    </>
  );
}

function hubOf(label: string): { width: number; height: number; size: number } {
  if (textWidth(label, 16) * BOLD <= 80) return { width: 88, height: 88, size: 16 };
  const lines = fitLines(label, HUB_WIDTH - 12, HUB_SIZE, HUB_LINES).length;
  return { width: HUB_WIDTH, height: lines * lineHeight(HUB_SIZE) + 26, size: HUB_SIZE };
}

function Side({ side, toLeft, y, height, hub }: SideProps): ReactNode {
  const { language } = useVisit();
  const largest = Math.max(1, ...side.ends.map((end) => end.count));
  const top = HEAD + (height - HEAD - side.ends.length * ROW) / 2;
  const edge = toLeft ? SIDE : WIDTH - SIDE;
  const room = DIGIT * Math.max(2, ...side.ends.map((each) => count(language, each.count).length)) + 24;
  return (
    <g>
      <Label
        x={toLeft ? 0 : WIDTH}
        y={16}
        text={side.head}
        width={SIDE + 60}
        size={12}
        className="quiet"
        weight={700}
        anchor={toLeft ? 'start' : 'end'}
      />
      {side.ends.map((end, index) => (
        <End
          key={end.key}
          end={end}
          toLeft={toLeft}
          edge={edge}
          y={round(top + index * ROW + ROW / 2)}
          from={round(y)}
          room={room}
          hub={hub}
          weight={round(1.5 + (end.count / largest) * 12)}
        />
      ))}
    </g>
  );
}

interface SideProps {
  side: FanSide;
  toLeft: boolean;
  y: number;
  height: number;
  /** Half the width of what stands in the middle. */
  hub: number;
}

function End({ end, toLeft, edge, y, from, weight, room, hub: half }: EndProps): ReactNode {
  const href = useHref();
  const { language } = useVisit();
  const hub = toLeft ? MIDDLE - half : MIDDLE + half;
  const bend = (hub + edge) / 2;
  const sign = toLeft ? -1 : 1;
  const width = SIDE - (end.family ? room + 24 : room + 2);
  const labelled = fitLines(end.label, width, 13, 2);
  return (
    <DrawingLink to={end.path === null ? null : href(end.path)} label={`${end.label}, ${end.told}`}>
      <path
        d={`M${hub} ${from}C${bend} ${from} ${bend} ${y} ${edge} ${y}`}
        fill="none"
        stroke={INK.flow}
        strokeOpacity={0.3}
        strokeWidth={weight}
        className="band"
      />
      <Label
        x={edge + sign * 8}
        y={y + 5}
        text={count(language, end.count)}
        width={room}
        size={14}
        weight={700}
        anchor={toLeft ? 'end' : 'start'}
      />
      {end.family ? (
        <path
          d={FAMILY_SHAPES[end.family]}
          transform={`translate(${edge + sign * room - (toLeft ? 16 : 0)} ${y - 8})`}
          fill={INK[end.family]}
          className={`node ${end.family}`}
        />
      ) : null}
      <Label
        x={edge + sign * (end.family ? room + 22 : room)}
        y={labelled.length > 1 ? y - 3 : y + 5}
        text={end.label}
        lang={end.lang}
        width={width}
        lines={2}
        anchor={toLeft ? 'end' : 'start'}
      />
    </DrawingLink>
  );
}

interface EndProps {
  end: FanEnd;
  toLeft: boolean;
  edge: number;
  y: number;
  from: number;
  weight: number;
  /** From the edge to the label, past the number. */
  room: number;
  /** Half the width of what stands in the middle. */
  hub: number;
}
