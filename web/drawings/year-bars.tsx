import type { ReactNode } from 'react';
import { type Drawing, INK, Label, round } from './drawing.tsx';

/** The amounts of one year. */
export interface YearOfBars {
  key: string;
  label: string;
  bars: readonly YearBar[];
}

/** An amount of a year. */
export interface YearBar {
  key: string;
  label: string;
  value: number;
  /** The value in words. */
  told: string;
  /** What was asked for, what was given, what was spent: drawn hollow, full and dark. */
  kind: 'asked' | 'given' | 'spent';
}

/** Narrow, so that a phone need not make letters smaller than they can be read. */
const WIDTH = 400;
const LABEL = 112;
const VALUE = 132;
const HEAD = 30;
const ROW = 26;
const INSETS = { asked: INK.paper, given: INK.flow, spent: INK.text } as const;

/** Amounts side by side, year below year. */
export function drawYearBars(years: readonly YearOfBars[], title: string, sources: readonly string[]): Drawing {
  const rows = years.reduce((sum, { bars }) => sum + bars.length, 0);
  return {
    title,
    width: WIDTH,
    height: years.length * HEAD + rows * ROW + 4,
    sources,
    content: <Years of={years} />,
  };
}

function Years({ of }: { of: readonly YearOfBars[] }): ReactNode {
  const largest = Math.max(1, ...of.flatMap(({ bars }) => bars.map(({ value }) => Math.abs(value))));
  let y = 0;
  return of.map((year) => {
    const top = y;
    y += HEAD + year.bars.length * ROW;
    return (
      <g key={year.key}>
        <Label x={0} y={top + 20} text={year.label} width={WIDTH} size={14} weight={700} />
        {year.bars.map((bar, index) => (
          <Bar key={bar.key} bar={bar} top={top + HEAD + index * ROW} largest={largest} />
        ))}
      </g>
    );
  });
}

function Bar({ bar, top, largest }: { bar: YearBar; top: number; largest: number }): ReactNode {
  const width = Math.max(1.5, round((Math.abs(bar.value) / largest) * (WIDTH - LABEL - VALUE)));
  return (
    <g>
      <Label x={0} y={top + 14} text={bar.label} width={LABEL - 8} size={14} className="quiet" />
      <rect
        x={LABEL}
        y={top + 2}
        width={width}
        height={14}
        fill={INSETS[bar.kind]}
        stroke={bar.kind === 'asked' ? INK.line : 'none'}
        strokeWidth={1.5}
        className={`bar-${bar.kind}`}
      />
      <Label x={LABEL + width + 8} y={top + 14} text={bar.told} width={VALUE} size={14} />
    </g>
  );
}
