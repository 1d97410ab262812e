import type { ReactNode } from 'react';
import type { Language } from '../page/language.ts';
import { useHref } from '../page/visit.tsx';
import { FAMILY_SHAPES, type Family } from '../parts/organization.tsx';
import { type Drawing, DrawingLink, INK, Label, round } from './drawing.tsx';

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

/** What one thing has to do with others, on its two sides; a band is as wide as the number at its end. */
export function drawFan(
  middle: { label: string; lang: Language },
  left: FanSide,
  right: FanSide,
  title: string,
  sources: readonly string[],
): Drawing {
  const rows = Math.max(left.ends.length, right.ends.length, 1);
  const height = HEAD + rows * ROW + 8;
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
  return (
    <>
      <Side side={left} toLeft y={y} height={height} />
      <Side side={right} toLeft={false} y={y} height={height} />
      <rect
        x={MIDDLE - 44}
        y={round(y) - 44}
        width={88}
        height={88}
        rx={44}
        fill={INK.paper}
        stroke={INK.text}
        strokeWidth={2}
        className="hub"
      />
      <Label
        x={MIDDLE}
        y={round(y) + 5}
        text={middle.label}
        lang={middle.lang}
        width={84}
        size={16}
        anchor="middle"
        weight={700}
      />
    </>
  );
}

function Side({ side, toLeft, y, height }: { side: FanSide; toLeft: boolean; y: number; height: number }): ReactNode {
  const largest = Math.max(1, ...side.ends.map((end) => end.count));
  const top = HEAD + (height - HEAD - side.ends.length * ROW) / 2;
  const edge = toLeft ? SIDE : WIDTH - SIDE;
  const room = DIGIT * Math.max(2, ...side.ends.map(({ count }) => String(count).length)) + 24;
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
          weight={round(1.5 + (end.count / largest) * 12)}
        />
      ))}
    </g>
  );
}

function End({ end, toLeft, edge, y, from, weight, room }: EndProps): ReactNode {
  const href = useHref();
  const hub = toLeft ? MIDDLE - 44 : MIDDLE + 44;
  const bend = (hub + edge) / 2;
  const sign = toLeft ? -1 : 1;
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
        text={String(end.count)}
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
        y={y + 5}
        text={end.label}
        lang={end.lang}
        width={SIDE - (end.family ? room + 24 : room + 2)}
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
}
