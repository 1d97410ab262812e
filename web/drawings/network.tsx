import type { ReactNode } from 'react';
import type { OrganizationKind } from '../generated/graphql.ts';
import type { Language } from '../page/language.ts';
import { useHref } from '../page/visit.tsx';
import { FAMILY_SHAPES, familyOf } from '../parts/organization.tsx';
import { type Drawing, DrawingLink, INK, Label, round } from './drawing.tsx';
import { layOut, type Positions } from './network-layout.ts';

/** An organisation to draw. */
export interface NetworkPoint {
  key: string;
  label: string;
  lang: Language;
  kind: OrganizationKind;
  /** How many initiatives it answers for: its size. */
  size: number;
  community: number;
  path: string | null;
  /** What is read out. */
  told: string;
}

export interface NetworkLine {
  source: string;
  target: string;
  weight: number;
}

const WIDTH = 1080;
const HEIGHT = 720;
const MARGIN = 90;

/** Organisations as shapes of their kind, linked where they share initiatives; the more, the wider. */
export function drawNetwork(
  points: readonly NetworkPoint[],
  lines: readonly NetworkLine[],
  title: string,
  sources: readonly string[],
): Drawing {
  const positions = layOut({
    nodes: points.map(({ key, size, community }) => ({ key, size: radiusOf(size), community })),
    links: lines,
    width: WIDTH - 2 * MARGIN,
    height: HEIGHT - MARGIN,
  });
  return {
    title,
    width: WIDTH,
    height: HEIGHT,
    sources,
    content: <Network points={points} lines={lines} at={positions} />,
  };
}

function Network({
  points,
  lines,
  at,
}: {
  points: readonly NetworkPoint[];
  lines: readonly NetworkLine[];
  at: Positions;
}): ReactNode {
  const place = (key: string) => {
    const { x, y } = at.get(key) ?? { x: 0, y: 0 };
    return { x: round(MARGIN + x), y: round(MARGIN / 2 + y) };
  };
  const largest = Math.max(1, ...lines.map(({ weight }) => weight));
  return (
    <>
      <g className="edges">
        {lines.map(({ source, target, weight }) => {
          const [from, to] = [place(source), place(target)];
          return (
            <line
              key={`${source} ${target}`}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              stroke={INK.line}
              strokeOpacity={0.35}
              strokeWidth={round(0.75 + (weight / largest) * 9)}
              className="edge"
              data-ends={`${source} ${target}`}
            />
          );
        })}
      </g>
      {points.map((point) => (
        <Point key={point.key} point={point} at={place(point.key)} />
      ))}
    </>
  );
}

function Point({ point, at }: { point: NetworkPoint; at: { x: number; y: number } }): ReactNode {
  const href = useHref();
  const family = familyOf(point.kind);
  const radius = radiusOf(point.size);
  return (
    <DrawingLink to={point.path === null ? null : href(point.path)} label={point.told} node={point.key}>
      <path
        d={FAMILY_SHAPES[family]}
        transform={`translate(${round(at.x - radius)} ${round(at.y - radius)}) scale(${Math.round((radius / 8) * 100) / 100})`}
        fill={INK[family]}
        className={`node ${family}`}
      />
      <Label x={at.x} y={round(at.y + radius + 15)} text={point.label} lang={point.lang} width={190} anchor="middle" />
    </DrawingLink>
  );
}

function radiusOf(initiatives: number): number {
  return round(7 + Math.sqrt(initiatives) * 2.4);
}
