import type { FactEvidence } from '../../../facts/common.ts';

export type SumStage = 'DRAFT' | 'INITIAL' | 'SUPPLEMENTARY';

/** Why a sum is not its printed total. The parts of an explanation add up to the difference. */
export type SumReason =
  | 'REPEATS' // 再掲: the printed total holds amounts that are printed elsewhere, too
  | 'PARTS' // 内数 of a larger sum, whose own size is printed
  | 'ROUNDING' // no more than half of the printed unit for each figure
  | 'NOT_PRINTED' // lines of the sum that print no figure for that year
  | 'UNLISTED' // 等, 主な, or a list of main measures: more than is listed
  | 'OVERLAP' // the sum is larger: the same money under several headings
  | 'UNEXPLAINED';

/** One sum beside its printed total, all in yen. */
export interface SumCheck {
  what: 'SECTION' | 'LINE' | 'BLOCK' | 'BUREAU' | 'OVERVIEW' | 'TABLE';
  /** Section path, and the line's name where it is about a line. */
  path: string[];
  stage: SumStage;
  printed: number;
  /** What was added: no repeats, no parts of larger sums. */
  counted: number;
  /** Figures that were added. */
  figures: number;
  /** `printed - counted`. */
  difference: number;
  explanation: { reason: SumReason; yen: number }[];
  /** Where the total is printed. */
  evidence: FactEvidence;
}

/** What a sum is made of. `lists` tells what a difference means: main ones, all, with figures that are not printed, one figure. */
export interface Summands {
  counted: number;
  figures: number;
  repeats: number;
  parts: number;
  lists: 'MAIN' | 'ALL' | 'GAPS' | 'ONE';
  /** Half of the unit that the figures are rounded to. */
  halfUnit: number;
}

/** Explains a difference by what was left out, then by rounding; what remains is unlisted, overlap or unexplained. */
export function checkSum(
  head: Pick<SumCheck, 'what' | 'path' | 'stage' | 'printed' | 'evidence'>,
  { counted, figures, repeats, parts, lists, halfUnit }: Summands,
): SumCheck {
  const difference = head.printed - counted;
  const tolerance = halfUnit * (figures + 1);
  const explanation: SumCheck['explanation'] = [];
  let rest = difference;
  for (const [reason, yen] of [
    ['REPEATS', repeats],
    ['PARTS', parts],
  ] as const) {
    if (yen <= 0 || yen > rest + tolerance) continue;
    explanation.push({ reason, yen });
    rest -= yen;
  }
  if (rest !== 0) explanation.push({ reason: reasonOf(rest, tolerance, lists), yen: rest });
  return { ...head, counted, figures, difference, explanation };
}

function reasonOf(rest: number, tolerance: number, lists: Summands['lists']): SumReason {
  // A list of the main ones falls short by what it leaves out, however little that is.
  if (Math.abs(rest) <= tolerance) return 'ROUNDING';
  if (lists === 'ONE') return 'UNEXPLAINED';
  if (rest < 0) return 'OVERLAP';
  if (lists === 'GAPS') return 'NOT_PRINTED';
  return lists === 'MAIN' ? 'UNLISTED' : 'UNEXPLAINED';
}
