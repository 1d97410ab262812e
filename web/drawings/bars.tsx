import type { ReactNode } from 'react';
import { type Drawing, INK, Label, round } from './drawing.tsx';

/** One bar: an amount of a year and stage. */
export interface Bar {
  key: string;
  label: string;
  value: number;
  /** The value in words. */
  told: string;
  /** What is only compared with is drawn hollow. */
  hollow?: boolean;
}

const WIDTH = 720;
const LABEL = 200;
const VALUE = 130;
const ROW = 34;

/** Amounts side by side, one bar below the other. */
export function drawBars(bars: readonly Bar[], title: string, sources: readonly string[]): Drawing {
  return { title, width: WIDTH, height: bars.length * ROW + 8, sources, content: <Bars of={bars} /> };
}

function Bars({ of }: { of: readonly Bar[] }): ReactNode {
  const largest = Math.max(1, ...of.map(({ value }) => Math.abs(value)));
  return of.map((bar, index) => {
    const y = index * ROW + 4;
    const width = Math.max(1.5, round((Math.abs(bar.value) / largest) * (WIDTH - LABEL - VALUE)));
    return (
      <g key={bar.key}>
        <Label x={0} y={y + 18} text={bar.label} width={LABEL - 12} size={14} />
        <rect
          x={LABEL}
          y={y + 4}
          width={width}
          height={18}
          fill={bar.hollow ? INK.paper : INK.flow}
          stroke={bar.hollow ? INK.line : 'none'}
          strokeWidth={1.5}
          className={bar.hollow ? 'bar-before' : 'bar-now'}
        />
        <Label x={LABEL + width + 8} y={y + 18} text={bar.told} width={VALUE} size={14} weight={700} />
      </g>
    );
  });
}
