import type { ReactNode } from 'react';
import type { Language } from '../page/language.ts';
import { useVisit } from '../page/visit.tsx';
import { fitLines } from './text-width.ts';

/** A drawing, made of the rows of a table; its numbers stand in that table. */
export interface Drawing {
  /** What it shows, for its heading in a file and for screen readers. */
  title: string;
  /** In units that are pixels at full size. */
  width: number;
  height: number;
  content: ReactNode;
  /** Titles of the documents that its numbers come from. */
  sources: readonly string[];
}

/**
 * Ink on white paper. Drawings carry it as attributes, so that a file stands alone; on a page the style sheet overrides it by class, in
 * light and dark.
 */
export const INK = {
  text: '#1a1a1a',
  quiet: '#4d4d4d',
  line: '#767676',
  paper: '#ffffff',
  government: '#0055ad',
  agency: '#115a36',
  international: '#8b3200',
  forum: '#5c10be',
  other: '#4d4d4d',
  flow: '#008299',
  before: '#949494',
} as const;

export const DRAWING_FONT = "'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', system-ui, sans-serif";

/** A drawing on its page. It is a group of links, not one picture. */
export function DrawingOnPage({ of, caption, narrow = false }: DrawingOnPageProps): ReactNode {
  return (
    <figure className={narrow ? 'drawing narrow' : 'drawing'}>
      <div className="drawing-frame">
        {/* biome-ignore lint/a11y/useSemanticElements: there is no fieldset in SVG, and a picture's role would hide the links */}
        <svg
          viewBox={`0 0 ${of.width} ${of.height}`}
          width={of.width}
          height={of.height}
          role="group"
          aria-label={of.title}
          fontFamily={DRAWING_FONT}
          data-drawing=""
        >
          {of.content}
        </svg>
      </div>
      {caption ? <figcaption>{caption}</figcaption> : null}
    </figure>
  );
}

interface DrawingOnPageProps {
  of: Drawing;
  caption?: ReactNode;
  /** Whether narrow screens show it, too; else they show the table only. */
  narrow?: boolean;
}

/** A part of a drawing that leads to a page; in a file, which leads nowhere, only the part. */
export function DrawingLink({ to, label, node = '', children }: DrawingLinkProps): ReactNode {
  const { alone } = useVisit();
  if (alone || to === null) return <g>{children}</g>;
  return (
    <a href={to} aria-label={label} data-node={node}>
      {children}
    </a>
  );
}

interface DrawingLinkProps {
  to: string | null;
  /** What is read out: name and number. */
  label: string;
  /** Which node it is, where lines are to be found by it. */
  node?: string;
  children: ReactNode;
}

/** Text that keeps within a width, in as many lines as it may have; `y` is where the first stands. The whole of it on hover. */
export function Label({
  x,
  y,
  text,
  width,
  size = 13,
  lang,
  anchor = 'start',
  className = '',
  weight,
  lines: most = 1,
}: LabelProps): ReactNode {
  const { language, painted } = useVisit();
  const lines = fitLines(text, width, size, most);
  const fitted =
    lines.length < 2
      ? (lines[0] ?? '')
      : lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : lineHeight(size)}>
            {line}
          </tspan>
        ));
  const isWhole = lines.join('').replaceAll(' ', '') === text.replaceAll(' ', '');
  const place = { x, y, fontSize: size, textAnchor: anchor, fontWeight: weight };
  const fill = className === 'quiet' ? INK.quiet : INK.text;
  const halo = { stroke: INK.paper, strokeWidth: 3, strokeLinejoin: 'round' } as const;
  if (painted) {
    // The order of painting is what the painter does not know: the halo is a text of its own, below.
    return (
      <>
        <text {...place} {...halo} fill={INK.paper}>
          {fitted}
        </text>
        <text {...place} fill={fill}>
          {fitted}
        </text>
      </>
    );
  }
  return (
    <text
      {...place}
      {...halo}
      fill={fill}
      className={`label ${className}`.trim()}
      lang={lang && lang !== language ? lang : undefined}
      paintOrder="stroke"
    >
      {isWhole ? null : <title>{text}</title>}
      {fitted}
    </text>
  );
}

interface LabelProps {
  x: number;
  y: number;
  text: string;
  width: number;
  size?: number;
  lang?: Language;
  anchor?: 'start' | 'middle' | 'end';
  className?: 'quiet' | '';
  weight?: number;
  /** How many lines it may have. */
  lines?: number;
}

/** From one line of a label to the next. */
export function lineHeight(fontSize: number): number {
  return Math.round(fontSize * 1.2);
}

/** A number for an attribute: a tenth of a pixel is enough. */
export function round(number: number): number {
  return Math.round(number * 10) / 10;
}
