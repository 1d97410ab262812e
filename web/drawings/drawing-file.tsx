import type { ReactNode } from 'react';
import { href } from '../address/href.ts';
import { useText, useVisit } from '../page/visit.tsx';
import { attributionText } from '../text/attribution.ts';
import { dayOf } from '../text/numbers.ts';
import { DRAWING_FONT, type Drawing, INK } from './drawing.tsx';
import { fitText, textWidth } from './text-width.ts';

const MARGIN = 24;
const HEAD = 48;
const LINE = 18;
const SIZE = 12;

/** A drawing as a file that stands alone in a report: with title, date, sources and address. */
export function DrawingFile({ of }: { of: Drawing }): ReactNode {
  const { language, version, origin, path, query } = useVisit();
  const text = useText(attributionText);
  const inner = Math.max(of.width, 480);
  const foot = [
    ...wrap(`${text.sources}: ${of.sources.join(language === 'ja' ? '、' : '; ')}`, inner),
    ...wrap(text.processed, inner),
    ...wrap(`${text.dataOf(dayOf(language, version.loadedAt))} · ${origin}${href(language, path, query)}`, inner),
  ];
  const width = inner + 2 * MARGIN;
  const height = of.height + 2 * MARGIN + HEAD + foot.length * LINE + 12;
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
      <text x={MARGIN} y={MARGIN + 18} fontSize={20} fontWeight={700} fill={INK.text}>
        {fitText(of.title, inner, 20)}
      </text>
      <g transform={`translate(${MARGIN} ${MARGIN + HEAD})`}>{of.content}</g>
      {foot.map((line, index) => (
        <text
          // biome-ignore lint/suspicious/noArrayIndexKey: lines stay where they are
          key={index}
          x={MARGIN}
          y={MARGIN + HEAD + of.height + 24 + index * LINE}
          fontSize={SIZE}
          fill={INK.quiet}
        >
          {line}
        </text>
      ))}
    </svg>
  );
}

/** Breaks text into lines: between words, and in Japanese anywhere. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/gu) ?? []) {
    if (line !== '' && textWidth(line + piece.trimEnd(), SIZE) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}
