import type { DraftFigure, DraftLine } from '../facts.ts';
import type { Summands, SumStage } from './sum-check.ts';

type Column = 'draft' | 'initial' | 'supplementary';
export const COLUMNS: Record<SumStage, Column> = { DRAFT: 'draft', INITIAL: 'initial', SUPPLEMENTARY: 'supplementary' };

/** Half a million yen: figures of the measures are printed in 百万円. */
const HALF_MILLION = 500_000;

/** Adds lines of one level. An amount that several lines share as 内数 of the same sum is one amount. */
export function summandsOf(lines: readonly DraftLine[], stage: SumStage, lists: Summands['lists']): Summands {
  const sums = { counted: 0, figures: 0, repeats: 0, parts: 0, lists, halfUnit: HALF_MILLION };
  const shared = new Set<number>();
  for (const line of lines) {
    const yen = amountOf(line, stage);
    if (yen === null) continue;
    const figure = line[COLUMNS[stage]];
    if (line.repeat?.extent === 'WHOLE') {
      if (!isLargerSum(line, figure)) sums.repeats += yen;
    } else if (isLargerSum(line, figure)) {
      const sharing = lines.filter(
        (other) => isLargerSum(other, other[COLUMNS[stage]]) && amountOf(other, stage) === yen,
      );
      if (sharing.length < 2 || shared.has(yen)) continue;
      shared.add(yen);
      sums.counted += yen;
      sums.figures += 1;
    } else if (line.partOf) sums.parts += yen;
    else {
      sums.counted += yen;
      sums.figures += 1;
    }
  }
  return sums;
}

/** A line's yen; those of its parts when it prints none itself, as a repeat may. */
export function amountOf(line: DraftLine, stage: SumStage): number | null {
  const own = line[COLUMNS[stage]]?.amount;
  if (own) return own.yen;
  if (line.repeat === null) return null;
  const parts = line.parts.flatMap((part) => part[COLUMNS[stage]]?.amount.yen ?? []);
  return parts.length === 0 ? null : parts.reduce((sum, yen) => sum + yen, 0);
}

/** `61,299百万円の内数` prints the larger sum and not the line's own; a note ※…の内数 says that the line's own is a part. */
function isLargerSum(line: DraftLine, figure: DraftFigure | null): boolean {
  return figure?.amount.partOf === true && line.partOf === null;
}

/** Repeats among the lines of a block, as far as they print an amount. */
export function repeatsOf(lines: readonly DraftLine[], stage: SumStage): number {
  return summandsOf(
    lines.filter(({ repeat }) => repeat?.extent === 'WHOLE'),
    stage,
    'ALL',
  ).repeats;
}
