import type { ReactNode } from 'react';
import { useText } from '../page/visit.tsx';
import { attributionText } from '../text/attribution.ts';
import { siteText } from '../text/site.ts';
import { DRAWING_FONT, type Drawing, INK, round } from './drawing.tsx';
import { fitText } from './text-width.ts';

/** What places that show a link take for its picture, in pixels. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 48;
const HEAD = 104;
const FOOT = 72;

/** A drawing as the picture of a link to its page: title, drawing, whose it is. */
export function DrawingCard({ of }: { of: Drawing }): ReactNode {
  const { name } = useText(siteText);
  const { processed } = useText(attributionText);
  const [width, height] = [WIDTH - 2 * MARGIN, HEIGHT - HEAD - FOOT];
  const scale = Math.min(width / of.width, height / of.height);
  const left = round(MARGIN + (width - of.width * scale) / 2);
  const top = round(HEAD + (height - of.height * scale) / 2);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      fontFamily={DRAWING_FONT}
    >
      <title>{of.title}</title>
      <rect width={WIDTH} height={HEIGHT} fill={INK.paper} />
      <text x={MARGIN} y={68} fontSize={32} fontWeight={700} fill={INK.text}>
        {fitText(of.title, width, 32)}
      </text>
      <g transform={`translate(${left} ${top}) scale(${scale})`}>{of.content}</g>
      <text x={MARGIN} y={HEIGHT - 24} fontSize={20} fontWeight={700} fill={INK.government}>
        {name}
      </text>
      <text x={WIDTH - MARGIN} y={HEIGHT - 24} fontSize={13} textAnchor="end" fill={INK.quiet}>
        {fitText(processed, 740, 13)}
      </text>
    </svg>
  );
}
