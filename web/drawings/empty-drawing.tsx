import { type Drawing, INK, lineHeight } from './drawing.tsx';
import { wrapText } from './text-width.ts';

const WIDTH = 640;
const SIZE = 16;
const MARGIN = 32;

/** In the place of a drawing of nothing: a picture that says so, since who shows it elsewhere would have a broken one. */
export function emptyDrawing(title: string, said: string): Drawing {
  const lines = wrapText(said, WIDTH - 2 * MARGIN, SIZE);
  const height = 2 * MARGIN + lines.length * lineHeight(SIZE);
  return {
    title,
    width: WIDTH,
    height,
    sources: [],
    content: (
      <>
        <rect x={0.5} y={0.5} width={WIDTH - 1} height={height - 1} fill="none" stroke={INK.line} className="edge" />
        {lines.map((line, index) => (
          <text
            key={line}
            x={MARGIN}
            y={MARGIN + SIZE + index * lineHeight(SIZE)}
            fontSize={SIZE}
            fill={INK.text}
            className="label"
          >
            {line}
          </text>
        ))}
      </>
    ),
  };
}
