import type { ReactNode } from 'react';
import { href } from '../address/href.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { attributionText } from '../text/attribution.ts';
import { dayOf } from '../text/numbers.ts';
import { punctuation } from '../text/punctuation.ts';
import { DRAWING_FONT, type Drawing, INK } from './drawing.tsx';
import { wrapText } from './text-width.ts';

const MARGIN = 24;
/** Below the title. */
const HEAD = 20;
const TITLE = 20;
const TITLE_LINE = 28;
const LINE = 18;
const SIZE = 12;

/** A drawing as a file that stands alone in a report: with title, date, sources and address. */
export function DrawingFile({ of }: { of: Drawing }): ReactNode {
  const { language } = useVisit();
  const inner = Math.max(of.width, 480);
  const title = wrapText(of.title, inner, TITLE);
  const foot = useFoot(of, inner);
  const top = MARGIN + title.length * TITLE_LINE + HEAD;
  const width = inner + 2 * MARGIN;
  const height = top + of.height + MARGIN + foot.length * LINE + 12;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      lang={language}
      fontFamily={DRAWING_FONT}
    >
      <title>{of.title}</title>
      <rect width={width} height={height} fill={INK.paper} />
      {title.map((line, index) => (
        <text
          key={line}
          x={MARGIN}
          y={MARGIN + 18 + index * TITLE_LINE}
          fontSize={TITLE}
          fontWeight={700}
          fill={INK.text}
        >
          {line}
        </text>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>{of.content}</g>
      {foot.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines stay where they are
          key={index}
          x={MARGIN}
          y={top + of.height + 24 + index * LINE}
          fontSize={SIZE}
          fill={INK.quiet}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

/** Where the drawing is from: sources, what was made of them, and date and address, in lines of a width. */
function useFoot(of: Drawing, width: number): string[] {
  const { language, version, origin, path, query } = useVisit();
  const text = useText(attributionText);
  const sources = of.sources.join(language === 'ja' ? '、' : '; ');
  const address = `${origin}${href(language, path, query)}`;
  return [
    ...(sources === '' ? [] : [`${text.sources}${punctuation[language].colon}${sources}`]),
    text.processed,
    `${text.dataOf(dayOf(language, version.loadedAt))} · ${address}`,
  ].flatMap((line) => wrapText(line, width, SIZE));
}
