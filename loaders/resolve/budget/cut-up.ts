import type { DraftLine } from '../../documents/hospital-budget-draft/facts.ts';
import type { Amount } from '../../facts/common.ts';
import { precision } from '../printed-amounts.ts';
import { STAGES } from './draft-programs.ts';
import type { Program, ProgramLine, Stage } from './program.ts';

/** A sum of the draft whose parts add up to it is counted by its parts, so that each is counted where it belongs. */
export function isCutUp({ sheet, places }: Program, { amount, stage }: ProgramLine): boolean {
  if (sheet !== null) return false;
  return places.some(({ line }) => {
    const inside = partsOf(line, stage);
    if (inside.length === 0 || inside.some(({ partOf }) => partOf)) return false;
    const sum = inside.reduce((total, part) => total + (part.yen ?? 0), 0);
    const slack = [amount, ...inside].reduce((total, each) => total + precision(each) / 2, 0);
    return Math.abs(sum - (amount.yen ?? 0)) <= slack;
  });
}

/** The figures of a line's parts; a part without one stands for its own parts. */
function partsOf(line: DraftLine, stage: Stage): Amount[] {
  const of = STAGES.find(([name]) => name === stage)?.[1];
  return line.parts.flatMap((part) => {
    const amount = of?.(part)?.amount ?? null;
    if (amount === null) return partsOf(part, stage);
    return amount.yen === null ? [] : [amount];
  });
}
